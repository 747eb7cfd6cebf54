namespace RealtimeConv.Kernels;

/// <summary>Which sliding dot product runs. Both use the window anchor, counted after the flip.</summary>
public enum Operation
{
    /// <summary>out(x, y) = sum K[j, i] * E(x + i - ax, y + j - ay): the kernel as written (OpenCV, ONNX).</summary>
    CrossCorrelation,

    /// <summary>out(x, y) = sum K[H-1-j, W-1-i] * E(x + i - ax, y + j - ay): the kernel rotated by 180 degrees (SciPy convolve, SVG).</summary>
    Convolution,
}
