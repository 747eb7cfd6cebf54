using System.Collections.Immutable;

namespace RealtimeConv;

/// <summary>One number for every channel, or one number per channel: a bias, a border constant.</summary>
/// <remarks>Immutable; equality is by value. <c>default</c> is 0 for every channel.</remarks>
public readonly struct ChannelValues : IEquatable<ChannelValues>
{
    private readonly ImmutableArray<double> _values;

    private ChannelValues(ImmutableArray<double> values) => _values = values;

    /// <summary>The same value on every channel.</summary>
    public static ChannelValues All(double value) => value == 0 ? default : new ChannelValues([value]);

    /// <summary>Value c for channel c.</summary>
    /// <exception cref="ArgumentException">No value is given or one is not finite.</exception>
    public static ChannelValues PerChannel(params ReadOnlySpan<double> values)
    {
        if (values.IsEmpty) throw new ArgumentException("Per-channel values need at least one value.", nameof(values));
        foreach (double v in values)
            if (!double.IsFinite(v)) throw new ArgumentException($"A per-channel value is {v}; it must be finite.", nameof(values));
        return new ChannelValues([.. values]);
    }

    /// <summary>How many channels are listed; 0 when one value serves all.</summary>
    public int Count => _values.IsDefaultOrEmpty || _values.Length == 1 ? 0 : _values.Length;

    /// <summary>Whether every value is 0.</summary>
    public bool IsZero => _values.IsDefaultOrEmpty || _values.All(v => v == 0);

    /// <summary>The value of a channel.</summary>
    /// <exception cref="ArgumentOutOfRangeException">Values are listed per channel and the channel is not among them.</exception>
    public double this[int channel]
    {
        get
        {
            if (_values.IsDefaultOrEmpty) return 0;
            if (_values.Length == 1) return _values[0];
            if ((uint)channel >= (uint)_values.Length)
                throw new ArgumentOutOfRangeException(nameof(channel), $"Values are given for {_values.Length} channels; channel {channel} has none.");
            return _values[channel];
        }
    }

    /// <summary>Every value mapped by a function.</summary>
    public ChannelValues Select(Func<double, double> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return _values.IsDefaultOrEmpty ? All(map(0)) : new ChannelValues([.. _values.Select(map)]);
    }

    /// <inheritdoc/>
    public bool Equals(ChannelValues other)
    {
        var a = _values.IsDefault ? [] : _values;
        var b = other._values.IsDefault ? [] : other._values;
        return a.AsSpan().SequenceEqual(b.AsSpan());
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is ChannelValues other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        if (!_values.IsDefault) foreach (double v in _values) hash.Add(v);
        return hash.ToHashCode();
    }

    /// <summary>Value equality.</summary>
    public static bool operator ==(ChannelValues left, ChannelValues right) => left.Equals(right);

    /// <summary>Value inequality.</summary>
    public static bool operator !=(ChannelValues left, ChannelValues right) => !left.Equals(right);

    /// <summary>The same value on every channel.</summary>
    public static implicit operator ChannelValues(double value) => All(value);

    /// <summary>The same value on every channel.</summary>
    public static ChannelValues FromDouble(double value) => All(value);

    /// <inheritdoc/>
    public override string ToString() => _values.IsDefaultOrEmpty ? "0" : string.Join(",", _values.Select(v => v.ToString("R")));
}
