using System.Runtime.InteropServices;

namespace RealtimeConv.Native.Exports.Frei0r;

/// <summary>The functions of a frei0r 1.x plugin, by which ffmpeg, MLT (Kdenlive, Shotcut) and GStreamer run the library as a filter over frames in memory.</summary>
/// <remarks>As with <see cref="Rtc.RtcExports"/>, each is one call of a body that is not inlined.</remarks>
internal static unsafe class Frei0rExports
{
    [UnmanagedCallersOnly(EntryPoint = "f0r_init")]
    public static int Init() => Frei0rApi.Init();

    [UnmanagedCallersOnly(EntryPoint = "f0r_deinit")]
    public static void Deinit() => Frei0rApi.Deinit();

    [UnmanagedCallersOnly(EntryPoint = "f0r_get_plugin_info")]
    public static void GetPluginInfo(PluginInfo* info) => Frei0rApi.GetPluginInfo(info);

    [UnmanagedCallersOnly(EntryPoint = "f0r_get_param_info")]
    public static void GetParameterInfo(ParameterInfo* info, int index) => Frei0rApi.GetParameterInfo(info, index);

    [UnmanagedCallersOnly(EntryPoint = "f0r_construct")]
    public static nint Construct(uint width, uint height) => Frei0rApi.Construct(width, height);

    [UnmanagedCallersOnly(EntryPoint = "f0r_destruct")]
    public static void Destruct(nint instance) => Frei0rApi.Destruct(instance);

    [UnmanagedCallersOnly(EntryPoint = "f0r_set_param_value")]
    public static void SetParameter(nint instance, void* value, int index) => Frei0rApi.SetParameter(instance, value, index);

    [UnmanagedCallersOnly(EntryPoint = "f0r_get_param_value")]
    public static void GetParameter(nint instance, void* value, int index) => Frei0rApi.GetParameter(instance, value, index);

    [UnmanagedCallersOnly(EntryPoint = "f0r_update")]
    public static void Update(nint instance, double time, uint* source, uint* target) => Frei0rApi.Update(instance, time, source, target);
}
