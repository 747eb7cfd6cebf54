using System.Reflection;
using System.Runtime.InteropServices;
using RealtimeConv.Native.Exports.Rtc;

namespace RealtimeConv.Native.Tests.Support;

/// <summary>The functions that the library exports, as its source declares them.</summary>
internal static class ExportList
{
    public static IReadOnlyList<MethodInfo> Methods { get; } =
    [
        .. typeof(RtcExports).Assembly.GetTypes()
            .SelectMany(t => t.GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            .Where(m => EntryPoint(m) is not null),
    ];

    public static IEnumerable<string> Names => Methods.Select(m => EntryPoint(m)!);

    public static string? EntryPoint(MethodInfo method) => method.GetCustomAttribute<UnmanagedCallersOnlyAttribute>()?.EntryPoint;
}
