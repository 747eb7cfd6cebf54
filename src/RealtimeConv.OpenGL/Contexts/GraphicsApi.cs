namespace RealtimeConv.OpenGL.Contexts;

/// <summary>Which of the two OpenGL families a context speaks.</summary>
public enum GraphicsApi
{
    /// <summary>Desktop OpenGL where it is offered, else OpenGL ES.</summary>
    Any,

    /// <summary>Desktop OpenGL, core profile, 3.3 or newer.</summary>
    OpenGL,

    /// <summary>OpenGL ES 3.0 or newer.</summary>
    OpenGLES,
}
