using RealtimeConv.Frames;
using RealtimeConv.OpenGL;

namespace RealtimeConv.Native.Exports.Rtc;

/// <summary>The flags that describe a frame: a format in the lowest byte, row order and alpha above it.</summary>
internal static class FrameFlags
{
    public const uint BottomUp = 0x100;
    public const uint AlphaStraight = 0x200;
    public const uint AlphaPremultiplied = 0x400;

    private const uint FormatMask = 0xFF;
    private const uint LastFormat = 15;
    private const uint Known = FormatMask | BottomUp | AlphaStraight | AlphaPremultiplied;

    /// <summary>What is wrong with the flags, or null.</summary>
    public static string? Problem(uint flags)
    {
        if ((flags & ~Known) != 0) return $"the frame's flags hold 0x{flags & ~Known:x}, which this version does not know";
        uint format = flags & FormatMask;
        if (format > LastFormat) return $"the frame's format is {format}; it must be 0 to {LastFormat}";
        uint alpha = flags & (AlphaStraight | AlphaPremultiplied);
        if (alpha == (AlphaStraight | AlphaPremultiplied)) return "RTC_ALPHA_STRAIGHT and RTC_ALPHA_PREMULTIPLIED exclude each other";
        return alpha != 0 && Format(flags).Channels != 4 ? "real alpha needs a format of four channels" : null;
    }

    /// <summary>The sample format.</summary>
    public static PixelFormat Format(uint flags)
    {
        int format = (int)(flags & FormatMask);
        var type = (format >> 2) switch { 0 => SampleType.UNorm8, 1 => SampleType.UNorm16, 2 => SampleType.Float16, _ => SampleType.Float32 };
        return new PixelFormat(type, (format & 3) == 0 ? 4 : format & 3);
    }

    /// <summary>A whole texture as the engine takes it.</summary>
    public static FrameTexture Describe(uint texture, int width, int height, uint flags) => new(texture, Format(flags), width, height)
    {
        Rows = (flags & BottomUp) != 0 ? RowOrder.BottomFirst : RowOrder.TopFirst,
        Alpha = (flags & AlphaStraight) != 0 ? AlphaMode.Straight : (flags & AlphaPremultiplied) != 0 ? AlphaMode.Premultiplied : AlphaMode.Opaque,
    };
}
