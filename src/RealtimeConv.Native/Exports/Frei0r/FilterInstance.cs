using RealtimeConv.Frames;
using RealtimeConv.Native.Interop;

namespace RealtimeConv.Native.Exports.Frei0r;

/// <summary>What a f0r_instance_t stands for: frames of one size, and the parameters that the host has set.</summary>
/// <remarks>Not thread-safe by itself; its owner enters it for each call.</remarks>
internal sealed unsafe class FilterInstance(SharedEngine shared, uint width, uint height) : IDisposable
{
    private readonly long _pixels = (long)width * height;
    private Frame? _source, _target;
    private FrameFilter? _filter;
    private int _planned = -1;

    /// <summary>The parameters.</summary>
    public FilterSettings Settings { get; } = new();

    /// <summary>Filters a frame; what cannot be filtered passes through and is told once.</summary>
    /// <param name="source">width * height pixels, R, G, B, A, top row first.</param>
    /// <param name="target">As many.</param>
    public void Update(uint* source, uint* target)
    {
        if (source == null || target == null || _pixels == 0) return;
        try
        {
            if (_planned != Settings.Version) Plan();
            if (_filter is not null)
            {
                new ReadOnlySpan<byte>(source, _source!.Bytes.Length).CopyTo(_source.Bytes);
                _filter.Apply(_source, _target!);
                _target!.Bytes.CopyTo(new Span<byte>(target, _target.Bytes.Length));
                return;
            }
        }
        catch (Exception e)
        {
            Drop();
            HostLog.Once($"frei0r: frames pass through unfiltered: {e.Message.Split('\n', 2)[0].TrimEnd('\r')}");
        }
        Buffer.MemoryCopy(source, target, 4 * _pixels, 4 * _pixels);
    }

    /// <summary>Frees what the filter holds; a frame on its way in passes through.</summary>
    public void Dispose()
    {
        _planned = Settings.Version;
        Drop();
    }

    // A setting that makes no sense is not tried again before another one is set.
    private void Plan()
    {
        _planned = Settings.Version;
        Drop();
        if (width > int.MaxValue || height > int.MaxValue) throw new InvalidInputException($"a frame of {width} x {height} pixels is larger than {int.MaxValue} bytes");
        _source ??= new Frame((int)width, (int)height, PixelFormat.Rgba8, AlphaMode.Straight);
        _target ??= new Frame((int)width, (int)height, PixelFormat.Rgba8, AlphaMode.Straight);
        _filter = new FrameFilter(shared, Settings.Filter((int)height), Settings.Backend, (int)width, (int)height);
    }

    private void Drop()
    {
        _filter?.Dispose();
        _filter = null;
    }
}
