namespace RealtimeConv.OpenGL.Probe;

/// <summary>What a sampler gives outside the texture.</summary>
public enum TextureWrap
{
    /// <summary>The edge goes on: GL_CLAMP_TO_EDGE.</summary>
    Clamp,

    /// <summary>Periodic: GL_REPEAT.</summary>
    Repeat,

    /// <summary>Mirrored, the edge repeated: GL_MIRRORED_REPEAT.</summary>
    Mirror,
}
