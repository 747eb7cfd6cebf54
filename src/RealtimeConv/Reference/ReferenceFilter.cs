using System.Runtime.ExceptionServices;
using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Reference;

/// <summary>The mathematics, evaluated in double by obvious loops: what every other path is judged by.</summary>
/// <remarks>
/// A filter acts on real numbers, in this order: stored samples become straight values (premultiplied storage is divided by alpha, 0 where alpha
/// is 0); colours are decoded from sRGB for <see cref="LightMode.Linear"/>; colours are multiplied by alpha for
/// <see cref="AlphaHandling.Premultiplied"/>; the tree is evaluated; colours are divided by the filtered alpha, all four channels being 0 where its
/// magnitude is at most <see cref="AlphaRules.Guard"/> times sum|K|; pointwise steps that end the tree act on these straight colours; a blend at
/// the root mixes straight values; colours are encoded; colours are multiplied by alpha for premultiplied storage. Nothing is rounded or clamped
/// before the output format. With four channels the colours are the first three, else they are all channels.
/// </remarks>
public static class ReferenceFilter
{
    private const int SamplesPerBand = 1 << 17;

    /// <summary>The exact result of a filter, before any output format: row-major, channels interleaved, straight or premultiplied like the frame.</summary>
    /// <exception cref="ArgumentException">The filter is made for another number of channels.</exception>
    public static double[] Evaluate(Filter filter, Frame frame)
    {
        ArgumentNullException.ThrowIfNull(frame);
        return Evaluate(filter, frame, PixelRegion.Whole(frame));
    }

    /// <summary>The exact result of a filter on some pixels of a frame, the border being the whole frame's.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="frame">The whole frame.</param>
    /// <param name="region">The output pixels wanted.</param>
    /// <param name="storage">How alpha is stored in the result; null means as in the frame.</param>
    /// <returns>region.Width * region.Height * output channels, row-major, channels interleaved.</returns>
    /// <exception cref="ArgumentException">The filter is made for another number of channels, or the region leaves the frame.</exception>
    public static double[] Evaluate(Filter filter, Frame frame, PixelRegion region, AlphaMode? storage = null) => Evaluate(filter, [frame], region, storage);

    /// <summary>The exact result of a filter on the last frame of a sequence.</summary>
    /// <param name="filter">The filter; without one over time only the last frame counts.</param>
    /// <param name="frames">The sequence from its first frame on, oldest first, all of one size and format.</param>
    /// <param name="region">The output pixels wanted; null for all.</param>
    /// <param name="storage">How alpha is stored in the result; null means as in the frames.</param>
    /// <returns>width * height * output channels, row-major, channels interleaved.</returns>
    /// <exception cref="ArgumentException">There is no frame, frames differ, the filter is made for another number of channels, or the region leaves the frame.</exception>
    public static double[] Evaluate(Filter filter, IReadOnlyList<Frame> frames, PixelRegion? region = null, AlphaMode? storage = null)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(frames);
        if (frames.Count == 0) throw new ArgumentException("A sequence needs at least one frame.", nameof(frames));
        if (frames.FirstOrDefault(f => f.Width != frames[^1].Width || f.Height != frames[^1].Height || f.Format != frames[^1].Format || f.Alpha != frames[^1].Alpha) is { } other)
            throw new ArgumentException($"A frame of {other.Width} x {other.Height} {other.Format} {other.Alpha} stands in a sequence of {frames[^1].Width} x {frames[^1].Height} {frames[^1].Format} {frames[^1].Alpha}.", nameof(frames));
        return Evaluate(filter, frames, region ?? PixelRegion.Whole(frames[^1]), storage);
    }

    private static double[] Evaluate(Filter filter, IReadOnlyList<Frame> frames, PixelRegion region, AlphaMode? storage)
    {
        var frame = frames[^1];
        region.CheckWithin(frame.Width, frame.Height);
        int channels = filter.OutputChannels(frame.Channels), row = region.Width * channels;
        var result = new double[row * region.Height];
        // Bands of rows know nothing of each other, so they may run side by side.
        int bands = Math.Clamp(result.Length / SamplesPerBand, 1, region.Height);
        void EvaluateBand(int band)
        {
            int top = (int)((long)region.Height * band / bands), bottom = (int)((long)region.Height * (band + 1) / bands);
            var part = region with { Y = region.Y + top, Height = bottom - top };
            Evaluate(new ReferenceRoot(filter, frames, storage ?? frame.Alpha).Result, part, result.AsSpan(top * row, part.Height * row));
        }
        try
        {
            Parallel.For(0, bands, EvaluateBand);
        }
        catch (AggregateException exception)
        {
            ExceptionDispatchInfo.Throw(exception.InnerExceptions[0]);
        }
        return result;
    }

    private static void Evaluate(Picture picture, PixelRegion region, Span<double> result)
    {
        for (int y = 0; y < region.Height; y++)
            for (int x = 0; x < region.Width; x++)
                picture[region.X + x, region.Y + y].CopyTo(result[((y * region.Width + x) * picture.Channels)..]);
    }

    /// <summary>The result of a filter in an output format: codes are clamped to 0..1 and rounded half to even (NaN becomes 0), floats rounded half to even.</summary>
    /// <exception cref="ArgumentException">The format's channels are not the filter's output channels.</exception>
    public static Frame Apply(Filter filter, Frame frame, PixelFormat format) => Apply(filter, [frame], format);

    /// <summary>The result of a filter on the last frame of a sequence, oldest first, in an output format, as <see cref="Apply(Filter, Frame, PixelFormat)"/>.</summary>
    /// <exception cref="ArgumentException">The format's channels are not the filter's output channels, or the frames are no sequence.</exception>
    public static Frame Apply(Filter filter, IReadOnlyList<Frame> frames, PixelFormat format)
    {
        double[] values = Evaluate(filter, frames);
        var frame = frames[^1];
        int channels = filter.OutputChannels(frame.Channels);
        if (format.Channels != channels)
            throw new ArgumentException($"The filter turns {frame.Channels} channels into {channels}; {format} has {format.Channels}.", nameof(format));
        var result = new Frame(frame.Width, frame.Height, format, channels == frame.Channels ? frame.Alpha : AlphaMode.Opaque);
        OutputRounding.Store(values, result);
        return result;
    }
}
