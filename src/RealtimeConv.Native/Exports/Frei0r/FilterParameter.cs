using RealtimeConv.Native.Interop;

namespace RealtimeConv.Native.Exports.Frei0r;

/// <summary>One parameter of the plugin: what hosts show, and what holds until they set it.</summary>
internal sealed class FilterParameter
{
    private FilterParameter(nint name, nint explanation, ParameterType type, string text, double number)
    {
        (Name, Explanation, Type, Text, Number) = (name, explanation, type, text, number);
    }

    /// <summary>All of them, in the order of frei0r's indices; new ones go to the end.</summary>
    public static IReadOnlyList<FilterParameter> All { get; } =
    [
        Of("filter\0"u8, "A kernel or filter by name, such as sobel or gaussian(sigma=3), an expression over names, or ImageMagick's text with a size\0"u8, "identity"),
        Of("border\0"u8, "replicate, reflect, reflect101, wrap or constant:V\0"u8, "replicate"),
        Of("strength\0"u8, "0 (the frame) to 1 (the filter)\0"u8, 1),
        Of("bias\0"u8, "Added once at the end; 1 is white\0"u8, 0),
        Of("alpha\0"u8, "preserve, premultiplied, straight or weighted\0"u8, "preserve"),
        Of("light\0"u8, "encoded (values as they are) or linear\0"u8, "encoded"),
        Of("operation\0"u8, "correlate (the kernel as written) or convolve (rotated by 180 degrees)\0"u8, "correlate"),
        Of("scale\0"u8, "A number that multiplies the sum, sum to divide by the sum of the weights, or none\0"u8, "none"),
        Of("backend\0"u8, "auto, compute, fragment or cpu; one that is named runs or fails\0"u8, "auto"),
    ];

    /// <summary>Its name in native memory.</summary>
    public nint Name { get; }

    /// <summary>What it does, in native memory.</summary>
    public nint Explanation { get; }

    public ParameterType Type { get; }

    /// <summary>Its value until the host sets one, where it is a text.</summary>
    public string Text { get; }

    /// <summary>Its value until the host sets one, where it is a number.</summary>
    public double Number { get; }

    private static FilterParameter Of(ReadOnlySpan<byte> name, ReadOnlySpan<byte> explanation, string text) =>
        new(NativeText.Constant(name), NativeText.Constant(explanation), ParameterType.String, text, 0);

    private static FilterParameter Of(ReadOnlySpan<byte> name, ReadOnlySpan<byte> explanation, double number) =>
        new(NativeText.Constant(name), NativeText.Constant(explanation), ParameterType.Double, "", number);
}
