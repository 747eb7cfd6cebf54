using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL;
using RealtimeConv.Planning;

namespace RealtimeConv.Hosting.CrossChecks;

/// <summary>
/// A tile of a filter over time, followed from frame to frame until all that decides it was seen: of each frame the same part is kept, and what came out of the last one is judged.
/// </summary>
/// <remarks>
/// Which frames the filter ought to remember is told by their order alone, not by what runs it: a runner that forgets frames is seen. All calls come from the loop's thread.
/// </remarks>
/// <param name="first">The tile: place, plan and formats; its pixels are not used.</param>
/// <param name="plan">The plan that ran, as it is given with each frame.</param>
/// <param name="isFromTheFirst">Whether the first frame that is followed is the first of its sequence.</param>
/// <param name="length">Frames to follow, at least 1; fewer than the filter reads only from the sequence's first frame on.</param>
internal sealed class FollowedTile(TileSample first, FilterPlan plan, bool isFromTheFirst, int length)
{
    private readonly TileSample?[] _parts = new TileSample?[length];
    private readonly int[] _requests = new int[length];
    private int _newest = -1;
    private int _request;

    /// <summary>The filter.</summary>
    public Filter Filter => first.Filter;

    /// <summary>What judging it is expected to cost, in milliseconds.</summary>
    public double Expected => first.Expected;

    /// <summary>Number of the frame that was followed last.</summary>
    public long LastFrame { get; private set; } = first.Frame;

    /// <summary>Whether no further frame is needed.</summary>
    public bool IsOver { get; private set; }

    /// <summary>What to fill with the pixels of a frame.</summary>
    /// <param name="frame">The frame's number.</param>
    /// <param name="ran">The plan that ran.</param>
    /// <param name="order">Where it stands: the first call is for the frame that is followed first, whatever came before.</param>
    /// <returns>Null where the frame does not continue what was followed.</returns>
    public TileSample? Next(long frame, FilterPlan ran, FrameOrder order)
    {
        bool isAgain = order == FrameOrder.Repeated && _newest >= 0;
        if (!ReferenceEquals(ran, plan) || IsOver || order == FrameOrder.First) return null;
        if (!isAgain) _newest++;
        LastFrame = frame;
        // One that is shown again may be shown for long; from the first frame on every length will do.
        IsOver = _newest == length - 1 || (isAgain && isFromTheFirst);
        _requests[_newest] = ++_request;
        return first with { Frame = frame, Input = Empty(first.Input), Output = Empty(first.Output), Part = new FollowedPart(this, _newest, _request) };
    }

    /// <summary>Takes the pixels of a frame.</summary>
    /// <returns>The whole tile, once the last of its frames has come; else null.</returns>
    public TileSample? Complete(TileSample sample, FollowedPart part)
    {
        if (_requests[part.Index] != part.Request) return null;
        _parts[part.Index] = sample;
        if (!IsOver || _parts[..(_newest + 1)].Any(p => p is null)) return null;
        return _parts[_newest]! with { Past = [.. _parts[.._newest].Select(p => p!.Input)], Part = null };
    }

    private static Frame Empty(Frame frame) => new(frame.Width, frame.Height, frame.Format, frame.Alpha);
}
