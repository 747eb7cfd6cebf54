namespace RealtimeConv.Native.Exports.Rtc;

/// <summary>The result codes of rtconv.h.</summary>
internal enum RtcResult
{
    Ok = 0,
    Bypassed = 1,
    Rejected = -1,
    BadHandle = -2,
    BadArgument = -3,
    BadFilter = -4,
    NoContext = -5,
    ContextLost = -6,
    Unsupported = -7,
    Busy = -8,
    Internal = -9,
}
