using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Demo.Kernels;

/// <summary>The names of the kernel formats on the command line.</summary>
internal static class KernelFormatNames
{
    /// <summary>The formats, in the order of help.</summary>
    public const string All = "imagemagick|svg|ffmpeg|json|csv|npy|image";

    /// <summary>The format of a name.</summary>
    /// <exception cref="InvalidInputException">There is none; the message offers the nearest.</exception>
    public static KernelFormat? Parse(string option, string? name)
    {
        if (name is null) return null;
        int index = Array.IndexOf(All.Split('|'), name.ToLowerInvariant());
        return index >= 0 ? (KernelFormat)index : throw new InvalidInputException($"{option} '{name}' is unknown{NearestNames.Hint(name, All.Split('|'))}; it is one of {All.Replace("|", ", ", StringComparison.Ordinal)}");
    }
}
