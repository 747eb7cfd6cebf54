namespace RealtimeConv.Demo.Live;

/// <summary>A line of text put together without allocating: appended to with interpolated strings, read as a span.</summary>
internal ref struct TextLine(Span<char> buffer)
{
    private readonly Span<char> _buffer = buffer;
    private int _length;

    /// <summary>The text so far.</summary>
    public readonly ReadOnlySpan<char> Text => _buffer[.._length];

    /// <summary>Appends text; what does not fit is left out.</summary>
    public void Add(ReadOnlySpan<char> text)
    {
        int count = Math.Min(text.Length, _buffer.Length - _length);
        text[..count].CopyTo(_buffer[_length..]);
        _length += count;
    }

    /// <summary>Appends a whole number.</summary>
    public void Add(long value)
    {
        if (value.TryFormat(_buffer[_length..], out int written)) _length += written;
    }

    /// <summary>Appends a number, such as "0.0" formats it.</summary>
    public void Add(double value, ReadOnlySpan<char> format)
    {
        if (value.TryFormat(_buffer[_length..], out int written, format)) _length += written;
    }
}
