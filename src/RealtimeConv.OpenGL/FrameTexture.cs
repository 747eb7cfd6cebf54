using RealtimeConv.Frames;

namespace RealtimeConv.OpenGL;

/// <summary>A frame in a texture that the host owns: a 2-D texture, level 0, not multisampled, with the default swizzle.</summary>
/// <param name="Texture">The GL name.</param>
/// <param name="Format">Samples and channels; a texture of three channels counts as three, whatever it is stored as.</param>
/// <param name="Width">Columns of the texture.</param>
/// <param name="Height">Rows of the texture.</param>
public readonly record struct FrameTexture(uint Texture, PixelFormat Format, int Width, int Height)
{
    private readonly TextureRegion _region;

    /// <summary>The part of the texture that is the frame, by default all of it. The border of a filter is the edge of this rectangle.</summary>
    public TextureRegion Region
    {
        get => _region == default ? new TextureRegion(0, 0, Width, Height) : _region;
        init => _region = value;
    }

    /// <summary>Whether the texture's first row is the top of the picture (default) or its bottom.</summary>
    public RowOrder Rows { get; init; }

    /// <summary>What the fourth channel means; Opaque by default.</summary>
    public AlphaMode Alpha { get; init; }

    /// <summary>Where a source stands in its sequence; Next by default. Not read of a destination.</summary>
    public FrameOrder Order { get; init; }

    /// <summary>What is wrong with the frame by itself, or null.</summary>
    internal string? Problem(string role)
    {
        if (Texture == 0) return $"the {role} is texture 0; give the name of a texture";
        if (Width < 1 || Height < 1) return $"the {role} is {Width} x {Height} texels; both sizes must be at least 1";
        if (Format.Channels is < 1 or > 4) return $"the {role} has {Format.Channels} channels; a texture holds 1 to 4";
        var r = Region;
        if (r.Width < 1 || r.Height < 1 || r.X < 0 || r.Y < 0 || r.X > Width - r.Width || r.Y > Height - r.Height)
            return $"the {role}'s region {r.Width} x {r.Height} at ({r.X}, {r.Y}) does not lie in the {Width} x {Height} texture";
        return null;
    }
}
