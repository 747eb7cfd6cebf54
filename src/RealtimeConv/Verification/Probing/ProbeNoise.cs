namespace RealtimeConv.Verification.Probing;

/// <summary>Noise without end: a sample for every place of the plane, so that frames can be cut from it anywhere. The same on every run.</summary>
internal static class ProbeNoise
{
    /// <summary>A number in 0..1 that depends on seed, column, row and channel alone.</summary>
    public static double At(int seed, int x, int y, int channel)
    {
        // The finaliser of SplitMix64 (Steele, Lea, Flood 2014) over the coordinates, two rounds so that neighbours have nothing in common.
        ulong z = Mix((ulong)(uint)seed << 32 | (uint)channel);
        z = Mix(z ^ ((ulong)(uint)x << 32 | (uint)y));
        return (z >> 11) / (double)(1UL << 53);
    }

    private static ulong Mix(ulong z)
    {
        z += 0x9E3779B97F4A7C15;
        z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9;
        z = (z ^ z >> 27) * 0x94D049BB133111EB;
        return z ^ z >> 31;
    }
}
