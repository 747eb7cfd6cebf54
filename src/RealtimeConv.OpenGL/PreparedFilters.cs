using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL;

/// <summary>The filters an engine has prepared, found again without allocating; the least recently used goes first.</summary>
internal sealed class PreparedFilters(int capacity)
{
    private readonly List<Entry> _entries = [];

    /// <summary>
    /// What was prepared for a filter and a pair of frames, or null. A filter is the same when it is the same object or equal by value; a filter over time only as the same
    /// object, since two that are equal may be in the middle of two sequences.
    /// </summary>
    public Entry? Find(Filter filter, in FrameTexture source, in FrameTexture destination, Backend backend)
    {
        int index = Index(filter, source, destination, backend, byValue: false);
        if (index < 0 && filter.PastFrames() == 0) index = Index(filter, source, destination, backend, byValue: true);
        if (index < 0) return null;
        var entry = _entries[index];
        if (index > 0)
        {
            _entries.RemoveAt(index);
            _entries.Insert(0, entry);
        }
        return entry;
    }

    /// <summary>Remembers an entry; disposes of the oldest one beyond the capacity.</summary>
    public void Add(Entry entry)
    {
        _entries.Insert(0, entry);
        while (_entries.Count > capacity)
        {
            _entries[^1].Dispose();
            _entries.RemoveAt(_entries.Count - 1);
        }
    }

    /// <summary>Forgets an entry, and disposes of what it holds.</summary>
    public void Remove(Entry entry)
    {
        _entries.Remove(entry);
        entry.Dispose();
    }

    /// <summary>Forgets the failures. What could be prepared stays, since the caller may hold it.</summary>
    public void RemoveFailed()
    {
        _entries.RemoveAll(e => e.Failure is not null && e.Prepared is null);
        foreach (var entry in _entries) entry.Failure = null;
    }

    /// <summary>Forgets the past frames of all filters.</summary>
    public void Restart()
    {
        foreach (var entry in _entries) entry.Prepared?.Restart();
    }

    public void Clear()
    {
        foreach (var entry in _entries) entry.Dispose();
        _entries.Clear();
    }

    private int Index(Filter filter, in FrameTexture source, in FrameTexture destination, Backend backend, bool byValue)
    {
        for (int k = 0; k < _entries.Count; k++)
        {
            var entry = _entries[k];
            if (entry.Backend != backend || !entry.Fits(source, destination)) continue;
            if (byValue ? entry.Filter.Equals(filter) : ReferenceEquals(entry.Filter, filter)) return k;
        }
        return -1;
    }

    /// <summary>A prepared filter, or why there is none.</summary>
    internal sealed class Entry(Filter filter, in FrameTexture source, in FrameTexture destination, Backend backend) : IDisposable
    {
        private readonly PixelFormat _source = source.Format;
        private readonly PixelFormat _destination = destination.Format;
        private readonly AlphaMode _sourceAlpha = source.Alpha;
        private readonly AlphaMode _destinationAlpha = destination.Alpha;
        private readonly int _width = source.Region.Width;
        private readonly int _height = source.Region.Height;

        public Filter Filter { get; } = filter;

        public Backend Backend { get; } = backend;

        public PreparedFilter? Prepared { get; set; }

        /// <summary>What takes the place of <see cref="Prepared"/> once it can run; null where nothing is to.</summary>
        public PreparedFilter? Successor { get; set; }

        public FilterFailure? Failure { get; set; }

        /// <summary>Lets the successor take its place.</summary>
        public void Succeed()
        {
            Prepared?.Dispose();
            // What had failed was the other's.
            (Prepared, Successor, Failure) = (Successor, null, null);
        }

        /// <summary>Gives the successor up: what runs stays.</summary>
        public void Abandon()
        {
            Successor?.Dispose();
            Successor = null;
        }

        public void Dispose()
        {
            Prepared?.Dispose();
            Abandon();
        }

        public bool Fits(in FrameTexture source, in FrameTexture destination) =>
            _source == source.Format && _destination == destination.Format && _sourceAlpha == source.Alpha && _destinationAlpha == destination.Alpha
            && _width == source.Region.Width && _height == source.Region.Height;
    }
}
