using RealtimeConv.Frames;

namespace RealtimeConv.Learning;

/// <summary>
/// The sufficient statistics of a least-squares kernel fit, accumulated in one pass over any number of frame pairs: X^T X, X^T y and y^T y,
/// where a row of X is one pixel's window (in correlation order, channel by channel) and a final 1 for the bias.
/// </summary>
/// <remarks>
/// Only pixels whose whole window lies inside the frame count, and only where the after-frame is not saturated. Every fifth tile of 32 x 32 pixels is
/// held out and kept in statistics of its own. Smaller kernels about the same centre are part of the same statistics. Memory: two matrices of
/// n^2 doubles per set of input channels, n = window * channels + 1.
/// </remarks>
public sealed class NormalEquations
{
    /// <summary>Side of the tiles that are held out or not as a whole, in window places.</summary>
    public const int TileSize = 32;

    private const int HeldOutEvery = 5;

    /// <summary>Creates empty statistics.</summary>
    /// <param name="width">Columns of the largest kernel to be fitted.</param>
    /// <param name="height">Rows of the largest kernel to be fitted.</param>
    /// <param name="inputChannels">Channels of the frames before.</param>
    /// <param name="outputChannels">Channels of the frames after.</param>
    /// <param name="mixChannels">Whether outputs read all inputs; else their numbers must agree.</param>
    /// <exception cref="ArgumentException">Sizes are out of range or channels do not agree.</exception>
    public NormalEquations(int width, int height, int inputChannels, int outputChannels, bool mixChannels)
    {
        if (width < 1 || height < 1) throw new ArgumentException($"A window of {width} x {height} is empty.");
        if (inputChannels < 1 || outputChannels < 1) throw new ArgumentException("At least one input and one output channel are needed.");
        if (!mixChannels && inputChannels != outputChannels)
            throw new ArgumentException($"Fitting channel by channel needs equal numbers; these are {inputChannels} before and {outputChannels} after. Mixing channels is the alternative.");
        Width = width;
        Height = height;
        InputChannels = inputChannels;
        OutputChannels = outputChannels;
        MixChannels = mixChannels;
        int sets = mixChannels ? 1 : inputChannels;
        int unknowns = width * height * (mixChannels ? inputChannels : 1) + 1;
        int outputsPerSet = mixChannels ? outputChannels : 1;
        if ((long)unknowns * unknowns * sets * 16 > 1L << 31)
            throw new ArgumentException($"{unknowns} unknowns per output need {(long)unknowns * unknowns * sets * 16 >> 20} MiB of statistics; the limit is 2048.");
        Training = [.. Enumerable.Range(0, sets).Select(_ => new Moments(unknowns, outputsPerSet))];
        HeldOut = [.. Enumerable.Range(0, sets).Select(_ => new Moments(unknowns, outputsPerSet))];
    }

    /// <summary>Columns of the window.</summary>
    public int Width { get; }

    /// <summary>Rows of the window.</summary>
    public int Height { get; }

    /// <summary>Channels before.</summary>
    public int InputChannels { get; }

    /// <summary>Channels after.</summary>
    public int OutputChannels { get; }

    /// <summary>Whether outputs read all inputs.</summary>
    public bool MixChannels { get; }

    /// <summary>Pixels counted for training, the largest over the channels.</summary>
    public long TrainingPixels => Training.Max(m => m.Pixels);

    /// <summary>Pixels held out, the largest over the channels.</summary>
    public long HeldOutPixels => HeldOut.Max(m => m.Pixels);

    internal IReadOnlyList<Moments> Training { get; }

    internal IReadOnlyList<Moments> HeldOut { get; }

    /// <summary>Adds a pair of frames.</summary>
    /// <exception cref="ArgumentException">Sizes or channels differ from each other or from these statistics; both are named.</exception>
    /// <exception cref="InvalidInputException">The frame before holds NaN or an infinity. In the frame after such pixels are left out.</exception>
    public void Add(Frame before, Frame after) => Add(before, after, IsHeldOut);

    /// <summary>Adds a part of larger frames, all of it for training or all of it held out.</summary>
    /// <param name="before">The part, a window's reach larger than the places that it decides.</param>
    /// <param name="after">The same part afterwards; what lies outside those places is not read.</param>
    /// <param name="isHeldOut">Whether it is held out, see <see cref="IsHeldOut(int, int)"/>.</param>
    /// <exception cref="ArgumentException">Sizes or channels differ from each other or from these statistics; both are named.</exception>
    /// <exception cref="InvalidInputException">The part before holds NaN or an infinity.</exception>
    public void AddTile(Frame before, Frame after, bool isHeldOut) => Add(before, after, (_, _) => isHeldOut);

    /// <summary>Whether the tile of a window place is held out: a fixed rule of the place, so that live frames keep training and held-out pixels apart.</summary>
    /// <param name="tileX">Column of the window's first pixel, divided by <see cref="TileSize"/>.</param>
    /// <param name="tileY">Row of the window's first pixel, divided by <see cref="TileSize"/>.</param>
    public static bool IsHeldOut(int tileX, int tileY) => (tileX + 3 * tileY) % HeldOutEvery == 2;

    private void Add(Frame before, Frame after, Func<int, int, bool> isHeldOut)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        if (before.Width != after.Width || before.Height != after.Height)
            throw new ArgumentException($"The frame before is {before.Width} x {before.Height}, the one after {after.Width} x {after.Height}; they must be of one size.");
        if (before.Channels < InputChannels || after.Channels < OutputChannels)
            throw new ArgumentException($"The statistics take {InputChannels} channels before and {OutputChannels} after; the frames have {before.Channels} and {after.Channels}.");
        if (before.Width < Width || before.Height < Height)
            throw new ArgumentException($"A {Width} x {Height} window does not fit into frames of {before.Width} x {before.Height}.");
        var x = new PlanarSamples(before, InputChannels);
        if (x.FirstNonFinite() is var (column, row, channel, value))
            throw new InvalidInputException($"The frame before holds {value} at x {column}, y {row}, channel {channel}; a fit needs finite samples.");
        var y = new PlanarSamples(after, OutputChannels);
        // Codes at the ends of a normalised format may stand for anything beyond them.
        bool clipped = !after.Format.IsFloat;
        for (int set = 0; set < Training.Count; set++)
        {
            double[][] inputs = MixChannels ? x.Planes : [x.Planes[set]];
            double[][] outputs = MixChannels ? y.Planes : [y.Planes[set]];
            var window = new WindowAccumulator(inputs, outputs, before.Width, before.Height, Width, Height, clipped);
            window.Accumulate(Training[set], HeldOut[set], isHeldOut);
        }
    }
}
