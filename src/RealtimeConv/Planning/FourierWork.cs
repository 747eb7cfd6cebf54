namespace RealtimeConv.Planning;

/// <summary>How OpenGL passes go through the tiles of a frame: so many at a time lie side by side in a texture.</summary>
public sealed record FourierWork
{
    /// <summary>Bytes of a texel: two complex numbers, two channels each, in float32.</summary>
    public const int BytesPerTexel = 16;

    // 32 MiB: enough to keep a graphics processor busy, and no more memory for a large frame than for a small one. A processor that draws is as fast with 4 MiB, and has them at hand
    // sooner: the first picture waits for their pages.
    private const int MostTexels = 1 << 21, MostTexelsOnSoftware = 1 << 18;

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

    /// <summary>Columns of the tiles that are transformed together.</summary>
    public required int Width { get; init; }

    /// <summary>Rows of them.</summary>
    public required int Height { get; init; }

    /// <summary>Columns and rows of the textures that transforms go between.</summary>
    /// <remarks>
    /// Powers of two in none of them: llvmpipe compiles a program once more for textures that have such sides where those before had not, or the other way round.
    /// </remarks>
    public required (int Width, int Height) Texture { get; init; }

    /// <summary>Bytes of the kernel's spectrum and of the roots.</summary>
    public required long TableBytes { get; init; }

    /// <summary>Bytes of the two textures.</summary>
    public long SurfaceBytes => 2L * BytesPerTexel * RoundUp(Texture.Width) * RoundUp(Texture.Height);

    /// <summary>The work of a pass over the frames of a request.</summary>
    public static FourierWork Of(FourierPass pass, PlanRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Of(pass, request.Width, request.Height, request.Device);
    }

    /// <summary>The work of a pass.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="width">Columns of the frame.</param>
    /// <param name="height">Rows of the frame.</param>
    /// <param name="device">The device: its largest side of a texture, and whether it is a processor.</param>
    /// <exception cref="CapabilityMissingException">Not even one tile fits into a texture.</exception>
    public static FourierWork Of(FourierPass pass, int width, int height, DeviceProfile device)
    {
        ArgumentNullException.ThrowIfNull(pass);
        ArgumentNullException.ThrowIfNull(device);
        int largest = device.MaxTextureSize;
        if (Math.Max(pass.TileWidth, pass.TileHeight) > largest)
            throw new CapabilityMissingException($"tiles of {pass.TileWidth} x {pass.TileHeight} pass the device's largest texture of {largest}; take the CPU backend");
        int tilesAcross = (width + pass.ValidColumns - 1) / pass.ValidColumns, tilesDown = (height + pass.ValidRows - 1) / pass.ValidRows;
        int tiles = Math.Max(1, (device.IsSoftware ? MostTexelsOnSoftware : MostTexels) / (pass.TileWidth * pass.TileHeight));
        int across = Math.Min(Math.Min(tilesAcross, tiles), largest / pass.TileWidth), down = Math.Min(Math.Min(tilesDown, Math.Max(1, tiles / across)), largest / pass.TileHeight);
        return new FourierWork
        {
            TilesAcross = tilesAcross, TilesDown = tilesDown, Across = across, Down = down, Width = across * pass.TileWidth, Height = down * pass.TileHeight,
            Texture = (Padded(across * pass.TileWidth, largest), Padded(down * pass.TileHeight, largest)),
            // Two floats a place; a row of roots for each stage that turns.
            TableBytes = 8L * pass.TileWidth * pass.TileHeight + 8L * Math.Max(pass.TileWidth, pass.TileHeight) * FourierTables.RootRows(pass),
        };
    }

    private static int Padded(int side, int largest)
    {
        int padded = (int)RoundUp(side);
        while (int.IsPow2(padded)) padded += SizeStep;
        return padded <= largest ? padded : side;
    }

    private static long RoundUp(int side) => (side + SizeStep - 1) / SizeStep * SizeStep;
}
