using System.Globalization;
using System.Text.RegularExpressions;

namespace RealtimeConv.Hosting.Sources;

/// <summary>The files of a sequence of pictures, in order.</summary>
public static partial class PictureSequence
{
    private static readonly string[] Extensions = [".png", ".jpg", ".jpeg", ".bmp", ".tif", ".tiff", ".webp", ".ppm", ".pgm"];

    /// <summary>Whether a name stands for many files: it holds one printf number (%d, %04d).</summary>
    public static bool IsPattern(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Number().Count(Path.GetFileName(name)) == 1;
    }

    /// <summary>The file of a number under a pattern.</summary>
    public static string FileOf(string pattern, long number) => Path.Combine(
        Path.GetDirectoryName(pattern) ?? "",
        Number().Replace(Path.GetFileName(pattern), m => number.ToString(CultureInfo.InvariantCulture).PadLeft(m.Groups[1].Value is { Length: > 0 } width ? int.Parse(width, CultureInfo.InvariantCulture) : 1, '0')));

    /// <summary>The pictures of a folder, numbers within names in numerical order; or, for a pattern, those from its lowest number on without a gap.</summary>
    /// <exception cref="InvalidInputException">There are none.</exception>
    public static string[] Find(string folderOrPattern)
    {
        ArgumentException.ThrowIfNullOrEmpty(folderOrPattern);
        string[] files = Directory.Exists(folderOrPattern) ? InFolder(folderOrPattern) : ByPattern(folderOrPattern);
        return files.Length > 0 ? files : throw new InvalidInputException($"cannot read '{folderOrPattern}': there are no pictures ({string.Join(" ", Extensions)} in a folder, or a pattern such as frame-%04d.png)");
    }

    private static string[] InFolder(string folder) =>
        [.. Directory.EnumerateFiles(folder).Where(f => Extensions.Contains(Path.GetExtension(f).ToLowerInvariant())).OrderBy(SortKey, StringComparer.Ordinal)];

    private static string[] ByPattern(string pattern)
    {
        if (!IsPattern(pattern)) return [];
        string folder = Path.GetDirectoryName(Path.GetFullPath(pattern)) ?? "";
        if (!Directory.Exists(folder)) return [];
        string[] parts = Number().Split(Path.GetFileName(pattern));
        var (head, tail) = (parts[0], parts[^1]);
        var numbers = Directory.EnumerateFiles(folder).Select(Path.GetFileName)
            .Where(n => n!.Length > head.Length + tail.Length && n.StartsWith(head, StringComparison.Ordinal) && n.EndsWith(tail, StringComparison.Ordinal))
            .Select(n => long.TryParse(n.AsSpan(head.Length, n!.Length - head.Length - tail.Length), NumberStyles.None, CultureInfo.InvariantCulture, out long k) ? k : -1)
            .Where(k => k >= 0 && File.Exists(FileOf(pattern, k))).Distinct().Order().ToArray();
        return [.. numbers.TakeWhile((k, index) => k == numbers[0] + index).Select(k => FileOf(pattern, k))];
    }

    /// <summary>The name with every run of digits padded, so that 10 comes after 9.</summary>
    private static string SortKey(string path) => Digits().Replace(Path.GetFileName(path), m => m.Value.PadLeft(20, '0'));

    [GeneratedRegex(@"%0?(\d{0,2})d")]
    private static partial Regex Number();

    [GeneratedRegex(@"\d+")]
    private static partial Regex Digits();
}
