using System.Runtime.CompilerServices;
using RealtimeConv.Cpu.Execution;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Rows;

/// <summary>Rows of 8-bit codes by any number, read where they lie: a border rule says what stands above and below.</summary>
internal sealed unsafe class VirtualCodes
{
    private readonly SurfaceRows _source;
    private readonly BorderMode _mode;
    // Pinned: a row of border constants.
    private readonly byte[] _constant;

    private VirtualCodes(SurfaceRows source, Border border, float one)
    {
        _source = source;
        _mode = border.Mode;
        _constant = GC.AllocateArray<byte>(_mode == BorderMode.Constant ? source.Width * source.Channels : 1, pinned: true);
        if (_mode == BorderMode.Constant)
            for (int k = 0; k < _constant.Length; k++) _constant[k] = BorderCodes.Of(border, k % source.Channels, one);
    }

    /// <summary>The rows, or null where the source does not hold codes or a border constant is none.</summary>
    /// <param name="source">The rows.</param>
    /// <param name="border">The rule.</param>
    /// <param name="one">The code that a border constant counts as 1.</param>
    public static VirtualCodes? Of(RowSource source, Border border, float one) =>
        source is SurfaceRows { Type: SampleType.UNorm8 } codes && BorderCodes.Are(border, codes.Channels, one) ? new VirtualCodes(codes, border, one) : null;

    /// <summary>Columns of the picture.</summary>
    public int Width => _source.Width;

    /// <summary>Codes per pixel.</summary>
    public int Channels => _source.Channels;

    /// <summary>A pixel of border constants, and as many as the picture has columns.</summary>
    public byte* Constants => (byte*)Unsafe.AsPointer(ref _constant[0]);

    /// <summary>Where column 0 of a row inside or outside the picture lies.</summary>
    public byte* Row(in Tile tile, int virtualRow)
    {
        int y = BorderIndex.Map(_mode, virtualRow, _source.Height);
        return y < 0 ? Constants : _source.Address(tile, y, 0);
    }
}
