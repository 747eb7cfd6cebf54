namespace RealtimeConv.Filters;

/// <summary>A border rule with its constant.</summary>
/// <param name="Mode">The rule.</param>
/// <param name="Constant">Value per channel for <see cref="BorderMode.Constant"/>, in the space the filter runs in, alpha straight; not read otherwise.</param>
public readonly record struct Border(BorderMode Mode, ChannelValues Constant = default)
{
    /// <summary>aaa|abcd|ddd.</summary>
    public static Border Replicate => new(BorderMode.Replicate);

    /// <summary>cba|abcd|dcb.</summary>
    public static Border Reflect => new(BorderMode.Reflect);

    /// <summary>dcb|abcd|cba.</summary>
    public static Border Reflect101 => new(BorderMode.Reflect101);

    /// <summary>bcd|abcd|abc.</summary>
    public static Border Wrap => new(BorderMode.Wrap);

    /// <summary>vvv|abcd|vvv with one value for all channels or one per channel.</summary>
    public static Border Of(ChannelValues constant) => new(BorderMode.Constant, constant);

    /// <inheritdoc/>
    public override string ToString() => Mode == BorderMode.Constant ? $"constant:{Constant}" : Mode.ToString().ToLowerInvariant();
}
