using System.Text.Json;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Plots;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Learning.Training;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Learn;

/// <summary>Trains a stack of layers by gradient descent.</summary>
internal static class StackLearner
{
    private const int ReportsPerRun = 40;
    private const int BatchOfPictures = 16;
    private const int BatchOfSignals = 128;

    /// <summary>Trains, writes the stack as .npz and the plot, and tells the risks. An interrupted run writes what it has.</summary>
    public static void Run(LearnJob job, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (!Path.GetExtension(job.Output).Equals(".npz", StringComparison.OrdinalIgnoreCase))
            throw new InvalidInputException($"cannot write '{job.Output}': a stack of layers is written as .npz");
        if (job.State is { } target) AtomicFile.CheckTarget(target);
        var trainer = Prepare(job, error);
        var training = new List<(double, double)>();
        var heldOut = new List<(double, double)> { (trainer.StepsDone, trainer.HeldOutRisk()) };
        var progress = new ProgressLine(error);
        double sum = 0;
        int every = Math.Max(1, job.Steps / ReportsPerRun), since = 0;
        while (trainer.StepsDone < job.Steps && !cancellation.IsCancellationRequested)
        {
            sum += trainer.Step();
            if (++since == every)
            {
                training.Add((trainer.StepsDone, sum / since));
                heldOut.Add((trainer.StepsDone, trainer.HeldOutRisk()));
                (sum, since) = (0, 0);
                // A run that is killed loses no more than this.
                if (job.State is { } path) TrainingFile.Write(path, trainer.Save());
            }
            progress.Show($"learning, held-out risk {heldOut[^1].Item2:0.##e+0}", trainer.StepsDone, job.Steps, "steps");
        }
        progress.Clear();
        AtomicFile.Write(job.Output, stream => NpzNetwork.Write(trainer.Network, stream));
        if (job.State is { } saved) TrainingFile.Write(saved, trainer.Save());
        if (job.Curve is { } curve) SvgFile.Write(curve, RiskCurve.Draw($"Risk of {job.Layers}", "steps", training, heldOut));
        double last = trainer.HeldOutRisk();
        output.WriteLine(job.Json
            ? JsonSerializer.Serialize(new Dictionary<string, double?> { ["steps"] = trainer.StepsDone, ["held_out_risk_first"] = Finite(heldOut[0].Item2), ["held_out_risk"] = Finite(last) })
            : $"{trainer.StepsDone} steps, held-out risk {heldOut[0].Item2:0.###e+0} -> {last:0.###e+0}");
    }

    private static NetworkTrainer Prepare(LearnJob job, TextWriter error)
    {
        using var pairs = FramePairs.Open(job);
        var network = LayerSpec.Parse(job.Layers!, pairs.InputChannels, job.Seed);
        int outputs = network.Nodes.OfType<ConvolutionNode>().Last().Layer.OutputChannels;
        if (outputs != pairs.OutputChannels) throw new InvalidInputException($"the stack '{job.Layers}' ends in {outputs} {(outputs == 1 ? "channel" : "channels")}, '{job.After}' has {pairs.OutputChannels}: the last part must be {pairs.OutputChannels}xHEIGHTxWIDTH");
        var options = new TrainingOptions
        {
            Steps = job.Steps, Seed = job.Seed, LearningRate = job.Rate, Optimizer = job.Optimizer, Momentum = job.Momentum, TileSize = job.Tile,
            BatchSize = job.Batch > 0 ? job.Batch : pairs.Height == 1 ? BatchOfSignals : BatchOfPictures,
        };
        var trainer = new NetworkTrainer(network, pairs.ReadAll(error), options);
        if (job.State is { } state && File.Exists(state)) Resume(trainer, state);
        return trainer;
    }

    private static void Resume(NetworkTrainer trainer, string path)
    {
        var state = TrainingFile.Read(path);
        try { trainer.Resume(state); }
        catch (ArgumentException e) { throw new InvalidInputException($"cannot go on from '{path}': {CommandLine.UserErrors.Sentence(e.Message)}", e); }
    }

    // JSON has no word for what is not a number: frames too small for a held-out tile.
    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
