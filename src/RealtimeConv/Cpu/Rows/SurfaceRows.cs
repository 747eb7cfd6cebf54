using RealtimeConv.Cpu.Execution;
using RealtimeConv.Cpu.Simd;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.Cpu.Rows;

/// <summary>Rows of a surface in memory. Codes stay codes: scaling them is left to the weights or the store.</summary>
internal sealed unsafe class SurfaceRows(int surface, PixelFormat format, RowKernels kernels) : RowSource
{
    /// <summary>The rows of a surface of a plan.</summary>
    public static SurfaceRows Of(FilterPlan plan, int surface, RowKernels kernels)
    {
        var planned = plan.Surfaces[surface];
        return new SurfaceRows(surface, planned.Format, kernels)
        {
            Channels = planned.Format.Channels,
            Width = planned.Width,
            Height = planned.Height,
            One = planned.Format.IsFloat ? 1 : planned.Format.MaxCode,
        };
    }

    /// <summary>How samples are stored.</summary>
    public SampleType Type => format.Type;

    /// <summary>Where a sample of a surface of float32 lies.</summary>
    public float* InPlace(in Tile tile, int y, int x)
    {
        var memory = tile.Surfaces[surface];
        return (float*)(memory.Pixels + y * memory.RowBytes) + (nint)x * format.Channels;
    }

    /// <summary>Where a sample of a surface of bytes lies.</summary>
    public byte* Address(in Tile tile, int y, int x)
    {
        var memory = tile.Surfaces[surface];
        return memory.Pixels + y * memory.RowBytes + (nint)x * format.Channels;
    }

    /// <inheritdoc/>
    public override void Load(in Tile tile, int y, int x0, int x1, float* target)
    {
        var memory = tile.Surfaces[surface];
        byte* source = memory.Pixels + y * memory.RowBytes + (nint)x0 * format.BytesPerPixel;
        int count = (x1 - x0) * format.Channels;
        switch (format.Type)
        {
            case SampleType.UNorm8:
                kernels.FromBytes(source, target, count);
                break;
            case SampleType.UNorm16:
                kernels.FromWords((ushort*)source, target, count);
                break;
            case SampleType.Float16:
                kernels.FromHalves((ushort*)source, target, count);
                break;
            default:
                Buffer.MemoryCopy(source, target, 4L * count, 4L * count);
                break;
        }
    }
}
