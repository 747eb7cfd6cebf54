namespace Silk.NET.Core;

/// <summary>Pixels of a window's icon or cursor: red, green, blue and alpha, one byte each, top row first.</summary>
public readonly struct RawImage : IEquatable<RawImage>
{
    public RawImage(int width, int height, Memory<byte> rgbaPixels)
    {
        Width = width;
        Height = height;
        Pixels = rgbaPixels;
    }

    public int Width { get; }

    public int Height { get; }

    public Memory<byte> Pixels { get; }

    public static bool operator ==(RawImage left, RawImage right)
        => left.Equals(right);

    public static bool operator !=(RawImage left, RawImage right)
        => !left.Equals(right);

    public bool Equals(RawImage other)
        => Width == other.Width && Height == other.Height && Pixels.Equals(other.Pixels);

    public override bool Equals(object? obj)
        => obj is RawImage other && Equals(other);

    public override int GetHashCode()
        => HashCode.Combine(Width, Height, Pixels);
}
