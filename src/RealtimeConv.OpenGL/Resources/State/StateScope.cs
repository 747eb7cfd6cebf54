namespace RealtimeConv.OpenGL.Resources.State;

/// <summary>Which parts of the GL state a call touches besides program, textures and uniform blocks.</summary>
[Flags]
internal enum StateScope
{
    None = 0,

    /// <summary>Framebuffer, viewport, raster switches.</summary>
    Draw = 1,

    /// <summary>The first image units.</summary>
    Compute = 2,

    /// <summary>Pixel store modes, pixel buffers, the framebuffer read from.</summary>
    Transfer = 4,

    /// <summary>Array textures of the texture units.</summary>
    Layers = 8,
}
