using RealtimeConv.Frames;

namespace RealtimeConv.Demo.Apply;

/// <summary>Copies of the last frames of a sequence, as many as a filter over time can see: the reference takes them all at once.</summary>
internal sealed class RecentFrames
{
    private readonly List<Frame> _frames = [];

    /// <summary>The frames up to the next one, oldest first.</summary>
    /// <param name="frame">The next one; copied where later frames will see it.</param>
    /// <param name="past">How many frames before it count.</param>
    public IReadOnlyList<Frame> Until(Frame frame, int past)
    {
        if (past == 0) return [frame];
        if (_frames.Count > past) _frames.RemoveAt(0);
        _frames.Add(frame.ConvertTo(frame.Format));
        return _frames;
    }

    /// <summary>Forgets all frames.</summary>
    public void Clear() => _frames.Clear();
}
