namespace RealtimeConv.Reference;

/// <summary>Computes all channels of one pixel.</summary>
internal delegate void PixelRule(int x, int y, Span<double> result);

/// <summary>A picture of real numbers given by a rule; a pixel is computed when it is first asked for and remembered.</summary>
/// <remarks>That makes a few pixels of a large frame cheap without a second way to compute them.</remarks>
internal sealed class Picture(int width, int height, int channels, PixelRule rule)
{
    private readonly double[]?[] _rows = new double[]?[height];
    private readonly bool[]?[] _known = new bool[]?[height];
    private Picture? _earlier;

    /// <summary>The same picture one frame earlier; null for the first frame.</summary>
    public Picture? Earlier => _earlier ??= EarlierRule?.Invoke();

    /// <summary>Makes <see cref="Earlier"/> when it is first asked for.</summary>
    public Func<Picture?>? EarlierRule { get; init; }

    public int Width => width;

    public int Height => height;

    public int Channels => channels;

    /// <summary>The channels of a pixel inside the picture.</summary>
    public ReadOnlySpan<double> this[int x, int y]
    {
        get
        {
            var row = _rows[y] ??= new double[width * channels];
            var known = _known[y] ??= new bool[width];
            var pixel = row.AsSpan(x * channels, channels);
            if (!known[x])
            {
                rule(x, y, pixel);
                known[x] = true;
            }
            return pixel;
        }
    }
}
