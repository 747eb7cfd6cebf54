namespace RealtimeConv.OpenGL.Tuning;

/// <summary>How long and how widely <see cref="Tuner"/> measures. A request takes at most about the sum of its seconds beside compiling and three rounds of all plans.</summary>
public sealed record TunerOptions
{
    /// <summary>Plans timed beside the first of each backend, in the planner's order; 1 to 64.</summary>
    public int Candidates { get; init; } = 4;

    /// <summary>Rounds, each of which times every plan once; 1 to 1000.</summary>
    public int Rounds { get; init; } = 7;

    /// <summary>Seconds after which no further round begins once there were three.</summary>
    public double Seconds { get; init; } = 3;

    /// <summary>Seconds after which no further round begins in which the few best run head to head; they end earlier where it is clear who is fastest.</summary>
    public double HeadToHeadSeconds { get; init; } = 2;

    /// <summary>Threads of the CPU filter; 0 takes one per processor.</summary>
    public int Threads { get; init; }
}
