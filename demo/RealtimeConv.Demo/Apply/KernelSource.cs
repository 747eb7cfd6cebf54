using RealtimeConv.Codecs;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Demo.Apply;

/// <summary>What --kernel names: a file, ImageMagick's text, or an expression over the catalogue.</summary>
internal static class KernelSource
{
    /// <summary>Reads a kernel.</summary>
    public static Filter Read(string text, int frameHeight, TextWriter warnings)
    {
        if (text.EndsWith(".npy", StringComparison.OrdinalIgnoreCase)) return new ConvolveFilter(InputFile.Read(text, s =>
        {
            var a = NpyCodec.Read(s);
            return new Kernel(a.Shape[^1], a.Rank == 2 ? a.Shape[0] : 1, Array.ConvertAll(a.Data, v => (double)v));
        }));
        return CatalogExpression.ParseFilter(text, new ExpressionContext(frameHeight));
    }
}
