using System.Text;
using System.Text.Json;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Frames;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Learning.Training;
using RealtimeConv.Networks;

namespace RealtimeConv.Demo.Learn;

/// <summary>Trains a stack of layers by gradient descent.</summary>
internal static class StackLearner
{
    private const int ReportsPerRun = 40;

    /// <summary>Trains, writes the stack as .npz and the plot, and tells the risks. An interrupted run writes what it has.</summary>
    public static void Run(LearnJob job, IReadOnlyList<(Frame Before, Frame After)> pairs, TextWriter output, TextWriter error, CancellationToken cancellation)
    {
        if (!Path.GetExtension(job.Output).Equals(".npz", StringComparison.OrdinalIgnoreCase))
            throw new InvalidInputException($"cannot write '{job.Output}': a stack of layers is written as .npz");
        var network = LayerSpec.Parse(job.Layers!, FramePairs.Colours(pairs[0].Before), job.Seed);
        var trainer = new NetworkTrainer(network, pairs, new TrainingOptions { Steps = job.Steps, Seed = job.Seed, LearningRate = job.Rate });
        if (job.State is { } state && File.Exists(state)) trainer.Resume(TrainingFile.Read(state));
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
            }
            progress.Show($"learning, held-out risk {heldOut[^1].Item2:0.##e+0}", trainer.StepsDone, job.Steps, "steps");
        }
        progress.Clear();
        AtomicFile.Write(job.Output, stream => NpzNetwork.Write(trainer.Network, stream));
        if (job.State is { } saved) TrainingFile.Write(saved, trainer.Save());
        if (job.Curve is { } curve) AtomicFile.Write(curve, stream => stream.Write(Encoding.UTF8.GetBytes(RiskCurve.Draw($"Risk of {job.Layers}", "steps", training, heldOut))));
        double last = trainer.HeldOutRisk();
        output.WriteLine(job.Json
            ? JsonSerializer.Serialize(new Dictionary<string, double?> { ["steps"] = trainer.StepsDone, ["held_out_risk_first"] = Finite(heldOut[0].Item2), ["held_out_risk"] = Finite(last) })
            : $"{trainer.StepsDone} steps, held-out risk {heldOut[0].Item2:0.###e+0} -> {last:0.###e+0}");
    }
    // JSON has no word for what is not a number: frames too small for a held-out tile.
    private static double? Finite(double value) => double.IsFinite(value) ? value : null;
}
