using System.Runtime;

namespace RealtimeConv.Demo.Bench.Hitches;

/// <summary>Counts frames in which the runtime did something of its own: collected garbage, compiled a method.</summary>
internal sealed class Disturbances
{
    /// <summary>Frames with a collection.</summary>
    public int Collections { get; private set; }

    /// <summary>Frames in which methods were compiled, on any thread.</summary>
    public int Compilations { get; private set; }

    /// <summary>Runs a frame.</summary>
    public BenchTime Watch(Func<BenchTime> frame)
    {
        int collected = GC.CollectionCount(0);
        long compiled = JitInfo.GetCompiledMethodCount();
        var time = frame();
        if (GC.CollectionCount(0) != collected) Collections++;
        if (JitInfo.GetCompiledMethodCount() != compiled) Compilations++;
        return time;
    }
}
