namespace RealtimeConv.Learning.Training;

/// <summary>Rules by which gradients move weights.</summary>
public enum OptimizerKind
{
    /// <summary>Adam (Kingma and Ba, 2015) with beta2 = 0.999, epsilon = 1e-8.</summary>
    Adam,

    /// <summary>Gradient descent with momentum: v = m v + g, w = w - rate v.</summary>
    Momentum,
}
