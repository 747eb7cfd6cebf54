using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Rendering;

/// <summary>Times the GPU's work of each frame without waiting for it: results come some frames later.</summary>
/// <remarks>Elapsed-time queries are part of OpenGL 3.3; OpenGL ES has none without an extension, and then nothing is measured.</remarks>
internal sealed class GpuTimer : IDisposable
{
    private const int Depth = 4;

    private readonly GL _gl;
    private readonly uint[] _queries = new uint[Depth];
    private readonly bool[] _pending = new bool[Depth];
    private int _next;
    private bool _isRunning;

    public GpuTimer(GL gl)
    {
        _gl = gl;
        IsSupported = !gl.GetStringS(StringName.Version).StartsWith("OpenGL ES", StringComparison.Ordinal);
        if (IsSupported) gl.GenQueries(_queries.AsSpan());
    }

    /// <summary>Whether the context offers timing.</summary>
    public bool IsSupported { get; }

    /// <summary>Milliseconds of the newest frame whose result has come; null before the first.</summary>
    public double? Milliseconds { get; private set; }

    public void Begin()
    {
        if (!IsSupported) return;
        Collect();
        // All are on their way: this frame goes untimed rather than waiting.
        _isRunning = !_pending[_next];
        if (_isRunning) _gl.BeginQuery(QueryTarget.TimeElapsed, _queries[_next]);
    }

    public void End()
    {
        if (!_isRunning) return;
        _gl.EndQuery(QueryTarget.TimeElapsed);
        _pending[_next] = true;
        _next = (_next + 1) % Depth;
        _isRunning = false;
    }

    public void Dispose()
    {
        if (IsSupported) _gl.DeleteQueries(_queries.AsSpan());
    }

    private void Collect()
    {
        for (int k = 0; k < Depth; k++)
        {
            int slot = (_next + k) % Depth;
            if (!_pending[slot]) continue;
            _gl.GetQueryObject(_queries[slot], QueryObjectParameterName.ResultAvailable, out int available);
            if (available == 0) return;
            _gl.GetQueryObject(_queries[slot], QueryObjectParameterName.Result, out ulong nanoseconds);
            _pending[slot] = false;
            Milliseconds = nanoseconds / 1e6;
        }
    }
}
