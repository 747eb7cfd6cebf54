namespace RealtimeConv.Planning.Lowering;

/// <summary>The surfaces of a plan while it grows: channels, what is known of their values, and sizes other than the frame's. Surface 0 is the source.</summary>
/// <param name="request">What is planned.</param>
internal sealed class DraftSurfaces(PlanRequest request)
{
    private readonly List<(int Channels, Interval Range)> _surfaces = [(request.Source.Channels, request.Source.IsFloat ? Interval.Everything : Interval.Unit)];
    private readonly Dictionary<int, (int Width, int Height)> _sizes = [];

    /// <summary>How many there are.</summary>
    public int Count => _surfaces.Count;

    /// <summary>The values of each.</summary>
    public List<Interval> Ranges => [.. _surfaces.Select(s => s.Range)];

    /// <summary>The values of one.</summary>
    public Interval this[int surface]
    {
        get => _surfaces[surface].Range;
        set => _surfaces[surface] = (_surfaces[surface].Channels, value);
    }

    /// <summary>The channels of one.</summary>
    public int Channels(int surface) => _surfaces[surface].Channels;

    /// <summary>Columns and rows of one.</summary>
    public (int Width, int Height) SizeOf(int surface) => _sizes.TryGetValue(surface, out var size) ? size : (request.Width, request.Height);

    /// <summary>Adds one of the frame's size and returns its number.</summary>
    public int Add(int channels, Interval range)
    {
        _surfaces.Add((channels, range));
        return _surfaces.Count - 1;
    }

    /// <summary>Gives one a size of its own.</summary>
    public void Resize(int surface, int width, int height)
    {
        if ((width, height) == (request.Width, request.Height)) _sizes.Remove(surface);
        else _sizes[surface] = (width, height);
    }

    /// <summary>Takes back those from a number on.</summary>
    public void RemoveFrom(int first)
    {
        _surfaces.RemoveRange(first, _surfaces.Count - first);
        foreach (int surface in _sizes.Keys.Where(s => s >= first).ToList()) _sizes.Remove(surface);
    }
}
