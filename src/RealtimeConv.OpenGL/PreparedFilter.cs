using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL;

/// <summary>A filter planned, compiled and ready to run on frames of one size and one pair of formats. It belongs to the engine that made it.</summary>
/// <remarks>
/// Dispose is legal on any thread; what it held in GL is deleted by the engine at its next call. Of a filter over time it holds the past frames: what it is applied to is one
/// sequence, until <see cref="Restart"/>.
/// </remarks>
public sealed class PreparedFilter : IDisposable
{
    private readonly TexturePool _pool;
    private readonly List<Texture2D> _shared = [];
    private int _disposed;

    internal PreparedFilter(FilterPlan plan, TexturePool pool, int surfaces)
    {
        Plan = plan;
        _pool = pool;
        Surfaces = new SurfaceView[surfaces];
    }

    /// <summary>The plan that runs.</summary>
    public FilterPlan Plan { get; }

    /// <summary>What one application consists of.</summary>
    public RunReport Report { get; internal set; } = null!;

    /// <summary>Whether it was disposed of.</summary>
    public bool IsDisposed => Volatile.Read(ref _disposed) != 0;

    /// <summary>When an error is raised by it, for the error's message.</summary>
    internal string When => $"it runs '{Plan.Name}' by {string.Join(", ", Report.Shaders)} on {Plan.Request.Width} x {Plan.Request.Height} pixels";

    /// <summary>The source, the surfaces between, the destination; the ends are set for each frame.</summary>
    internal SurfaceView[] Surfaces { get; }

    /// <summary>The past frames of a filter over time; null for any other.</summary>
    internal RememberedFrames? Remembered { get; private set; }

    /// <summary>Why it is bypassed; null while it runs.</summary>
    internal FilterFailure? Failure { get; set; }

    /// <summary>The passes of each group of four channels; one group for frames of up to four.</summary>
    internal PreparedStep[][] Groups { get; set; } = [];

    /// <summary>How the destination is stored.</summary>
    internal StorageFormat DestinationStorage { get; set; }

    /// <summary>What the passes touch.</summary>
    internal StateScope Scope { get; set; }

    /// <summary>Texture units that the passes use.</summary>
    internal int Units { get; set; }

    /// <summary>Frames run by programs that serve other kernels as well.</summary>
    internal int FramesAwaiting { get; set; }

    /// <summary>Number of the run of the engine's filters that was this filter's last.</summary>
    internal long LastRun { get; set; }

    /// <summary>Its programs on their way into the driver's cache; null before they are asked for.</summary>
    internal Task? CompiledAhead { get; set; }

    /// <summary>Whether some pass reads the source as an image.</summary>
    internal bool ReadsSourceImage { get; private set; }

    /// <summary>A pass whose own program is not compiled yet; null where there is none.</summary>
    internal PreparedPass? NextAwaiting()
    {
        foreach (var group in Groups)
            foreach (var step in group)
                if (step is PreparedPass { Awaited: not null } pass) return pass;
        return null;
    }

    /// <summary>A pass by transforms that cannot run yet; null where there is none.</summary>
    internal PreparedFourier? NextUnready()
    {
        foreach (var group in Groups)
            foreach (var step in group)
                if (step is PreparedFourier { IsReady: false } pass) return pass;
        return null;
    }

    /// <summary>Tells the report and the next frames of programs that have come or gone.</summary>
    internal void NoteVariants()
    {
        Report = Report with { Shaders = [.. Groups[0].SelectMany(p => p.Files)] };
        ReadsSourceImage = Groups[0].Any(p => p is PreparedPass { Special.Encoded.InputImage: not null } && p.Inputs[0] == 0);
    }

    /// <summary>Forgets the past frames of a filter over time: the next frame is the first of a sequence. Without effect on other filters.</summary>
    public void Restart() => Follow(FrameOrder.First);

    /// <summary>Takes the textures for past frames.</summary>
    internal void Remember(RememberedFrames frames)
    {
        Remembered = frames;
        frames.Bind(Surfaces);
    }

    /// <summary>Makes the next frame the first one, or the newest once more.</summary>
    internal void Follow(FrameOrder order)
    {
        if (Remembered is null || order == FrameOrder.Next) return;
        if (order == FrameOrder.First) Remembered.Restart();
        else Remembered.TakeBack();
        Remembered.Bind(Surfaces);
    }

    /// <summary>Ends a frame: what was written is the newest of the past.</summary>
    internal void EndFrame()
    {
        if (Remembered is null) return;
        Remembered.Advance();
        Remembered.Bind(Surfaces);
    }

    /// <inheritdoc/>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        Remembered?.Dispose();
        foreach (var pass in Groups.SelectMany(g => g).Where(p => p is not null).Distinct()) pass.Dispose();
        lock (_pool)
        {
            foreach (var texture in _shared) _pool.Release(texture);
        }
    }

    /// <summary>One of the pool's textures, given back with the filter.</summary>
    internal Texture2D Share(int width, int height, StorageFormat storage, int index)
    {
        lock (_pool)
        {
            var texture = _pool.Share(width, height, storage, index);
            _shared.Add(texture);
            return texture;
        }
    }

    /// <summary>Gives a surface one of the pool's textures.</summary>
    internal Texture2D Allocate(int surface, (int Width, int Height) size, StorageFormat storage, int index)
    {
        var texture = Share(size.Width, size.Height, storage, index);
        Surfaces[surface] = SurfaceView.Of(texture);
        return texture;
    }
}
