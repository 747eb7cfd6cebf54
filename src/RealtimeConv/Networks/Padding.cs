namespace RealtimeConv.Networks;

/// <summary>Rows and columns of zeros around a layer's input.</summary>
/// <param name="Top">Rows above.</param>
/// <param name="Left">Columns before.</param>
/// <param name="Bottom">Rows below.</param>
/// <param name="Right">Columns after.</param>
public readonly record struct Padding(int Top, int Left, int Bottom, int Right)
{
    /// <summary>No padding: the window stays inside the input (ONNX VALID).</summary>
    public static Padding Valid => default;

    /// <summary>The same amount on all four sides.</summary>
    public static Padding All(int amount) => new(amount, amount, amount, amount);

    /// <summary>
    /// ONNX SAME: the output has ceil(input / stride) samples per axis; an odd remainder goes to the end (upper) or to the start (lower).
    /// </summary>
    /// <param name="input">Height and width of the input.</param>
    /// <param name="kernel">Height and width of the kernel.</param>
    /// <param name="stride">Stride along y and x.</param>
    /// <param name="dilation">Dilation along y and x.</param>
    /// <param name="upper">Whether an odd remainder goes to the bottom and right.</param>
    public static Padding Same((int Y, int X) input, (int Y, int X) kernel, (int Y, int X) stride, (int Y, int X) dilation, bool upper)
    {
        var (top, bottom) = Axis(input.Y, kernel.Y, stride.Y, dilation.Y, upper);
        var (left, right) = Axis(input.X, kernel.X, stride.X, dilation.X, upper);
        return new Padding(top, left, bottom, right);
    }

    private static (int Begin, int End) Axis(int input, int kernel, int stride, int dilation, bool upper)
    {
        int output = (input + stride - 1) / stride;
        int total = Math.Max((output - 1) * stride + (kernel - 1) * dilation + 1 - input, 0);
        int small = total / 2, large = total - small;
        return upper ? (small, large) : (large, small);
    }
}
