using System.Text.Json;
using RealtimeConv.Kernels;

namespace RealtimeConv.Tests.Kernels;

/// <summary>One kernel of Data/kernels.json: measured against OpenCV, SciPy, scikit-image, ImageMagick, Pillow and FFmpeg, in correlation form.</summary>
public sealed record NamedKernel(string Id, Kernel Kernel, bool IsSeparable)
{
    public static IReadOnlyList<NamedKernel> All { get; } = Load();

    public override string ToString() => Id;

    private static List<NamedKernel> Load()
    {
        using var stream = typeof(NamedKernel).Assembly.GetManifestResourceStream("kernels.json")!;
        using var document = JsonDocument.Parse(stream);
        return [.. document.RootElement.GetProperty("kernels").EnumerateArray().Select(Read)];
    }

    private static NamedKernel Read(JsonElement element)
    {
        double[] coefficients = [.. element.GetProperty("coefficients").EnumerateArray().SelectMany(row => row.EnumerateArray()).Select(c => c.GetDouble())];
        var kernel = new Kernel(
            element.GetProperty("width").GetInt32(), element.GetProperty("height").GetInt32(), coefficients, element.GetProperty("divisor").GetDouble(),
            element.GetProperty("anchor_x").GetInt32(), element.GetProperty("anchor_y").GetInt32());
        return new NamedKernel(element.GetProperty("id").GetString()!, kernel, element.GetProperty("separable").GetBoolean());
    }
}
