using RealtimeConv.Kernels;

namespace RealtimeConv.Demo.CommandLine;

/// <summary>Known names that a mistyped one may have meant.</summary>
internal static class NearestNames
{
    /// <summary>" (did you mean X or Y?)" with the nearest names, or nothing.</summary>
    public static string Hint(string name, IEnumerable<string> known)
    {
        var near = EditDistance.Nearest(name, known, 3);
        return near.IsEmpty ? "" : $" (did you mean {string.Join(" or ", near.Select(n => $"'{n}'"))}?)";
    }
}
