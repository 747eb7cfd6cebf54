using RealtimeConv.OpenGL.Resources;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>A surface of a plan while it runs: the texture and where its pixels lie.</summary>
internal readonly record struct SurfaceView
{
    /// <summary>The GL name.</summary>
    public uint Texture { get; init; }

    /// <summary>The engine's own texture; null for one of the host's.</summary>
    public Texture2D? Owned { get; init; }

    /// <summary>Whether the texture is stored just as <see cref="Storage"/> says, so that images of that format can be read.</summary>
    public bool IsImage { get; init; }

    /// <summary>Storage of the texture.</summary>
    public StorageFormat Storage { get; init; }

    /// <summary>First column and first row of the region in the texture.</summary>
    public (int X, int Y) Corner { get; init; }

    /// <summary>Row of the texture that holds the top row of the picture.</summary>
    public int TopRow { get; init; }

    /// <summary>1 where rows run downwards, -1 where they run upwards.</summary>
    public int Step { get; init; }

    /// <summary>The whole of one of the engine's textures, top row first.</summary>
    public static SurfaceView Of(Texture2D texture) => new() { Texture = texture.Name, Owned = texture, Storage = texture.Storage, Step = 1, IsImage = true };

    /// <summary>A host's frame.</summary>
    public static SurfaceView Of(in FrameTexture frame)
    {
        var region = frame.Region;
        bool topFirst = frame.Rows == RowOrder.TopFirst;
        return new SurfaceView
        {
            Texture = frame.Texture,
            Storage = StorageFormat.Of(frame.Format),
            Corner = (region.X, region.Y),
            TopRow = topFirst ? region.Y : region.Y + region.Height - 1,
            Step = topFirst ? 1 : -1,
        };
    }
}
