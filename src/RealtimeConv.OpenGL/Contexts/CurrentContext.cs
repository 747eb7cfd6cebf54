using Silk.NET.Core.Contexts;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Contexts;

/// <summary>Which OpenGL context is current on the calling thread, whoever made it.</summary>
/// <remarks>Without a current context OpenGL ignores every call in silence, and with another one it would run on strange objects; so the engine asks first.</remarks>
public static class CurrentContext
{
    private static readonly ContextPlatform[] Platforms = [.. ContextPlatform.All()];

    /// <summary>The platform's handle of the current context; 0 where none is current or the platform cannot tell.</summary>
    public static nint Handle
    {
        get
        {
            foreach (var platform in Platforms)
            {
                nint context = platform.CurrentContext;
                if (context != 0) return context;
            }
            return 0;
        }
    }

    /// <summary>Whether the platform offers a way to ask.</summary>
    public static bool CanTell => Platforms.Length > 0;

    /// <summary>The functions of the context that is current on the calling thread, found by the loader of the platform that made it.</summary>
    /// <remarks>For hosts that own a context and have no GetProcAddress of their own at hand.</remarks>
    /// <exception cref="InvalidOperationException">No context is current on this thread.</exception>
    public static GL LoadFunctions()
    {
        foreach (var platform in Platforms)
            if (platform.CurrentContext != 0) return new GL(new LamdaNativeContext(platform.GetProcAddress));
        throw new InvalidOperationException("No OpenGL context is current on this thread; make one current first.");
    }
}
