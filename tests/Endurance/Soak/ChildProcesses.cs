using System.Diagnostics;
using System.Globalization;

namespace RealtimeConv.Tests.Endurance.Soak;

/// <summary>The processes that this one has started.</summary>
internal static class ChildProcesses
{
    /// <summary>Their numbers, zombies included.</summary>
    public static List<int> Ids()
    {
        var ids = new List<int>();
        foreach (string folder in Directory.EnumerateDirectories("/proc"))
        {
            if (!int.TryParse(Path.GetFileName(folder), NumberStyles.None, CultureInfo.InvariantCulture, out int id)) continue;
            if (ParentOf(id) == Environment.ProcessId) ids.Add(id);
        }
        return ids;
    }

    /// <summary>Kills a child without warning, as the kernel does when memory runs out.</summary>
    /// <returns>Whether it was there.</returns>
    public static bool Kill(int id)
    {
        try
        {
            using var process = Process.GetProcessById(id);
            if (ParentOf(id) != Environment.ProcessId) return false;
            process.Kill();
            return true;
        }
        catch (Exception e) when (e is ArgumentException or InvalidOperationException or System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    // pid (name) state parent ...; the name may hold anything.
    private static int ParentOf(int id)
    {
        try
        {
            string text = File.ReadAllText($"/proc/{id}/stat");
            return int.Parse(text[(text.LastIndexOf(')') + 2)..].Split(' ')[1], CultureInfo.InvariantCulture);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return -1;
        }
    }
}
