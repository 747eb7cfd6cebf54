using RealtimeConv.Frames;
using RealtimeConv.Networks;

namespace RealtimeConv.Learning.Training;

/// <summary>Trains a stack of layers to turn frames into others: minimises the mean squared error over tiles by gradient descent, seeded and resumable.</summary>
/// <remarks>Tiles are cut so that no padding is seen in training. All cores; the sum over a batch is taken in a fixed order, so a seed gives the same weights on any number of cores.</remarks>
public sealed class NetworkTrainer
{
    private const double Beta2 = 0.999;
    private const double Epsilon = 1e-8;

    private readonly TrainableStack _stack;
    private readonly TileSampler _tiles;
    private readonly TrainingOptions _options;
    private readonly int _inputChannels;
    private readonly float[][] _first;
    private readonly float[][] _second;

    /// <summary>Prepares training.</summary>
    /// <param name="network">The stack with its first weights; a chain of layers of stride 1 and of ReLU, leaky ReLU, tanh or sigmoid.</param>
    /// <param name="pairs">Frames before and after.</param>
    /// <param name="options">How it is trained.</param>
    /// <exception cref="ArgumentException">The stack cannot be trained or the frames do not fit.</exception>
    /// <exception cref="InvalidInputException">No tile fits into the frames.</exception>
    public NetworkTrainer(Network network, IReadOnlyList<(Frame Before, Frame After)> pairs, TrainingOptions options)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(pairs);
        ArgumentNullException.ThrowIfNull(options);
        options.Check();
        _options = options;
        _inputChannels = network.InputChannels;
        _stack = new TrainableStack(network);
        _tiles = new TileSampler(pairs, network.InputChannels, network.Nodes.OfType<ConvolutionNode>().Last().Layer.OutputChannels, _stack, options.TileSize);
        _first = [.. _stack.Parameters.Select(p => new float[p.Length])];
        _second = [.. _stack.Parameters.Select(p => new float[p.Length])];
    }

    /// <summary>Steps done.</summary>
    public int StepsDone { get; private set; }

    /// <summary>The stack with the weights as they are now; padding as it was given.</summary>
    public Network Network => _stack.Snapshot();

    /// <summary>One step; returns the batch's mean squared error before it.</summary>
    public double Step()
    {
        // Tiles depend on seed and step alone, so that a resumed run draws what the uninterrupted one would have drawn.
        var random = new Random(unchecked(_options.Seed * 1_000_003 + StepsDone));
        var tiles = Enumerable.Range(0, _options.BatchSize).Select(_ => _tiles.Training(random)).ToArray();
        var (risk, gradients) = Gradient(tiles);
        StepsDone++;
        Move(gradients);
        return risk;
    }

    /// <summary>Mean squared error over the held-out tiles (256 at most); NaN when there are none.</summary>
    public double HeldOutRisk()
    {
        int count = Math.Min(_tiles.HeldOutCount, 256);
        if (count == 0) return double.NaN;
        var tiles = Enumerable.Range(0, count).Select(k => _tiles.HeldOut(k * _tiles.HeldOutCount / count)).ToArray();
        return Gradient(tiles).Risk;
    }

    /// <summary>What a later run needs to go on from here.</summary>
    public TrainingState Save() => new(StepsDone, Copy(_stack.Parameters), Copy(_first), Copy(_second));

    /// <summary>Goes on from a saved state.</summary>
    /// <exception cref="ArgumentException">The state belongs to another stack.</exception>
    public void Resume(TrainingState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        Restore(state.Parameters, _stack.Parameters);
        Restore(state.First, _first);
        Restore(state.Second, _second);
        StepsDone = state.Step;
    }

    private (double Risk, double[][] Gradients) Gradient((float[] Input, float[] Target)[] tiles)
    {
        var parts = new (double Risk, double[][] Gradients)[tiles.Length];
        Parallel.For(0, tiles.Length, k =>
        {
            double[][] gradients = [.. _stack.Parameters.Select(p => new double[p.Length])];
            double risk = _stack.AddGradient(tiles[k].Input, (_inputChannels, _tiles.InputHeight, _tiles.InputWidth), tiles[k].Target, gradients);
            parts[k] = (risk, gradients);
        });
        double count = (double)tiles.Length * tiles[0].Target.Length;
        double[][] sum = [.. _stack.Parameters.Select(p => new double[p.Length])];
        foreach (var (_, gradients) in parts)
            for (int p = 0; p < sum.Length; p++)
                for (int k = 0; k < sum[p].Length; k++) sum[p][k] += gradients[p][k] / count;
        return (parts.Sum(p => p.Risk) / count, sum);
    }

    private void Move(double[][] gradients)
    {
        double progress = Math.Min(1, (double)StepsDone / _options.Steps);
        double rate = _options.LearningRate * (0.01 + 0.99 * 0.5 * (1 + Math.Cos(Math.PI * progress)));
        double correction1 = 1 - Math.Pow(_options.Momentum, StepsDone), correction2 = 1 - Math.Pow(Beta2, StepsDone);
        for (int p = 0; p < gradients.Length; p++)
            for (int k = 0; k < gradients[p].Length; k++)
            {
                double g = gradients[p][k];
                double move;
                if (_options.Optimizer == OptimizerKind.Momentum)
                {
                    _first[p][k] = (float)(_options.Momentum * _first[p][k] + g);
                    move = _first[p][k];
                }
                else
                {
                    _first[p][k] = (float)(_options.Momentum * _first[p][k] + (1 - _options.Momentum) * g);
                    _second[p][k] = (float)(Beta2 * _second[p][k] + (1 - Beta2) * g * g);
                    move = _first[p][k] / correction1 / (Math.Sqrt(_second[p][k] / correction2) + Epsilon);
                }
                _stack.Parameters[p][k] -= (float)(rate * move);
            }
    }

    private static float[][] Copy(IEnumerable<float[]> arrays) => [.. arrays.Select(a => (float[])a.Clone())];

    private static void Restore(IReadOnlyList<float[]> from, IReadOnlyList<float[]> to)
    {
        if (from.Count != to.Count || Enumerable.Range(0, to.Count).Any(k => from[k].Length != to[k].Length))
            throw new ArgumentException("The saved state belongs to another stack of layers.");
        for (int k = 0; k < to.Count; k++) from[k].CopyTo(to[k], 0);
    }
}
