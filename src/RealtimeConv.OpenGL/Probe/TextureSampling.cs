namespace RealtimeConv.OpenGL.Probe;

/// <summary>What a sampler gives between texels.</summary>
public enum TextureSampling
{
    /// <summary>The nearest texel: GL_NEAREST.</summary>
    Nearest,

    /// <summary>The mean of the texels around, by distance: GL_LINEAR.</summary>
    Linear,
}
