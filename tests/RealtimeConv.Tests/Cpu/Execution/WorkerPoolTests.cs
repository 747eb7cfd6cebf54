using RealtimeConv.Cpu.Execution;

namespace RealtimeConv.Tests.Cpu.Execution;

public class WorkerPoolTests
{
    private sealed class CountingJob(int parts, Action<int>? onPart = null) : IParallelJob
    {
        public int[] Runs { get; } = new int[parts];

        public void RunPart(int part, int worker)
        {
            Interlocked.Increment(ref Runs[part]);
            onPart?.Invoke(part);
        }
    }

    [TestCase(1, 4)]
    [TestCase(100, 1)]
    [TestCase(1000, 64)]
    public void Run_AnyNumbers_RunsEveryPartOnce(int parts, int workers)
    {
        var job = new CountingJob(parts);
        WorkerPool.Run(job, parts, workers);
        Assert.That(job.Runs, Is.All.EqualTo(1));
    }

    [Test]
    public void Run_PartThatThrows_ReachesTheCallerAndLeavesThePoolUsable()
    {
        var job = new CountingJob(50, part =>
        {
            if (part == 7) throw new InvalidOperationException("part 7");
        });
        Assert.That(() => WorkerPool.Run(job, 50, 8), Throws.InvalidOperationException.With.Message.EqualTo("part 7"));
        var after = new CountingJob(50);
        WorkerPool.Run(after, 50, 8);
        Assert.That(after.Runs, Is.All.EqualTo(1));
    }

    [Test]
    public void Run_WhileThePoolIsBusy_ComputesOnTheCallersThread()
    {
        var inner = new CountingJob(20);
        var outer = new CountingJob(3, part =>
        {
            if (part == 0) WorkerPool.Run(inner, 20, 8);
        });
        WorkerPool.Run(outer, 3, 8);
        Assert.That(inner.Runs, Is.All.EqualTo(1));
        Assert.That(outer.Runs, Is.All.EqualTo(1));
    }

    [Test]
    public void Run_FromManyThreadsAtOnce_RunsEveryPartOfEveryJob()
    {
        var jobs = Enumerable.Range(0, 16).Select(_ => new CountingJob(200)).ToArray();
        Parallel.ForEach(jobs, job => WorkerPool.Run(job, 200, 4));
        Assert.That(jobs.SelectMany(j => j.Runs), Is.All.EqualTo(1));
    }
}
