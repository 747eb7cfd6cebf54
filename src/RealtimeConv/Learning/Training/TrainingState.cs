namespace RealtimeConv.Learning.Training;

/// <summary>Everything that a training run needs to go on where it stopped: weights, biases, the optimiser's moments and the step reached.</summary>
/// <param name="Step">Steps done.</param>
/// <param name="Parameters">Weights then bias of each layer in turn.</param>
/// <param name="First">First moments, of the same lengths.</param>
/// <param name="Second">Second moments, of the same lengths.</param>
public sealed record TrainingState(int Step, IReadOnlyList<float[]> Parameters, IReadOnlyList<float[]> First, IReadOnlyList<float[]> Second);
