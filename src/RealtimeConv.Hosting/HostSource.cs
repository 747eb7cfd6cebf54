using RealtimeConv.Hosting.Plugins;
using RealtimeConv.OpenGL;

namespace RealtimeConv.Hosting;

/// <summary>Where a rendering host gets its frames from: a scene drawn on the GPU, or a stream that is uploaded.</summary>
/// <remarks>Made, used and disposed of on the thread of the context.</remarks>
public abstract class HostSource : IDisposable
{
    /// <summary>What a user calls it.</summary>
    public abstract string Name { get; }

    /// <summary>Frames that were never shown, because newer ones came first.</summary>
    public virtual long Dropped => 0;

    /// <summary>One line that says why no more frames come; null where nothing is wrong.</summary>
    public virtual string? Fault => null;

    /// <summary>Which picture the last frame showed: frames of the same number and size show the same pixels. 0 where a source has one picture, or does not count them.</summary>
    public virtual long Picture => 0;

    /// <summary>Whether the source stands still.</summary>
    public virtual bool IsPaused { get; set; }

    /// <summary>The frame to show now.</summary>
    /// <param name="time">When it is shown.</param>
    /// <param name="width">Columns that would fit the screen; a source with a size of its own may ignore it.</param>
    /// <param name="height">Rows that would fit the screen.</param>
    /// <param name="frame">The frame; valid until the next call.</param>
    /// <returns>False while there is none yet.</returns>
    public abstract bool TryGetFrame(FrameTime time, int width, int height, out FrameTexture frame);

    /// <inheritdoc/>
    public void Dispose()
    {
        Dispose(true);
        GC.SuppressFinalize(this);
    }

    /// <summary>Frees what the source holds.</summary>
    protected abstract void Dispose(bool disposing);
}
