namespace RealtimeConv.Kernels;

/// <summary>What a <see cref="CatalogParameter"/> measures.</summary>
public enum ParameterUnit
{
    /// <summary>A plain number.</summary>
    None,

    /// <summary>Pixels of the frame; a percentage of the frame's height may be given in their place.</summary>
    Pixels,

    /// <summary>Degrees, clockwise on the screen from the x axis (right), since y grows downwards: 90 points down.</summary>
    Degrees,
}
