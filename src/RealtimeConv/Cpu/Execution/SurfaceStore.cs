using RealtimeConv.Cpu.Simd;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Execution;

/// <summary>Writes float32 rows into a surface: codes rounded half to even and clamped, NaN as 0; floats rounded to nearest.</summary>
internal sealed unsafe class SurfaceStore(int surface, PlannedSurface planned, RowKernels kernels)
{
    // A surface larger than this has left the caches before anybody reads it again.
    private const long LeastBytesToStream = 4 << 20;

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

    /// <summary>Ends the writing of a tile.</summary>
    public void Finish()
    {
        if (_streams) RowKernels.FinishStreaming();
    }
}
