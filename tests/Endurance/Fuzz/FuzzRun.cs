using System.Diagnostics;

namespace RealtimeConv.Tests.Endurance.Fuzz;

/// <summary>Sends damaged inputs through one reader, on a thread with a small stack, within a time and a memory limit for each.</summary>
internal sealed class FuzzRun
{
    /// <summary>Most processor time for one input.</summary>
    public static readonly TimeSpan TimeLimit = TimeSpan.FromSeconds(5);

    /// <summary>When an input counts as hanging, by the clock on the wall, of which a machine with other work may take a lot.</summary>
    public static readonly TimeSpan HangLimit = TimeSpan.FromMinutes(2);

    /// <summary>Most bytes one input may make a reader allocate, in all, on the managed heap.</summary>
    public const long MemoryBudget = 512L << 20;

    // A main thread of a host may have as little.
    private const int StackBytes = 1 << 20;

    private readonly FuzzTarget _target;
    private readonly int _seed;
    private readonly FuzzResult _result;
    private byte[] _input = [];
    private int _index;
    private long _started;

    public FuzzRun(FuzzTarget target, int seed)
    {
        _target = target;
        _seed = seed;
        _result = new FuzzResult(target.Name);
    }

    /// <summary>Runs the inputs; a hang ends the run.</summary>
    public FuzzResult Run(int inputs)
    {
        var clock = Stopwatch.StartNew();
        var thread = new Thread(() => Loop(inputs), StackBytes) { IsBackground = true, Name = $"fuzz {_target.Name}" };
        Volatile.Write(ref _started, Stopwatch.GetTimestamp());
        thread.Start();
        while (!thread.Join(TimeSpan.FromMilliseconds(200)))
        {
            if (Stopwatch.GetElapsedTime(Volatile.Read(ref _started)) < HangLimit) continue;
            Defect(_index, _input, $"no end after {HangLimit.TotalSeconds:0} s");
            break;
        }
        _result.Time = clock.Elapsed;
        return _result;
    }

    private void Loop(int inputs)
    {
        var mutator = new Mutator(_target);
        for (int k = 0; k < inputs && !_result.IsHopeless; k++)
        {
            byte[] input = mutator.Next(new Random(HashCode(_seed, k)));
            (_input, _index) = (input, k);
            long bytes = GC.GetAllocatedBytesForCurrentThread();
            Volatile.Write(ref _started, Stopwatch.GetTimestamp());
            var start = ThreadTime.Now;
            Try(input, k);
            _result.Inputs++;
            double milliseconds = (ThreadTime.Now - start).TotalMilliseconds;
            bytes = GC.GetAllocatedBytesForCurrentThread() - bytes;
            if (milliseconds > TimeLimit.TotalMilliseconds) Defect(k, input, $"took {milliseconds:0} ms");
            if (bytes > MemoryBudget) Defect(k, input, $"allocated {bytes >> 20} MiB; the budget is {MemoryBudget >> 20} MiB");
            if (milliseconds > _result.SlowestMilliseconds) (_result.SlowestMilliseconds, _result.SlowestInput) = (milliseconds, k);
            if (bytes > _result.MostBytes) _result.MostBytes = bytes;
        }
    }

    private void Try(byte[] input, int index)
    {
        try
        {
            _target.Read(input);
            _result.Read++;
        }
        catch (RealtimeConvException e)
        {
            _result.Refused++;
            if (e.Message.AsSpan().ContainsAny('\n', '\r')) Defect(index, input, $"a message of several lines: {e.Message}");
        }
        catch (Exception e)
        {
            Defect(index, input, $"{e.GetType().Name}: {e.Message} {e.StackTrace?.Split('\n').FirstOrDefault(l => l.Contains("RealtimeConv", StringComparison.Ordinal))?.Trim()}");
        }
    }

    private void Defect(int index, byte[] input, string what)
    {
        string file = Path.Combine(LongRun.Folder, $"fuzz-{_target.Name}-{_seed}-{index}.bin");
        File.WriteAllBytes(file, input);
        lock (_result.Defects) _result.Defects.Add($"{_target.Name}, seed {_seed}, input {index} ({input.Length} bytes, {file}): {what.ReplaceLineEndings(" ")}");
    }

    // Must be the same in every process, which System.HashCode is not.
    private int HashCode(int seed, int index)
    {
        uint hash = 2166136261;
        foreach (char c in _target.Name) hash = (hash ^ c) * 16777619;
        hash = (hash ^ (uint)seed) * 16777619;
        return (int)(((hash ^ (uint)index) * 2654435761) >> 1);
    }
}
