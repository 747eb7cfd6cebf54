using System.CommandLine;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Learn;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Learning;

namespace RealtimeConv.Demo.Commands;

/// <summary>rtconv learn: the kernel, or the stack of layers, that turns one picture into another.</summary>
internal static class LearnCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("BEFORE") { Description = "Picture or array before" };
        var after = new Argument<string>("AFTER") { Description = "The same afterwards" };
        var output = new Option<string>("--output", "-o") { Description = "Result: .json or .npy for a kernel, .npz for layers", Required = true };
        var size = new Option<string>("--size") { Description = "Kernel size: auto (chosen on held-out tiles), N or WxH", DefaultValueFactory = _ => "auto" };
        var mix = new Option<bool>("--mix") { Description = "Let every output channel read every input channel" };
        var noBias = new Option<bool>("--no-bias") { Description = "Fit no bias" };
        var ridge = new Option<double>("--ridge") { Description = "Ridge, as a fraction of the normal matrix's mean diagonal" };
        var constrain = new Option<string?>("--constrain") { Description = "symmetric, zero-sum, normalised, separable, rank=N; separated by commas" };
        var layers = new Option<string?>("--layers") { Description = "Train a stack instead, for example '8x5x5 relu 1x3x3' (OUTxHEIGHTxWIDTH)" };
        var steps = new Option<int>("--steps") { Description = "Training steps", DefaultValueFactory = _ => 1500 };
        var seed = new Option<int>("--seed") { Description = "Seed of weights and tiles", DefaultValueFactory = _ => 1 };
        var rate = new Option<double>("--rate") { Description = "Learning rate", DefaultValueFactory = _ => 5e-3 };
        var state = new Option<string?>("--state") { Description = "Training state (.npz): gone on from when it exists, written at the end" };
        var curve = new Option<string?>("--curve") { Description = "Write the plot of the risk (.svg)" };
        var json = new Option<bool>("--json") { Description = "Result as JSON" };
        var command = new Command("learn", "Find the kernel, or the layers, that turn one picture into another")
            { before, after, output, size, mix, noBias, ridge, constrain, layers, steps, seed, rate, state, curve, json };
        command.SetAction((result, cancellation) =>
        {
            var (constraints, rank) = LearnJob.ReadConstraints(result.GetValue(constrain));
            var job = new LearnJob(result.GetValue(before)!, result.GetValue(after)!, result.GetValue(output)!)
            {
                Size = LearnJob.ReadSize(result.GetValue(size)!),
                Fit = new KernelFitOptions { MixChannels = result.GetValue(mix), FitBias = !result.GetValue(noBias), Ridge = result.GetValue(ridge), Constraints = constraints, Rank = rank },
                Layers = result.GetValue(layers), Steps = result.GetValue(steps), Seed = result.GetValue(seed), Rate = result.GetValue(rate),
                State = result.GetValue(state), Curve = result.GetValue(curve), Json = result.GetValue(json),
            };
            AtomicFile.CheckTarget(job.Output);
            var pairs = FramePairs.Read(job);
            var (results, messages) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            if (job.Layers is null) KernelLearner.Run(job, pairs, results);
            else StackLearner.Run(job, pairs, results, messages, cancellation);
            return Task.FromResult(cancellation.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Done);
        });
        return command;
    }
}
