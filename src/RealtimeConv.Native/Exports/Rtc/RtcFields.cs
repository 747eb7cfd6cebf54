namespace RealtimeConv.Native.Exports.Rtc;

/// <summary>Which members of <see cref="RtcFilterOptions"/> count.</summary>
[Flags]
internal enum RtcFields : uint
{
    None = 0,
    Operation = 0x1,
    Border = 0x2,
    Anchor = 0x4,
    Scale = 0x8,
    ScaleBySum = 0x10,
    Bias = 0x20,
    Strength = 0x40,
    Alpha = 0x80,
    Light = 0x100,
    FrameHeight = 0x200,
    All = 0x3FF,
}
