namespace RealtimeConv.Native.Exports.Rtc;

/// <summary>The flags of rtc_create.</summary>
[Flags]
internal enum RtcCreateFlags : uint
{
    None = 0,
    Fragment = 0x1,
    Compute = 0x2,
    TrustedState = 0x4,
    All = Fragment | Compute | TrustedState,
}
