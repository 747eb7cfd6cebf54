namespace RealtimeConv.Planning.Lowering;

/// <summary>Arithmetic on values per channel.</summary>
internal static class ChannelMath
{
    /// <summary>weight * a + b, channel by channel; a channel that a list leaves out counts as 0.</summary>
    public static ChannelValues MultiplyAdd(double weight, ChannelValues a, ChannelValues b)
    {
        int count = Math.Max(a.Count, b.Count);
        if (count == 0) return ChannelValues.All(weight * a[0] + b[0]);
        var values = new double[count];
        for (int c = 0; c < count; c++) values[c] = weight * At(a, c) + At(b, c);
        return ChannelValues.PerChannel(values);
    }

    /// <summary>The values of the first channels as a list.</summary>
    public static double[] ToArray(ChannelValues values, int channels)
    {
        var list = new double[channels];
        for (int c = 0; c < channels; c++) list[c] = values[c];
        return list;
    }

    private static double At(ChannelValues values, int channel) => values.Count == 0 || channel < values.Count ? values[channel] : 0;
}
