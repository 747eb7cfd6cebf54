using System.Collections.Immutable;
using System.Globalization;
using System.Security;
using System.Text;
using RealtimeConv.Filters;

namespace RealtimeConv.Kernels.Text;

/// <summary>SVG's feConvolveMatrix: the element, an SVG document that holds one, or its attributes alone (<c>order="3" kernelMatrix="..."</c>).</summary>
/// <remarks>
/// <para>
/// SVG convolves: the matrix is turned by 180 degrees, and (targetX, targetY) counts in the window, as our anchors do. The divisor defaults to the sum of the matrix, or 1 where
/// that is 0, and 0 means the default. order defaults to 3, the target to half the order. edgeMode: duplicate is Replicate, wrap is Wrap, mirror is Reflect, none
/// is a constant of 0. preserveAlpha="false" is the premultiplied policy, "true" keeps alpha.
/// </para>
/// <para>Filter Effects Module Level 1, section 9.10. kernelUnitLength is deprecated there and not followed; a warning says so.</para>
/// </remarks>
public static class SvgConvolveText
{
    /// <summary>Reads the first feConvolveMatrix.</summary>
    /// <exception cref="InvalidInputException">There is none, or an attribute is wrong; the message names it.</exception>
    public static KernelDocument Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return SvgConvolveReader.Read(text);
    }

    /// <summary>Writes an element.</summary>
    /// <remarks>A cross-correlation is written with its matrix turned by 180 degrees, since SVG convolves.</remarks>
    /// <exception cref="InvalidInputException">The document has several kernels.</exception>
    public static KernelText Write(KernelDocument document)
    {
        ArgumentNullException.ThrowIfNull(document);
        if (document.Kernels.Length > 1) throw new InvalidInputException($"SVG: a feConvolveMatrix holds one kernel; the document has {document.Kernels.Length}.");
        var warnings = new List<string>();
        var operation = document.Operation ?? Operation.CrossCorrelation;
        var kernel = document.For(operation).Kernels[0];
        if (operation == Operation.CrossCorrelation) kernel = kernel.Rotated180();
        var text = new StringBuilder("<feConvolveMatrix");
        Attribute(text, "order", kernel.Width == kernel.Height ? $"{kernel.Width}" : $"{kernel.Width} {kernel.Height}");
        Attribute(text, "kernelMatrix", Matrix(kernel));
        Attribute(text, "divisor", Number(kernel.Divisor));
        if (document.Bias is { IsZero: false } bias)
        {
            Attribute(text, "bias", Number(bias[0]));
            if (bias.Count > 1) warnings.Add("SVG has one bias for all channels: the first channel's is written.");
        }
        if ((kernel.AnchorX, kernel.AnchorY) != (kernel.Width / 2, kernel.Height / 2))
        {
            Attribute(text, "targetX", $"{kernel.AnchorX}");
            Attribute(text, "targetY", $"{kernel.AnchorY}");
        }
        Attribute(text, "edgeMode", EdgeMode(document.Border ?? default, warnings));
        if (document.Alpha is AlphaPolicy.Preserve) Attribute(text, "preserveAlpha", "true");
        else if (document.Alpha is AlphaPolicy.Straight or AlphaPolicy.Weighted) warnings.Add($"SVG does not know the {document.Alpha} alpha policy: alpha is filtered premultiplied.");
        Attribute(text, "color-interpolation-filters", document.Light == LightMode.Linear ? "linearRGB" : "sRGB");
        return new KernelText(text.Append("/>").ToString(), [.. warnings]);
    }

    private static string EdgeMode(Border border, List<string> warnings)
    {
        switch (border.Mode)
        {
            case BorderMode.Replicate: return "duplicate";
            case BorderMode.Wrap: return "wrap";
            case BorderMode.Reflect: return "mirror";
            case BorderMode.Constant:
                if (!border.Constant.IsZero) warnings.Add("SVG's constant border is transparent black: the border's values are lost.");
                return "none";
            default:
                warnings.Add("SVG mirrors with the edge sample repeated: a border without that sample (reflect101) is written as mirror.");
                return "mirror";
        }
    }

    private static string Matrix(Kernel kernel) =>
        string.Join("  ", Enumerable.Range(0, kernel.Height).Select(j => string.Join(' ', kernel.Coefficients.Skip(j * kernel.Width).Take(kernel.Width).Select(Number))));

    private static string Number(double value) => value.ToString("R", CultureInfo.InvariantCulture);

    private static void Attribute(StringBuilder text, string name, string value) => text.Append(' ').Append(name).Append("=\"").Append(SecurityElement.Escape(value)).Append('"');
}
