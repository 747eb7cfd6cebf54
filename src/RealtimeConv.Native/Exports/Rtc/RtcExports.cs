using System.Runtime.InteropServices;

namespace RealtimeConv.Native.Exports.Rtc;

/// <summary>The functions of rtconv.h.</summary>
/// <remarks>
/// Each is one call of a body that is not inlined. A method that foreign code enters must hold no stack buffer of its own: the first call into the library
/// starts the runtime, which changes the guard value that such a method has already read, and its epilogue would end the process.
/// </remarks>
internal static unsafe class RtcExports
{
    [UnmanagedCallersOnly(EntryPoint = "rtc_abi_version")]
    public static int Version() => RtcApi.Version();

    [UnmanagedCallersOnly(EntryPoint = "rtc_create")]
    public static nint Create(delegate* unmanaged<byte*, nint> getProcAddress, uint flags) => RtcApi.Create(getProcAddress, flags);

    [UnmanagedCallersOnly(EntryPoint = "rtc_destroy")]
    public static int Destroy(nint engine) => RtcApi.Destroy(engine);

    [UnmanagedCallersOnly(EntryPoint = "rtc_set_filter")]
    public static int SetFilter(nint engine, byte* text, RtcFilterOptions* options) => RtcApi.SetFilter(engine, text, options);

    [UnmanagedCallersOnly(EntryPoint = "rtc_prepare")]
    public static int Prepare(nint engine, RtcFrame* source, RtcFrame* target) => RtcApi.Prepare(engine, source, target);

    [UnmanagedCallersOnly(EntryPoint = "rtc_apply")]
    public static int Apply(nint engine, uint source, uint target, int width, int height, uint flags) => RtcApi.Apply(engine, source, target, width, height, flags);

    [UnmanagedCallersOnly(EntryPoint = "rtc_apply_rect")]
    public static int ApplyRect(nint engine, RtcFrame* source, RtcFrame* target) => RtcApi.ApplyRect(engine, source, target);

    [UnmanagedCallersOnly(EntryPoint = "rtc_last_error")]
    public static nint LastError() => RtcApi.LastError();

    [UnmanagedCallersOnly(EntryPoint = "rtc_plan")]
    public static nint Plan(nint engine) => RtcApi.Plan(engine);

    [UnmanagedCallersOnly(EntryPoint = "rtc_set_log")]
    public static void SetLog(delegate* unmanaged<byte*, void*, void> log, void* user) => RtcApi.SetLog(log, user);
}
