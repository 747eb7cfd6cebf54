using System.CommandLine;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Learn;
using RealtimeConv.Demo.Plots;
using RealtimeConv.Filters;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Learning;
using RealtimeConv.Learning.Training;

namespace RealtimeConv.Demo.Commands;

/// <summary>rtconv learn: the kernel, or the stack of layers, that turns one picture into another.</summary>
internal static class LearnCommand
{
    public static Command Create()
    {
        var before = new Argument<string>("BEFORE") { Description = "Picture, array (.npy), video, sound (.wav) or table (.csv) before" };
        var after = new Argument<string>("AFTER") { Description = "The same afterwards; videos frame by frame" };
        var output = new Option<string>("--output", "-o") { Description = "Result: .json, .npy or .npz (a network of one layer) for a kernel, .npz for layers", Required = true };
        var size = new Option<string>("--size") { Description = "Kernel size: auto (chosen on held-out tiles), N or WxH", DefaultValueFactory = _ => "auto" };
        var mix = new Option<bool>("--mix") { Description = "Let every output channel read every input channel" };
        var noBias = new Option<bool>("--no-bias") { Description = "Fit no bias" };
        var ridge = NumberOption.Of("--ridge", "Ridge, as a fraction of the normal matrix's mean diagonal");
        var constrain = new Option<string?>("--constrain") { Description = "symmetric, zero-sum, normalised, separable, rank=N; separated by commas" };
        var layers = new Option<string?>("--layers") { Description = "Train a stack instead, for example '8x5x5 relu 1x3x3' (OUTxHEIGHTxWIDTH)" };
        var steps = new Option<int>("--steps") { Description = "Training steps", DefaultValueFactory = _ => 1500 };
        var seed = new Option<int>("--seed") { Description = "Seed of weights and tiles", DefaultValueFactory = _ => 1 };
        var rate = NumberOption.Of("--rate", "Learning rate", 5e-3);
        var optimizer = new Option<string>("--optimizer") { Description = "adam or momentum", DefaultValueFactory = _ => "adam" };
        var momentum = NumberOption.Of("--momentum", "Momentum of gradient descent, or Adam's beta1", 0.9);
        var batch = new Option<int>("--batch") { Description = "Tiles per training step [16; 128 on signals]" };
        var tile = new Option<int>("--tile") { Description = "Side of a training tile, pixels", DefaultValueFactory = _ => 24 };
        var frames = new Option<long>("--frames") { Description = "Learn from so many pairs of videos [all]" };
        var every = new Option<int>("--every") { Description = "Take one pair in so many", DefaultValueFactory = _ => 1 };
        var state = new Option<string?>("--state") { Description = "Training state (.npz): gone on from when it exists, written now and then and at the end" };
        var curve = new Option<string?>("--curve") { Description = "Write the plot of the risk (.svg)" };
        var json = new Option<bool>("--json") { Description = "Result as JSON" };
        var command = new Command("learn", "Find the kernel, or the layers, that turn one picture, video or signal into another")
            { before, after, output, size, mix, noBias, ridge, constrain, layers, steps, seed, rate, optimizer, momentum, batch, tile, state, frames, every, curve, json };
        command.SetAction((result, cancellation) =>
        {
            if (result.GetValue(frames) < 0 || result.GetValue(every) < 1) throw new InvalidInputException("--frames must be at least 0 (all), --every at least 1");
            if (result.GetValue(batch) < 0) throw new InvalidInputException("--batch must be at least 0 (as suits the frames)");
            var (constraints, rank) = LearnJob.ReadConstraints(result.GetValue(constrain));
            var job = new LearnJob(result.GetValue(before)!, result.GetValue(after)!, result.GetValue(output)!)
            {
                Size = LearnJob.ReadSize(result.GetValue(size)!),
                Fit = new KernelFitOptions { MixChannels = result.GetValue(mix), FitBias = !result.GetValue(noBias), Ridge = result.GetValue(ridge), Constraints = constraints, Rank = rank },
                Layers = result.GetValue(layers), Steps = result.GetValue(steps), Seed = result.GetValue(seed), Rate = result.GetValue(rate),
                Optimizer = SettingText.Choice("optimizer", result.GetValue(optimizer)!, ("adam", OptimizerKind.Adam), ("momentum", OptimizerKind.Momentum)), Momentum = result.GetValue(momentum), Batch = result.GetValue(batch), Tile = result.GetValue(tile),
                Frames = result.GetValue(frames), Every = result.GetValue(every), State = result.GetValue(state), Curve = result.GetValue(curve), Json = result.GetValue(json),
            };
            AtomicFile.CheckTarget(job.Output);
            if (job.Curve is { } plot) SvgFile.CheckTarget(plot);
            var (results, messages) = (result.InvocationConfiguration.Output, result.InvocationConfiguration.Error);
            if (job.Layers is null) KernelLearner.Run(job, results, messages, cancellation);
            else StackLearner.Run(job, results, messages, cancellation);
            return Task.FromResult(cancellation.IsCancellationRequested ? ExitCode.Interrupted : ExitCode.Done);
        });
        return command;
    }
}
