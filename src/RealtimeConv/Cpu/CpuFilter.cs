using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu;

/// <summary>Runs plans on the processor, with its vectors and all its cores.</summary>
/// <remarks>
/// Any plan runs, whatever backend it was made for. Not thread-safe: one <see cref="Apply"/> at a time. After the first call nothing is allocated.
/// Of a filter over time it holds the past frames: each <see cref="Apply"/> is the next frame of one sequence, until <see cref="Restart"/>.
/// Codes are clamped and rounded half to even, NaN becomes code 0, floats are stored unclamped. The result does not depend on the number of threads.
/// </remarks>
public sealed unsafe class CpuFilter : IParallelJob, IDisposable
{
    private readonly Stage[] _stages;
    private readonly SurfaceMemory[] _surfaces;
    private readonly AlignedMemory?[] _intermediates;
    private readonly AlignedMemory?[] _scratch;
    private readonly List<AlignedMemory> _remembered = [];
    private readonly FrameRings<SurfaceMemory>? _rings;
    private readonly int _workers;
    private Stage? _stage;
    private bool _disposed;

    /// <summary>Prepares a plan.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="threads">Most threads to use, the caller's included; 0 takes one per processor.</param>
    /// <exception cref="CapabilityMissingException">The plan needs more memory than <see cref="PlanRequest.MaxBytes"/>.</exception>
    /// <exception cref="ArgumentException">The number of threads is negative, or the plan has a pass that the processor cannot run.</exception>
    public CpuFilter(FilterPlan plan, int threads = 0) : this(plan, threads, RowKernels.Best) { }

    internal CpuFilter(FilterPlan plan, int threads, RowKernels kernels)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentOutOfRangeException.ThrowIfNegative(threads);
        Plan = plan;
        _workers = threads == 0 ? Environment.ProcessorCount : Math.Min(threads, Environment.ProcessorCount);
        var compiler = new StageCompiler(plan, kernels, _workers);
        _stages = [.. compiler.Compile()];
        PlanMemory.Demand(plan, Needed(compiler));
        _surfaces = GC.AllocateArray<SurfaceMemory>(plan.Surfaces.Length, pinned: true);
        _intermediates = new AlignedMemory?[plan.Surfaces.Length];
        if (plan.RemembersFrames) _rings = new FrameRings<SurfaceMemory>(plan, (s, _) => Remember(s));
        var kept = plan.Remembered.Select(k => k.Surface).ToHashSet();
        for (int s = 1; s < plan.Surfaces.Length - 1; s++)
            if (plan.Surfaces[s].Past is null && !kept.Contains(s) && !compiler.IsFused(s)) _intermediates[s] = Allocate(s);
        long floats = _stages.Max(s => s.ScratchFloats);
        _scratch = new AlignedMemory?[Math.Min(_workers, _stages.Max(s => s.Grid.Count))];
        for (int k = 0; k < _scratch.Length; k++) _scratch[k] = new AlignedMemory(4 * floats);
    }

    /// <summary>The plan that runs.</summary>
    public FilterPlan Plan { get; }

    /// <summary>Bytes of memory held for intermediate pictures, past frames and scratch.</summary>
    public long MemoryBytes => _intermediates.Concat(_scratch).Concat(_remembered).Sum(m => m?.Bytes ?? 0);

    /// <summary>Filters a frame into another one.</summary>
    /// <param name="source">A frame of the plan's source format and size; not changed.</param>
    /// <param name="destination">A frame of the plan's destination format and size; every pixel is written.</param>
    /// <exception cref="ArgumentException">A frame differs from what was planned, or both share memory.</exception>
    /// <exception cref="ObjectDisposedException">The filter was disposed.</exception>
    public void Apply(Frame source, Frame destination)
    {
        ObjectDisposedException.ThrowIf(_disposed, this);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        Check(source, Plan.Request.Source, Plan.Request.SourceAlpha, nameof(source));
        Check(destination, Plan.Request.Destination, Plan.Request.DestinationAlpha, nameof(destination));
        if (source.Bytes.Overlaps(destination.Bytes)) throw new ArgumentException("Source and destination share memory; a filter reads around each pixel it writes.", nameof(destination));
        fixed (byte* from = source.Bytes, to = destination.Bytes)
        {
            _surfaces[0] = new SurfaceMemory { Pixels = from, RowBytes = source.RowBytes };
            _surfaces[^1] = new SurfaceMemory { Pixels = to, RowBytes = destination.RowBytes };
            _rings?.Bind(_surfaces);
            foreach (var stage in _stages)
            {
                _stage = stage;
                FillMaps(stage);
                WorkerPool.Run(this, stage.Grid.Count, _scratch.Length);
            }
        }
        _rings?.Advance();
    }

    /// <summary>Forgets the past frames of a filter over time: the next frame is the first of a sequence. Without effect on other filters.</summary>
    public void Restart() => _rings?.Restart();

    /// <summary>Takes the newest frame of a filter over time back: the next frame takes its place. Without effect on other filters.</summary>
    public void TakeBack() => _rings?.TakeBack();

    /// <inheritdoc/>
    public void Dispose()
    {
        _disposed = true;
        foreach (var memory in _intermediates) memory?.Dispose();
        foreach (var memory in _scratch) memory?.Dispose();
        foreach (var memory in _remembered) memory.Dispose();
        foreach (var stage in _stages) stage.Maps?.Dispose();
    }

    void IParallelJob.RunPart(int part, int worker)
    {
        fixed (SurfaceMemory* surfaces = _surfaces) _stage!.Run(part, (float*)_scratch[worker]!.Start, surfaces);
    }

    private void FillMaps(Stage stage)
    {
        fixed (SurfaceMemory* surfaces = _surfaces) stage.Maps?.Fill(surfaces);
    }

    // The same sums as those of what is allocated.
    private long Needed(StageCompiler compiler)
    {
        var kept = Plan.RingMemories;
        long bytes = 4 * _stages.Max(s => s.ScratchFloats) * Math.Min(_workers, _stages.Max(s => s.Grid.Count));
        for (int s = 1; s < Plan.Surfaces.Length - 1; s++)
            if (Plan.Surfaces[s].Past is null && !compiler.IsFused(s) && !kept.Any(k => k.Surface == s)) bytes += SurfaceBytes(s);
        foreach (var (surface, memories) in kept) bytes += memories * SurfaceBytes(surface);
        return bytes;
    }

    private long SurfaceBytes(int surface) => (long)RowBytes(surface) * Plan.Surfaces[surface].Height;

    private AlignedMemory Allocate(int surface)
    {
        var memory = new AlignedMemory(RowBytes(surface) * Plan.Surfaces[surface].Height);
        _surfaces[surface] = new SurfaceMemory { Pixels = memory.Start, RowBytes = RowBytes(surface) };
        return memory;
    }

    // Zeroed, as all of this memory is; the one that stays so is never written.
    private SurfaceMemory Remember(int surface)
    {
        var memory = new AlignedMemory(RowBytes(surface) * Plan.Surfaces[surface].Height);
        _remembered.Add(memory);
        return new SurfaceMemory { Pixels = memory.Start, RowBytes = RowBytes(surface) };
    }

    private nint RowBytes(int surface) => (nint)Plan.Surfaces[surface].Width * Plan.Surfaces[surface].Format.BytesPerPixel;

    private void Check(Frame frame, PixelFormat format, AlphaMode alpha, string role)
    {
        var request = Plan.Request;
        if (frame.Width == request.Width && frame.Height == request.Height && frame.Format == format && frame.Alpha == alpha) return;
        throw new ArgumentException(
            $"The {role} is {frame.Width} x {frame.Height} {frame.Format} {frame.Alpha}; the plan is for {request.Width} x {request.Height} {format} {alpha}.", role);
    }
}
