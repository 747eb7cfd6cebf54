using RealtimeConv.Cpu.Simd;
using RealtimeConv.Frames;

namespace RealtimeConv.Cpu.Execution;

/// <summary>Writes float32 rows into a surface: codes rounded half to even and clamped, NaN as 0; floats rounded to nearest.</summary>
internal sealed unsafe class SurfaceStore(int surface, PixelFormat format, RowKernels kernels)
{
    /// <summary>The float that stands for 1 in the rows that are written.</summary>
    public float One => format.IsFloat ? 1 : format.MaxCode;

    /// <summary>How samples are stored.</summary>
    public SampleType Type => format.Type;

    /// <summary>Writes whole pixels of a row from column x on; nothing else is touched.</summary>
    public void Write(in Tile tile, int y, int x, int pixels, float* values)
    {
        var memory = tile.Surfaces[surface];
        byte* target = memory.Pixels + y * memory.RowBytes + (nint)x * format.BytesPerPixel;
        int count = pixels * format.Channels;
        switch (format.Type)
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
                Buffer.MemoryCopy(values, target, 4L * count, 4L * count);
                break;
        }
    }
}
