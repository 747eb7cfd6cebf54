using RealtimeConv.OpenGL.Contexts;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>Watches the context that an engine was made on: whether it is current, whether the GPU was reset, and which error flags are up, and whose they are.</summary>
internal sealed class ContextWatch
{
    private readonly GL _gl;
    private readonly nint _context;
    private readonly bool _reportsResets;

    /// <summary>Watches the current context from now on; flags that are up are the host's.</summary>
    public ContextWatch(GL gl, GlDevice device)
    {
        _gl = gl;
        _context = CurrentContext.Handle;
        NoteHostError();
        _reportsResets = device.ReportsResets(gl);
        ReportsErrors = device.ReportsErrors(gl);
    }

    /// <summary>Whether the context is current on this thread, as far as the platform can tell.</summary>
    public bool IsCurrent => _context == 0 || CurrentContext.Handle == _context;

    /// <summary>Whether the GPU was found to have been reset; it stays so, and no GL function is called any more.</summary>
    public bool IsLost { get; private set; }

    /// <summary>Whether the context raises error flags.</summary>
    public bool ReportsErrors { get; }

    /// <summary>The last error flag that the host had left behind; null where there was none.</summary>
    public string? PendingHostError { get; private set; }

    /// <summary>Asks whether the GPU was reset. The context must be current.</summary>
    public bool FindLost()
    {
        if (!IsLost && _reportsResets) IsLost = _gl.GetGraphicsResetStatus() != GLEnum.NoError;
        return IsLost;
    }

    /// <summary>Reads the flags that are up: they are not the filter's.</summary>
    public void NoteHostError()
    {
        if (GlErrors.Text(GlErrors.Drain(_gl)) is { } error) PendingHostError = error;
    }

    /// <summary>The error that was raised since the last look, in words; null where none was.</summary>
    public string? NewError()
    {
        var error = GlErrors.Drain(_gl);
        IsLost |= error == GLEnum.ContextLost;
        return GlErrors.Text(error);
    }

    /// <summary>Deletes what was retired, and leaves no flag behind that the host would take for its own.</summary>
    public void Delete(GlObjects objects)
    {
        NoteHostError();
        objects.DeleteRetired();
        _ = NewError();
    }

    /// <summary>Looks for errors after the host's state was put back. What the host had bound may be gone, which is its affair; a lack of memory is everybody's.</summary>
    /// <exception cref="RealtimeConvException">The driver has no memory left, or the context is lost.</exception>
    public void CheckLeaving()
    {
        var error = GlErrors.Drain(_gl);
        if (error == GLEnum.NoError) return;
        IsLost |= error == GLEnum.ContextLost;
        string text = $"{GlErrors.Text(error)} when the host's state was put back";
        if (error is GLEnum.OutOfMemory or GLEnum.ContextLost) throw new RealtimeConvException($"the driver reports {text}");
        PendingHostError = text;
    }
}
