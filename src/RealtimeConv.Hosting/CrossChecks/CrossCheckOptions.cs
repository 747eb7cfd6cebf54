namespace RealtimeConv.Hosting.CrossChecks;

/// <summary>How a running loop is checked against the mathematics.</summary>
public sealed record CrossCheckOptions
{
    /// <summary>The most time that may be granted to a frame, in milliseconds.</summary>
    public const double MostMilliseconds = 1000;

    /// <summary>
    /// Processor time that a frame may spend on checking, on average, in milliseconds: 0 (nothing is checked) to <see cref="MostMilliseconds"/>. A tile that costs more is
    /// checked when so many frames have saved for it. Default 1.
    /// </summary>
    public double MillisecondsPerFrame { get; init; } = 1;

    /// <summary>The largest side of a tile, in pixels, 1 to 64; tiles of filters with many weights are smaller. Default 8.</summary>
    public int TileSize { get; init; } = 8;

    /// <summary>Seed of the choice of tiles; null takes another each time.</summary>
    public int? Seed { get; init; }

    /// <summary>Where failures are saved for replay, each in a folder of its own; null saves nothing.</summary>
    public string? Folder { get; init; }

    /// <summary>The most failures that are saved. Default 8.</summary>
    public int MostSaved { get; init; } = 8;

    internal void Check()
    {
        if (!(MillisecondsPerFrame is >= 0 and <= MostMilliseconds))
            throw new ArgumentOutOfRangeException(nameof(MillisecondsPerFrame), $"{MillisecondsPerFrame} ms a frame for the cross-check; 0 to {MostMilliseconds} are possible.");
        if (TileSize is < 1 or > 64) throw new ArgumentOutOfRangeException(nameof(TileSize), $"Tiles of {TileSize} pixels; 1 to 64 are possible.");
        if (MostSaved < 0) throw new ArgumentOutOfRangeException(nameof(MostSaved), $"{MostSaved} saved failures; at least 0 is possible.");
    }
}
