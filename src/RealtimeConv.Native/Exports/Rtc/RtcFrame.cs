using System.Runtime.InteropServices;
using RealtimeConv.OpenGL;

namespace RealtimeConv.Native.Exports.Rtc;

/// <summary>rtc_frame of rtconv.h.</summary>
[StructLayout(LayoutKind.Sequential)]
internal struct RtcFrame
{
    public uint Size;
    public uint Texture;
    public uint Flags;
    public int TextureWidth;
    public int TextureHeight;
    public int X;
    public int Y;
    public int Width;
    public int Height;

    /// <summary>What is wrong with the structure itself, or null.</summary>
    public readonly unsafe string? Problem() => Size < sizeof(RtcFrame)
        ? $"rtc_frame has size {Size}; set size to sizeof(rtc_frame), {sizeof(RtcFrame)}"
        : FrameFlags.Problem(Flags);

    /// <summary>The frame as the engine takes it.</summary>
    public readonly FrameTexture ToFrameTexture()
    {
        var whole = FrameFlags.Describe(Texture, TextureWidth, TextureHeight, Flags);
        return (X | Y | Width | Height) == 0 ? whole : whole with { Region = new TextureRegion(X, Y, Width, Height) };
    }
}
