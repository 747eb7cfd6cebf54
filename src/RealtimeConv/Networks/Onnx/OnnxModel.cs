namespace RealtimeConv.Networks.Onnx;

/// <summary>What an ONNX file holds.</summary>
/// <param name="Network">The layers.</param>
/// <param name="Rank">Dimensions of its input: 4 for pictures [N, C, H, W], 3 for signals [N, C, L], whose layers and maps have one row, 2 for [N, C], 1 for a list.</param>
/// <param name="Size">Rows and columns that the input must have, since the model enlarges to sizes it names; null where it takes any.</param>
public sealed record OnnxModel(Network Network, int Rank, (int Height, int Width)? Size = null)
{
    /// <summary>Whether it is made for signals.</summary>
    public bool IsLine => Rank == 3;

    /// <summary>Refuses an input of another size.</summary>
    /// <exception cref="InvalidInputException">The model is made for one size alone, and it is not this one.</exception>
    public void CheckSize(int height, int width)
    {
        if (Size is { } size && size != (height, width)) throw new InvalidInputException($"The ONNX model enlarges to sizes in numbers, for inputs of {size.Height} x {size.Width}; the input is {height} x {width}.");
    }
}
