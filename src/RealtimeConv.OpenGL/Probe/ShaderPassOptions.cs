using System.Collections.Immutable;
using RealtimeConv.Frames;

namespace RealtimeConv.OpenGL.Probe;

/// <summary>How a fragment shader is run over a frame.</summary>
public sealed record ShaderPassOptions
{
    /// <summary>What messages call the shader: its file name.</summary>
    public string Name { get; init; } = "shader";

    /// <summary>The sampler2D that reads the frame; null takes the first one that the shader uses, in the order of its text.</summary>
    public string? Input { get; init; }

    /// <summary>Values of uniforms by name: numbers, or a word such as size or texel (<see cref="ShaderUniform"/>). They come before what is recognised by name.</summary>
    public ImmutableDictionary<string, string> Uniforms { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>How the frame's texture is sampled between texels.</summary>
    public TextureSampling Sampling { get; init; }

    /// <summary>How the frame's texture goes on outside itself.</summary>
    public TextureWrap Wrap { get; init; }

    /// <summary>Whether the frame's top row is the texture's first row, at v = 0 (default), or its last, at v near 1; the result's rows likewise.</summary>
    public RowOrder Rows { get; init; }

    /// <summary>Samples of the texture that is read. Float32 shows most.</summary>
    public SampleType Source { get; init; } = SampleType.Float32;

    /// <summary>Samples of the texture that is drawn to. Float32 neither clamps nor rounds.</summary>
    public SampleType Destination { get; init; } = SampleType.Float32;
}
