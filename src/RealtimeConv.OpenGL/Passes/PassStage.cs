using RealtimeConv.OpenGL.Resources;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Where and for what a pass is encoded.</summary>
/// <param name="Device">The context.</param>
/// <param name="IsCompute">Whether it runs as compute, else as a draw.</param>
/// <param name="Input">Storage of the first input.</param>
/// <param name="Output">Storage of the output.</param>
/// <param name="Channels">Channels that the output really carries.</param>
/// <param name="FirstChannel">The frame's channel in the first lane; above 0 where a frame of more than four channels runs in groups.</param>
internal sealed record PassStage(GlDevice Device, bool IsCompute, StorageFormat Input, StorageFormat Output, int Channels, int FirstChannel)
{
    /// <summary>Whether the first input is one of the engine's textures, which image units take.</summary>
    public bool InputIsOwn { get; init; }

    /// <summary>Whether the output is one of the engine's textures, which it fills from the top.</summary>
    public bool OutputIsOwn { get; init; }

    /// <summary>Whether the last lane is a colour like the others and no alpha: frames of more than four channels have none.</summary>
    public bool AllColours { get; init; }

    /// <summary>What the name of a step over sRGB ends in.</summary>
    public string Lanes => AllColours ? "_ALL" : "";
}
