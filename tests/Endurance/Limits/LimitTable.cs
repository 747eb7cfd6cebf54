using System.Globalization;
using System.Reflection;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Hosting;

namespace RealtimeConv.Tests.Endurance.Limits;

/// <summary>The table of limits in SECURITY.md.</summary>
internal static class LimitTable
{
    private static readonly Assembly[] Assemblies = [typeof(Kernels.Kernel).Assembly, typeof(RenderingHost).Assembly, typeof(OpenGL.FilterEngine).Assembly, typeof(JobText).Assembly];

    /// <summary>The constants and values, in their order.</summary>
    public static IReadOnlyList<(string Constant, long Value)> Rows { get; } = [.. File.ReadLines(Find()).Select(Row).OfType<(string, long)>()];

    /// <summary>The value of a constant "Class.Name" in the code; null where there is none.</summary>
    public static long? ValueOf(string constant)
    {
        string[] parts = constant.Split('.');
        var field = Assemblies.SelectMany(a => a.GetTypes()).Where(t => t.Name == parts[0])
            .Select(t => t.GetField(parts[1], BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)).FirstOrDefault(f => f is not null);
        return field?.IsLiteral == true ? Convert.ToInt64(field.GetRawConstantValue(), CultureInfo.InvariantCulture) : null;
    }

    // | what | `Class.Constant` | value |
    private static (string, long)? Row(string line)
    {
        string[] cells = [.. line.Split('|').Select(c => c.Trim())];
        if (cells.Length != 5 || !cells[2].StartsWith('`') || !long.TryParse(cells[3], NumberStyles.None, CultureInfo.InvariantCulture, out long value)) return null;
        return (cells[2].Trim('`'), value);
    }

    private static string Find()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
            if (File.Exists(Path.Combine(folder.FullName, "SECURITY.md"))) return Path.Combine(folder.FullName, "SECURITY.md");
        throw new FileNotFoundException("SECURITY.md is not above the tests");
    }
}
