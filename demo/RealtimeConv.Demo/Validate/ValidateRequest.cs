using System.Collections.Immutable;
using RealtimeConv.Demo.Validate.Drivers;

namespace RealtimeConv.Demo.Validate;

/// <summary>A command line of validate, read.</summary>
/// <param name="Options">What is run.</param>
/// <param name="Reports">The files to leave.</param>
internal sealed record ValidateRequest(ValidateOptions Options, ReportFiles Reports)
{
    /// <summary>The drivers to run it on, each in its own process; empty for the one this process has.</summary>
    public ImmutableArray<SoftwareDriver> Drivers { get; init; } = [];

    /// <summary>Whether the user named the drivers: then each must be there.</summary>
    public bool DriversAreNamed { get; init; }

    /// <summary>The arguments by which a driver's process does the same.</summary>
    public ImmutableArray<string> ChildArguments { get; init; } = [];

    /// <summary>The APIs that drivers which have all run: all, gl or es.</summary>
    public string Apis { get; init; } = "all";

    /// <summary>Longest time without progress of a driver's process.</summary>
    public TimeSpan Silence { get; init; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether this is such a process itself: it tells its progress on stdout and ends when its stdin does.</summary>
    public bool IsChild { get; init; }
}
