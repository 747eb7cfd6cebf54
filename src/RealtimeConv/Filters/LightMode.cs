namespace RealtimeConv.Filters;

/// <summary>The space in which a filter runs; bias and border constants live in it.</summary>
public enum LightMode
{
    /// <summary>The samples as stored.</summary>
    Encoded,

    /// <summary>Colours decoded from sRGB (IEC 61966-2-1) before and encoded after; alpha is never decoded.</summary>
    Linear,
}
