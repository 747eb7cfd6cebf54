using System.Runtime.InteropServices;

namespace RealtimeConv.Native.Exports.Frei0r;

/// <summary>f0r_plugin_info_t of frei0r 1.x. The texts lie in read-only data.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct PluginInfo
{
    /// <summary>F0R_PLUGIN_TYPE_FILTER: one frame in, one frame out.</summary>
    public const int Filter = 0;

    /// <summary>F0R_COLOR_MODEL_RGBA8888: bytes R, G, B, A in memory, alpha straight.</summary>
    public const int Rgba8888 = 1;

    /// <summary>FREI0R_MAJOR_VERSION.</summary>
    public const int Frei0rVersion = 1;

    public nint Name;
    public nint Author;
    public int Type;
    public int ColorModel;
    public int Version;
    public int Major;
    public int Minor;
    public int Parameters;
    public nint Explanation;
}
