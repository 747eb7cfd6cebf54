namespace RealtimeConv.Demo.Bench.Reports;

/// <summary>One measurement as it is written to files. Times and ratios are those of the least processor time over the rounds, of one frame.</summary>
internal sealed record BenchRecord
{
    /// <summary>Renderer of the GL context, or the processor with the threads used.</summary>
    public required string Device { get; init; }

    /// <summary>Version of the GL driver, of the runtime, or of the rival.</summary>
    public required string Driver { get; init; }

    /// <summary>Instructions of the processor.</summary>
    public required string Isa { get; init; }

    /// <summary>What ran it.</summary>
    public required string Path { get; init; }

    /// <summary>How.</summary>
    public required string Plan { get; init; }

    public required string Format { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    public required string Kernel { get; init; }

    /// <summary>The kernel's longer side in taps; 0 where there is none.</summary>
    public required int Size { get; init; }

    public required string Border { get; init; }

    /// <summary>Least milliseconds of processor time, over all threads.</summary>
    public required double CpuMs { get; init; }

    /// <summary>Least milliseconds of wall time.</summary>
    public required double WallMs { get; init; }

    /// <summary>Processor time divided by that of the copy beside it; null where no copy ran.</summary>
    public double? RatioToCopy { get; init; }

    /// <summary>What it is compared with: path and plan; null where there is nothing.</summary>
    public string? Rival { get; init; }

    /// <summary>Processor time divided by the rival's: below 1 is faster.</summary>
    public double? RatioToRival { get; init; }

    /// <summary>Processor time beyond the rival's, in milliseconds.</summary>
    public double? BeyondRivalMs { get; init; }

    /// <summary>Wall time of the same plan on one thread divided by this one's; null where it ran on one thread.</summary>
    public double? Speedup { get; init; }

    /// <summary>Median of the rounds' processor times.</summary>
    public required double CpuMedianMs { get; init; }

    /// <summary>Median of the rounds' wall times.</summary>
    public required double WallMedianMs { get; init; }

    public required int Rounds { get; init; }

    /// <summary>Runs of the whole bench whose medians these are; 1 where it ran once.</summary>
    public int Runs { get; init; } = 1;
}
