using System.Text;
using RealtimeConv.Hosting.Sinks;

namespace RealtimeConv.Demo.Plots;

/// <summary>Where a plot goes.</summary>
internal static class SvgFile
{
    /// <summary>Refuses, before any work is done, a name that could not be written at the end, or that says another format than the one it would hold.</summary>
    /// <exception cref="InvalidInputException">The name ends in another extension than .svg, or cannot be written.</exception>
    public static void CheckTarget(string path)
    {
        string extension = Path.GetExtension(path);
        if (extension.Length > 0 && !extension.Equals(".svg", StringComparison.OrdinalIgnoreCase))
            throw new InvalidInputException($"cannot write '{path}': a plot is an SVG picture; give a name that ends in .svg");
        AtomicFile.CheckTarget(path);
    }

    /// <summary>Writes a drawing.</summary>
    /// <exception cref="InvalidInputException">The name ends in another extension than .svg, or cannot be written.</exception>
    public static void Write(string path, string svg)
    {
        CheckTarget(path);
        AtomicFile.Write(path, stream => stream.Write(Encoding.UTF8.GetBytes(svg)));
    }
}
