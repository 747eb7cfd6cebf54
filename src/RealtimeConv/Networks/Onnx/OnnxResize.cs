namespace RealtimeConv.Networks.Onnx;

/// <summary>The operator Resize where it enlarges by whole factors, by the settings that read the same samples as <see cref="UpsampleNode"/>.</summary>
internal sealed class OnnxResize(OnnxNode node, bool isLine)
{
    private int Rank => isLine ? 3 : 4;

    /// <summary>Reads factors along y and x, and whether they interpolate.</summary>
    /// <param name="scales">The input of factors, or null.</param>
    /// <param name="sizes">The input of sizes, or null.</param>
    /// <param name="input">The shape of what is enlarged; null where the model leaves it open.</param>
    /// <exception cref="InvalidInputException">It does something else; the message names what.</exception>
    public (int Y, int X, bool Linear) Read(float[]? scales, long[]? sizes, Func<TensorShape?> input)
    {
        string mode = node.Text("mode", "nearest"), coordinates = node.Text("coordinate_transformation_mode", "half_pixel"), rounding = node.Text("nearest_mode", "round_prefer_floor");
        if (node.Text("keep_aspect_ratio_policy", "stretch") is var policy and not "stretch") throw Unsupported($"keep_aspect_ratio_policy {policy}");
        // An empty input stands for one that is left out.
        if (scales is { Length: 0 }) scales = null;
        if (sizes is { Length: 0 }) sizes = null;
        if (scales is null == sizes is null) throw new InvalidInputException($"{node.Label}: it has {(scales is null ? "neither scales nor sizes" : "both scales and sizes")}; one of them is needed.");
        var (y, x) = scales is not null ? OfScales(scales) : OfSizes(sizes!, input() ?? throw Unsupported("sizes of a model whose input has no fixed size"));
        bool centred = coordinates is "half_pixel" or "pytorch_half_pixel" or "half_pixel_symmetric", same = y == 1 && x == 1;
        // For whole factors these settings all read input sample floor(place / factor).
        bool nearest = mode == "nearest" && ((coordinates is "asymmetric" or "tf_half_pixel_for_nn" && rounding == "floor") || (centred && rounding is "round_prefer_floor" or "round_prefer_ceil"));
        bool linear = mode == "linear" && centred;
        if (!nearest && !linear && !(same && mode is "nearest" or "linear"))
            throw Unsupported($"mode {mode} with {coordinates}{(mode == "nearest" ? $"/{rounding}" : "")}");
        return (y, x, linear);
    }

    private (int Y, int X) OfScales(float[] scales)
    {
        float[] full = Full(scales, 1f, "scales");
        if (full[0] != 1 || full[1] != 1 || full.Any(s => !(s >= 1) || s != MathF.Floor(s) || s > UpsampleNode.MaxFactor)) throw Unsupported($"scales [{string.Join(", ", scales)}]");
        return (isLine ? 1 : (int)full[2], (int)full[^1]);
    }

    private (int Y, int X) OfSizes(long[] sizes, TensorShape input)
    {
        long[] full = Full(sizes, 0L, "sizes");
        long height = isLine || full[2] == 0 ? input.Height : full[2], width = full[^1] == 0 ? input.Width : full[^1];
        if ((full[0] != 0 && full[0] != input.Batch) || (full[1] != 0 && full[1] != input.Channels)) throw Unsupported($"sizes [{string.Join(", ", sizes)}] from {input}");
        if (height < input.Height || width < input.Width || height % input.Height != 0 || width % input.Width != 0 || Math.Max(height / input.Height, width / input.Width) > UpsampleNode.MaxFactor)
            throw Unsupported($"sizes [{string.Join(", ", sizes)}] from {input}");
        return ((int)(height / input.Height), (int)(width / input.Width));
    }

    // Since opset 18 the numbers may be of some axes alone.
    private T[] Full<T>(T[] values, T otherwise, string what)
    {
        if (node.Attribute("axes") is not { } axes)
            return values.Length == Rank ? values : throw new InvalidInputException($"{node.Label}: {what} has {values.Length} numbers; {Rank} are needed.");
        if (axes.Integers.Count != values.Length) throw new InvalidInputException($"{node.Label}: {what} has {values.Length} numbers for {axes.Integers.Count} axes.");
        T[] full = [.. Enumerable.Repeat(otherwise, Rank)];
        for (int k = 0; k < values.Length; k++)
        {
            long axis = axes.Integers[k] < 0 ? axes.Integers[k] + Rank : axes.Integers[k];
            if (axis < 0 || axis >= Rank) throw new InvalidInputException($"{node.Label}: axis {axes.Integers[k]} is none of {Rank}.");
            full[axis] = values[k];
        }
        return full;
    }

    private InvalidInputException Unsupported(string what) =>
        new($"{node.Label}: {what} is not supported; enlargement of rows and columns by whole factors is, nearest (half_pixel, or asymmetric with floor) or linear (half_pixel).");
}
