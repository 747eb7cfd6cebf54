namespace RealtimeConv.Learning.Training;

/// <summary>How a stack is trained.</summary>
public sealed record TrainingOptions
{
    /// <summary>Steps of the optimiser.</summary>
    public int Steps { get; init; } = 1500;

    /// <summary>Tiles per step.</summary>
    public int BatchSize { get; init; } = 16;

    /// <summary>Side of the output part of a tile in pixels.</summary>
    public int TileSize { get; init; } = 24;

    /// <summary>Step size; falls by a cosine to a hundredth of this at the last step.</summary>
    public double LearningRate { get; init; } = 2e-3;

    /// <summary>The rule by which gradients move weights.</summary>
    public OptimizerKind Optimizer { get; init; } = OptimizerKind.Adam;

    /// <summary>Momentum of gradient descent, or Adam's beta1.</summary>
    public double Momentum { get; init; } = 0.9;

    /// <summary>Seed of weights and tiles: the same seed gives the same tiles in the same order.</summary>
    public int Seed { get; init; } = 1;

    internal void Check()
    {
        if (Steps < 1 || BatchSize < 1 || TileSize < 1) throw new ArgumentException($"Steps {Steps}, batch {BatchSize}, tile {TileSize}: each must be at least 1.");
        if (!(LearningRate > 0) || !double.IsFinite(LearningRate)) throw new ArgumentException($"Learning rate {LearningRate}: a positive number is needed.");
        if (Momentum is not (>= 0 and < 1)) throw new ArgumentException($"Momentum {Momentum}: 0 up to below 1 is needed.");
    }
}
