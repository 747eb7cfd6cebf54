namespace RealtimeConv.Networks;

/// <summary>How a layer's padding is found.</summary>
public enum PaddingMode
{
    /// <summary>Four numbers.</summary>
    Explicit,

    /// <summary>ceil(input / stride) outputs, an odd remainder at the bottom and right.</summary>
    SameUpper,

    /// <summary>ceil(input / stride) outputs, an odd remainder at the top and left.</summary>
    SameLower,

    /// <summary>No padding.</summary>
    Valid,
}
