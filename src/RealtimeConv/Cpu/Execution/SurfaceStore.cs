using RealtimeConv.Cpu.Simd;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Execution;

/// <summary>Writes float32 rows into a surface: codes rounded half to even and clamped, NaN as 0; floats rounded to nearest.</summary>
internal sealed unsafe class SurfaceStore(int surface, PlannedSurface planned, RowKernels kernels)
{
    // A surface larger than this has left the caches before anybody reads it again.
    private const long LeastBytesToStream = 4 << 20;

    // The widest vector.
    private const int StreamedRowBytes = 64;

    private readonly PixelFormat _format = planned.Format;
    private readonly bool _streams = (long)planned.Width * planned.Height * planned.Format.BytesPerPixel >= LeastBytesToStream;

    /// <summary>The float that stands for 1 in the rows that are written.</summary>
    public float One => _format.IsFloat ? 1 : _format.MaxCode;

    /// <summary>How samples are stored.</summary>
    public SampleType Type => _format.Type;

    /// <summary>Writes whole pixels of a row from column x on; nothing else is touched.</summary>
    public void Write(in Tile tile, int y, int x, int pixels, float* values)
    {
        var memory = tile.Surfaces[surface];
        byte* target = memory.Pixels + y * memory.RowBytes + (nint)x * _format.BytesPerPixel;
        int count = pixels * _format.Channels;
        switch (_format.Type)
        {
            case SampleType.UNorm8:
                kernels.ToBytes(values, target, count);
                break;
            case SampleType.UNorm16:
                kernels.ToWords(values, (ushort*)target, count);
                break;
            case SampleType.Float16:
                kernels.ToHalves(values, (ushort*)target, count);
                break;
            default:
                if (_streams) kernels.Stream(values, (float*)target, count);
                else Buffer.MemoryCopy(values, target, 4L * count, 4L * count);
                break;
        }
    }

    /// <summary>Writes whole numbers over a divisor into a surface of bytes; whole pixels of a row from column x on, nothing else is touched.</summary>
    public void WriteQuotients(in Tile tile, int y, int x, int pixels, float* values, float divisor, float alpha)
    {
        var memory = tile.Surfaces[surface];
        kernels.QuotientsToBytes(values, divisor, alpha, memory.Pixels + y * memory.RowBytes + (nint)x * _format.BytesPerPixel, pixels * _format.Channels);
    }

    /// <summary>Pixels of four rows that take sums as they are computed.</summary>
    /// <param name="tile">The tile that is computed.</param>
    /// <param name="y">The first of the rows.</param>
    /// <param name="alpha">What alpha becomes; 0 leaves it.</param>
    /// <param name="target">The pixels from the tile's first column on.</param>
    /// <returns>False where the format takes no sums.</returns>
    public bool TryTarget(in Tile tile, int y, float alpha, out RowTarget target)
    {
        var memory = tile.Surfaces[surface];
        target = new RowTarget { Pixels = memory.Pixels + y * memory.RowBytes + (nint)tile.X0 * _format.BytesPerPixel, RowBytes = memory.RowBytes, Alpha = alpha };
        if (_format.Type == SampleType.UNorm8) target.Kind = RowTargetKind.Bytes;
        else if (_format.Type != SampleType.Float32) return false;
        else if (_streams)
        {
            // Rows that start at different places of a vector are streamed one by one.
            if (memory.RowBytes % StreamedRowBytes != 0 || (nint)target.Pixels % sizeof(float) != 0) return false;
            target.Kind = RowTargetKind.StreamedFloats;
        }
        return true;
    }

    /// <summary>Ends the writing of a tile.</summary>
    public void Finish()
    {
        if (_streams) RowKernels.FinishStreaming();
    }
}
