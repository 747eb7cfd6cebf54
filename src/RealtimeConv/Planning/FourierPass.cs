using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Verification;

namespace RealtimeConv.Planning;

/// <summary>Sliding dot products with one kernel for every channel by fast Fourier transforms of overlapping tiles: the cost grows with the logarithm of the kernel.</summary>
/// <remarks>
/// The error is one of norms: dark samples get as much of it as bright ones of their tile, and a NaN spreads over the tile. Two channels share a transform, so
/// it spreads to its neighbour channel too. Tiles start at the top left corner of the frame.
/// </remarks>
public sealed record FourierPass : PlannedPass
{
    /// <summary>Creates the pass.</summary>
    /// <param name="kernel">The kernel, in correlation form.</param>
    /// <param name="border">How the input continues outside.</param>
    /// <param name="tileWidth">Samples of a transform along rows: a power of two, at least the kernel's width.</param>
    /// <param name="tileHeight">Samples of a transform along columns: a power of two, at least the kernel's height.</param>
    /// <param name="inputs">Surfaces; the first is filtered, others serve the store steps.</param>
    /// <param name="output">Surface written.</param>
    public FourierPass(Kernel kernel, Border border, int tileWidth, int tileHeight, ImmutableArray<int> inputs, int output) : base(inputs, output)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        CheckTile(tileWidth, kernel.Width, nameof(tileWidth));
        CheckTile(tileHeight, kernel.Height, nameof(tileHeight));
        Kernel = kernel;
        Border = border;
        TileWidth = tileWidth;
        TileHeight = tileHeight;
    }

    /// <summary>The kernel, in correlation form.</summary>
    public Kernel Kernel { get; }

    /// <summary>How the first input continues outside.</summary>
    public Border Border { get; }

    /// <summary>Samples of a transform along rows.</summary>
    public int TileWidth { get; }

    /// <summary>Samples of a transform along columns.</summary>
    public int TileHeight { get; }

    /// <summary>
    /// Whether the processor transforms in double and rounds results once, and sums those directly, as a <see cref="ConvolvePass"/> does, that are so small beside the largest sample of their
    /// tile that transforms might be off by more than a rounding, or whose tile holds what is not finite. Nothing then reaches farther than the kernel.
    /// </summary>
    public bool IsDouble { get; init; }

    /// <summary>log2 of the samples of a tile: the levels of its transform.</summary>
    public int Levels => int.Log2(TileWidth) + int.Log2(TileHeight);

    /// <summary>Output columns that one tile gives.</summary>
    public int ValidColumns => TileWidth - Kernel.Width + 1;

    /// <summary>Output rows that one tile gives.</summary>
    public int ValidRows => TileHeight - Kernel.Height + 1;

    /// <summary>The same pass by tiles of other sides.</summary>
    /// <param name="tileWidth">Samples of a transform along rows: a power of two, at least the kernel's width.</param>
    /// <param name="tileHeight">Samples of a transform along columns: a power of two, at least the kernel's height.</param>
    public FourierPass WithTiles(int tileWidth, int tileHeight) => new(Kernel, Border, tileWidth, tileHeight, Inputs, Output) { Store = Store, IsDouble = IsDouble };

    /// <summary>The window of the kernel around an output sample.</summary>
    public Footprint Reach => new(Kernel.AnchorX, Kernel.AnchorY, Kernel.Width - 1 - Kernel.AnchorX, Kernel.Height - 1 - Kernel.AnchorY);

    /// <inheritdoc/>
    public override string Name => $"fourier {TileWidth}x{TileHeight} of {Kernel.Width}x{Kernel.Height}{(IsDouble ? " in double" : "")}";

    /// <inheritdoc/>
    public override Footprint Footprint => IsDouble ? Reach : Reach + new Footprint(ValidColumns - 1, ValidRows - 1, ValidColumns - 1, ValidRows - 1);

    /// <inheritdoc/>
    public override ErrorField Propagate(ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic) => FourierBound.Propagate(this, inputs, arithmetic);

    private static void CheckTile(int tile, int kernel, string name)
    {
        if (!int.IsPow2(tile) || tile < 16 || tile < kernel) throw new ArgumentException($"A tile of {tile} samples cannot hold a kernel of {kernel}; it is a power of two, at least 16.", name);
    }
}
