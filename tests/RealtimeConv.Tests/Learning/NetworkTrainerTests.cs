using RealtimeConv.Frames;
using RealtimeConv.Learning;
using RealtimeConv.Learning.Training;
using RealtimeConv.Networks;
using RealtimeConv.Reference;

namespace RealtimeConv.Tests.Learning;

public class NetworkTrainerTests
{
    [TestCase("3x3x3 tanh 1x3x2")]
    [TestCase("2x2x3 relu 2x1x1 leaky 1x3x3 sigmoid")]
    public void Step_Gradient_EqualsFiniteDifferences(string spec)
    {
        // Plain gradient descent of one step reveals the gradient; the reference network gives the risk to differentiate.
        var network = LayerSpec.Parse(spec, 2, 5);
        var pairs = new[] { (Texture(40, 36, 2, 1), Texture(40, 36, 1, 2)) };
        var options = new TrainingOptions { Optimizer = OptimizerKind.Momentum, Momentum = 0, BatchSize = 1, TileSize = 8, LearningRate = 1, Steps = 1_000_000 };
        var trainer = new NetworkTrainer(network, pairs, options);
        // Biases away from 0: a dead unit below would put the next one exactly on its kink.
        var start = trainer.Save();
        float[][] parameters = [.. start.Parameters.Select((p, layer) => layer % 2 == 0 ? p : Array.ConvertAll(p, _ => 0.07f * (layer + 1)))];
        trainer.Resume(start with { Parameters = parameters });
        var before = trainer.Save();
        trainer.Step();
        var after = trainer.Save();
        var random = new Random(3);
        for (int check = 0; check < 12; check++)
        {
            int p = random.Next(before.Parameters.Count), k = random.Next(before.Parameters[p].Length);
            double gradient = (before.Parameters[p][k] - after.Parameters[p][k]) / options.LearningRate;
            const float step = 1.0f / 16384;
            double up = Risk(trainer, before, p, k, step), down = Risk(trainer, before, p, k, -step);
            double difference = (up - down) / (2.0 * step);
            // Float32 risks cost 2^-24 / step; a smaller step lets no pixel cross a kink.
            Assert.That(gradient, Is.EqualTo(difference).Within(2e-3 * Math.Max(1, Math.Abs(difference))), $"parameter {p}[{k}]");
        }
    }

    [Test]
    public void Train_SingleLayer_ApproachesTheLeastSquaresKernel()
    {
        var before = Texture(96, 96, 1, 4);
        var truth = new Network(1, [new ConvolutionNode(new ConvolutionLayer(1, 1, 3, 3, [0, -1, 0, -1, 5, -1, 0, -1, 0], [0.25f], new ConvolutionOptions { Padding = Padding.All(1) }), 0)]);
        var trainer = new NetworkTrainer(LayerSpec.Parse("1x3x3", 1, 1), [(before, Run(truth, before))], new TrainingOptions { Steps = 600, LearningRate = 0.05, TileSize = 16 });
        double first = trainer.HeldOutRisk();
        for (int step = 0; step < 600; step++) trainer.Step();
        Assert.That(trainer.HeldOutRisk(), Is.LessThan(first / 10_000));
    }

    [Test]
    public void Train_EdgeMagnitude_TwoLayersBeatTheBestKernel()
    {
        var before = Smooth(Texture(128, 128, 1, 9));
        var after = EdgeMagnitude(before);
        var single = KernelFit.Fit(before, after, new KernelFitOptions { Width = 5, Height = 5 });
        var trainer = new NetworkTrainer(LayerSpec.Parse("8x3x3 relu 1x3x3", 1, 1), [(before, after)], new TrainingOptions { Steps = 800, LearningRate = 0.01, TileSize = 16 });
        for (int step = 0; step < 800; step++) trainer.Step();
        Assert.That(trainer.HeldOutRisk(), Is.LessThan(0.7 * single.HeldOutRisk));
    }

    [Test]
    public void Resume_FromASavedState_EqualsTheUninterruptedRun()
    {
        var pairs = new[] { (Texture(64, 64, 1, 1), Texture(64, 64, 1, 2)) };
        var options = new TrainingOptions { Steps = 20, BatchSize = 4, TileSize = 8 };
        var whole = new NetworkTrainer(LayerSpec.Parse("2x3x3 relu 1x3x3", 1, 1), pairs, options);
        for (int step = 0; step < 20; step++) whole.Step();
        var part = new NetworkTrainer(LayerSpec.Parse("2x3x3 relu 1x3x3", 1, 1), pairs, options);
        for (int step = 0; step < 9; step++) part.Step();
        var resumed = new NetworkTrainer(LayerSpec.Parse("2x3x3 relu 1x3x3", 1, 77), pairs, options);
        resumed.Resume(part.Save());
        for (int step = 9; step < 20; step++) resumed.Step();
        Assert.That(resumed.Save().Parameters, Is.EqualTo(whole.Save().Parameters));
    }

    [TestCase("8x5", "OUTxHEIGHTxWIDTH")]
    [TestCase("relu", "no layer")]
    [TestCase("0x3x3", "1 to 1024")]
    public void Parse_BadSpec_SaysWhatIsPossible(string spec, string message) =>
        Assert.That(() => LayerSpec.Parse(spec, 1, 1), Throws.TypeOf<InvalidInputException>().With.Message.Contains(message));

    private static double Risk(NetworkTrainer trainer, TrainingState state, int p, int k, float step)
    {
        float[][] moved = [.. state.Parameters.Select(a => (float[])a.Clone())];
        moved[p][k] += step;
        trainer.Resume(state with { Parameters = moved });
        double risk = trainer.Step();
        trainer.Resume(state);
        return risk;
    }

    private static Frame Texture(int width, int height, int channels, int seed)
    {
        var random = new Random(seed);
        return Frame.FromSamples(width, height, channels, [.. Enumerable.Range(0, width * height * channels).Select(_ => (float)random.NextDouble())]);
    }

    private static Frame Run(Network network, Frame frame)
    {
        var (values, shape) = ReferenceNetwork.Evaluate(network, new Tensor(new TensorShape(1, 1, frame.Height, frame.Width), frame.Float32.ToArray()));
        return Frame.FromSamples(shape.Width, shape.Height, 1, Array.ConvertAll(values, v => (float)v));
    }

    private static Frame Smooth(Frame frame) => Run(new Network(1, [new ConvolutionNode(new ConvolutionLayer(1, 1, 3, 3, [.. Enumerable.Repeat(1 / 9f, 9)], [], new ConvolutionOptions { Padding = Padding.All(1) }), 0)]), frame);

    private static Frame EdgeMagnitude(Frame frame)
    {
        var gradient = new Network(1, [new ConvolutionNode(new ConvolutionLayer(2, 1, 3, 3, [-1, 0, 1, -2, 0, 2, -1, 0, 1, -1, -2, -1, 0, 0, 0, 1, 2, 1], [], new ConvolutionOptions { Padding = Padding.All(1) }), 0)]);
        var (values, shape) = ReferenceNetwork.Evaluate(gradient, new Tensor(new TensorShape(1, 1, frame.Height, frame.Width), frame.Float32.ToArray()));
        int plane = shape.Height * shape.Width;
        return Frame.FromSamples(shape.Width, shape.Height, 1, [.. Enumerable.Range(0, plane).Select(k => (float)Math.Sqrt(values[k] * values[k] + values[plane + k] * values[plane + k]))]);
    }
}
