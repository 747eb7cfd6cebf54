namespace RealtimeConv.Frames;

/// <summary>What the fourth channel of a frame means.</summary>
public enum AlphaMode
{
    /// <summary>No coverage: there is no fourth channel, or it is 1 everywhere and stays 1.</summary>
    Opaque,

    /// <summary>The fourth channel is coverage and colours are stored undivided by it (PNG).</summary>
    Straight,

    /// <summary>The fourth channel is coverage and colours are stored multiplied by it.</summary>
    Premultiplied,
}
