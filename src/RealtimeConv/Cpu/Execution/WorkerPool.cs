using System.Diagnostics.CodeAnalysis;
using System.Runtime.ExceptionServices;

namespace RealtimeConv.Cpu.Execution;

/// <summary>Background threads that share the numbered parts of one job at a time. Running a job allocates nothing.</summary>
/// <remarks>One pool serves the process. Who finds it busy computes alone, so two filters never wait for each other.</remarks>
[SuppressMessage("Design", "CA1001:Types that own disposable fields should be disposable", Justification = "Lives as long as the process.")]
internal sealed class WorkerPool
{
    private static readonly Lazy<WorkerPool> LazyShared = new(() => new WorkerPool(Environment.ProcessorCount - 1));

    private readonly SemaphoreSlim[] _wake;
    private readonly ManualResetEventSlim _finished = new();
    private IParallelJob? _job;
    private int _busy;
    private int _next;
    private int _parts;
    private int _running;
    private Exception? _failure;

    private WorkerPool(int threads)
    {
        _wake = new SemaphoreSlim[threads];
        for (int k = 0; k < threads; k++)
        {
            _wake[k] = new SemaphoreSlim(0);
            int worker = k + 1;
            new Thread(() => Work(worker)) { IsBackground = true, Name = $"RealtimeConv {worker}" }.Start();
        }
    }

    /// <summary>The pool of the process, with a thread for each processor but the caller's.</summary>
    public static WorkerPool Shared => LazyShared.Value;

    /// <summary>Most workers a job can get, the caller included.</summary>
    public int Workers => _wake.Length + 1;

    /// <summary>Runs all parts of a job on at most so many workers, the calling thread among them, and returns when they are done.</summary>
    public static void Run(IParallelJob job, int parts, int workers)
    {
        workers = Math.Min(workers, parts);
        if (workers > 1 && Shared.TryRun(job, parts, Math.Min(workers, Shared.Workers))) return;
        for (int part = 0; part < parts; part++) job.RunPart(part, 0);
    }

    private bool TryRun(IParallelJob job, int parts, int workers)
    {
        if (Interlocked.CompareExchange(ref _busy, 1, 0) != 0) return false;
        try
        {
            _job = job;
            _next = 0;
            _parts = parts;
            _running = workers - 1;
            _failure = null;
            _finished.Reset();
            for (int k = 0; k < workers - 1; k++) _wake[k].Release();
            TakeParts(0);
            if (workers > 1) _finished.Wait();
            _job = null;
            if (_failure is not null) ExceptionDispatchInfo.Throw(_failure);
            return true;
        }
        finally
        {
            Volatile.Write(ref _busy, 0);
        }
    }

    private void Work(int worker)
    {
        while (true)
        {
            _wake[worker - 1].Wait();
            TakeParts(worker);
            if (Interlocked.Decrement(ref _running) == 0) _finished.Set();
        }
    }

    private void TakeParts(int worker)
    {
        try
        {
            for (int part = Interlocked.Increment(ref _next) - 1; part < _parts; part = Interlocked.Increment(ref _next) - 1) _job!.RunPart(part, worker);
        }
        catch (Exception failure)
        {
            _failure = failure;
            _next = _parts;
        }
    }
}
