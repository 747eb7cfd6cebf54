namespace RealtimeConv.Cpu.Yuv;

/// <summary>The two chroma samples, along one direction, between which a pixel lies: their weights, in quarters, sum to 4.</summary>
/// <param name="First">Index of the first; the second follows. Both may lie one outside, where the outermost sample goes on.</param>
/// <param name="FirstWeight">Quarters of the first.</param>
/// <param name="SecondWeight">Quarters of the second.</param>
internal readonly record struct ChromaTaps(int First, int FirstWeight, int SecondWeight)
{
    /// <summary>The samples around a pixel.</summary>
    /// <param name="pixel">Column or row.</param>
    /// <param name="halves">Whether there are half as many chroma samples as pixels.</param>
    /// <param name="midway">Whether they lie midway between two pixels, else on the even ones.</param>
    public static ChromaTaps Of(int pixel, bool halves, bool midway)
    {
        int half = pixel >> 1;
        bool odd = (pixel & 1) != 0;
        if (!halves) return new(pixel, 4, 0);
        if (!midway) return odd ? new(half, 2, 2) : new(half, 4, 0);
        return odd ? new(half, 3, 1) : new(half - 1, 1, 3);
    }
}
