namespace RealtimeConv.Tests.Endurance.Fuzz;

/// <summary>What the inputs of one reader led to.</summary>
internal sealed class FuzzResult(string target)
{
    private const int MostDefects = 20;

    public string Target { get; } = target;

    /// <summary>Inputs tried.</summary>
    public int Inputs { get; set; }

    /// <summary>Inputs that were read.</summary>
    public int Read { get; set; }

    /// <summary>Inputs that were refused by a documented exception.</summary>
    public int Refused { get; set; }

    /// <summary>Milliseconds of processor time of the slowest input.</summary>
    public double SlowestMilliseconds { get; set; }

    /// <summary>Its number.</summary>
    public int SlowestInput { get; set; }

    /// <summary>Bytes that the greediest input allocated on the managed heap.</summary>
    public long MostBytes { get; set; }

    public TimeSpan Time { get; set; }

    /// <summary>Crashes, hangs and inputs beyond the memory budget; a line each.</summary>
    public List<string> Defects { get; } = [];

    /// <summary>Whether so many defects are known that looking for more makes no sense.</summary>
    public bool IsHopeless => Defects.Count >= MostDefects;

    /// <inheritdoc/>
    public override string ToString() =>
        $"{Target,-22} {Inputs,8} inputs {Read,8} read {Refused,8} refused {Defects.Count,3} defects {SlowestMilliseconds,9:0.0} ms slowest ({SlowestInput}) {MostBytes / 1048576.0,8:0.0} MiB most {Time.TotalSeconds,8:0.0} s";
}
