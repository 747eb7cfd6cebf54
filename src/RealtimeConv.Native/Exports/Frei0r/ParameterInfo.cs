using System.Runtime.InteropServices;

namespace RealtimeConv.Native.Exports.Frei0r;

/// <summary>f0r_param_info_t of frei0r 1.x.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct ParameterInfo
{
    public nint Name;
    public ParameterType Type;
    public nint Explanation;
}
