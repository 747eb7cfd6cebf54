namespace RealtimeConv.Planning;

/// <summary>How OpenGL passes go through the tiles of a frame: so many at a time lie side by side in a texture.</summary>
public sealed record FourierWork
{
    /// <summary>Bytes of a texel: two complex numbers, two channels each, in float32.</summary>
    public const int BytesPerTexel = 16;

    // 32 MiB: enough to keep a graphics processor busy, and no more memory for a large frame than for a small one.
    private const int MostTexels = 1 << 21;

    // Sides of the engine's textures are rounded up to it.
    private const int SizeStep = 64;

    /// <summary>Tiles across the frame.</summary>
    public required int TilesAcross { get; init; }

    /// <summary>Tiles down the frame.</summary>
    public required int TilesDown { get; init; }

    /// <summary>Tiles across of those that are transformed together, at most.</summary>
    public required int Across { get; init; }

    /// <summary>Tiles down of those that are transformed together, at most.</summary>
    public required int Down { get; init; }

    /// <summary>Columns of the textures that transforms go between.</summary>
    public required int Width { get; init; }

    /// <summary>Rows of the textures.</summary>
    public required int Height { get; init; }

    /// <summary>Bytes of the kernel's spectrum and of the roots.</summary>
    public required long TableBytes { get; init; }

    /// <summary>Bytes of the two textures.</summary>
    public long SurfaceBytes => 2L * BytesPerTexel * RoundUp(Width) * RoundUp(Height);

    /// <summary>The work of a pass over the frames of a request.</summary>
    public static FourierWork Of(FourierPass pass, PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Of(pass, request.Width, request.Height, request.Device.MaxTextureSize);
    }

    /// <summary>The work of a pass.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="width">Columns of the frame.</param>
    /// <param name="height">Rows of the frame.</param>
    /// <param name="largest">Largest side of a texture.</param>
    /// <exception cref="CapabilityMissingException">Not even one tile fits into a texture.</exception>
    public static FourierWork Of(FourierPass pass, int width, int height, int largest)
    {
        ArgumentNullException.ThrowIfNull(pass);
        if (Math.Max(pass.TileWidth, pass.TileHeight) > largest)
            throw new CapabilityMissingException($"tiles of {pass.TileWidth} x {pass.TileHeight} pass the device's largest texture of {largest}; take the CPU backend");
        int tilesAcross = (width + pass.ValidColumns - 1) / pass.ValidColumns, tilesDown = (height + pass.ValidRows - 1) / pass.ValidRows;
        int tiles = Math.Max(1, MostTexels / (pass.TileWidth * pass.TileHeight));
        int across = Math.Min(Math.Min(tilesAcross, tiles), largest / pass.TileWidth), down = Math.Min(Math.Min(tilesDown, Math.Max(1, tiles / across)), largest / pass.TileHeight);
        return new FourierWork
        {
            TilesAcross = tilesAcross, TilesDown = tilesDown, Across = across, Down = down, Width = across * pass.TileWidth, Height = down * pass.TileHeight,
            // Two floats a place; a row of roots for each stage that turns.
            TableBytes = 8L * pass.TileWidth * pass.TileHeight + 8L * Math.Max(pass.TileWidth, pass.TileHeight) * (FourierStages.Radices(pass.TileWidth).Length + FourierStages.Radices(pass.TileHeight).Length),
        };
    }

    private static long RoundUp(int side) => (side + SizeStep - 1) / SizeStep * SizeStep;
}
