using RealtimeConv.Networks;

namespace RealtimeConv.OpenGL.Networks;

/// <summary>How a network shall be prepared.</summary>
/// <param name="Network">The layers.</param>
/// <param name="Shape">The shape of one picture that goes in, for one copy of the network.</param>
/// <param name="IsCompute">Whether its steps run as compute, else as draws.</param>
internal sealed record NetworkSetup(Network Network, TensorShape Shape, bool IsCompute)
{
    /// <summary>Whether maps are stored as float16.</summary>
    public bool IsHalf { get; init; }

    /// <summary>Whether it reads a picture of up to four channels, a 2-D texture, instead of maps.</summary>
    public bool ReadsPicture { get; init; }

    /// <summary>Whether it writes a picture of up to four channels in float32, a 2-D texture of the engine's, instead of maps.</summary>
    public bool WritesPicture { get; init; }

    /// <summary>How many copies of the network run side by side, each on channels of its own.</summary>
    public int Copies { get; init; } = 1;
}
