namespace RealtimeConv.Filters;

/// <summary>How the channels of a frame are really treated, after <see cref="AlphaRules.Resolve"/>.</summary>
public enum AlphaHandling
{
    /// <summary>All channels alike: no alpha, or alpha as one more channel.</summary>
    None,

    /// <summary>Colours filtered, the fourth channel is 1 in and out.</summary>
    Opaque,

    /// <summary>Straight colours filtered, alpha copied.</summary>
    Preserve,

    /// <summary>Premultiplied colours and alpha filtered, colours divided by the filtered alpha where its magnitude exceeds the guard, else transparent black.</summary>
    Premultiplied,
}
