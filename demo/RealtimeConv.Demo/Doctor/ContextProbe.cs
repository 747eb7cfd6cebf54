using RealtimeConv.OpenGL.Contexts;
using Silk.NET.OpenGL;

namespace RealtimeConv.Demo.Doctor;

/// <summary>Makes a context without a window and asks it what it is.</summary>
internal static class ContextProbe
{
    private static readonly string[] Desktop =
    [
        "GL_KHR_debug", "GL_KHR_robustness", "GL_KHR_parallel_shader_compile", "GL_ARB_get_program_binary", "GL_ARB_buffer_storage", "GL_ARB_texture_view",
        "GL_EXT_texture_sRGB_decode", "GL_ARB_timer_query",
    ];

    private static readonly string[] Embedded =
    [
        "GL_KHR_debug", "GL_KHR_robustness", "GL_KHR_parallel_shader_compile", "GL_EXT_texture_sRGB_decode", "GL_EXT_disjoint_timer_query",
        "GL_EXT_color_buffer_float", "GL_EXT_color_buffer_half_float", "GL_EXT_texture_norm16",
    ];

    /// <summary>The newest context of an API that this machine gives, with the extensions that the engine can make use of.</summary>
    public static ContextReport Run(GraphicsApi api)
    {
        string name = api == GraphicsApi.OpenGLES ? "OpenGL ES" : "OpenGL";
        try
        {
            using var thread = new GlThread(new HeadlessOptions { Api = api });
            return thread.Run(gl => Ask(gl, name, api == GraphicsApi.OpenGLES));
        }
        catch (CapabilityMissingException e)
        {
            return new ContextReport(name, false, e.Message);
        }
    }

    private static ContextReport Ask(GL gl, string name, bool embedded)
    {
        int major = gl.GetInteger(GetPName.MajorVersion), minor = gl.GetInteger(GetPName.MinorVersion);
        bool compute = new Version(major, minor) >= (embedded ? new Version(3, 1) : new Version(4, 3));
        var present = new HashSet<string>(Enumerable.Range(0, gl.GetInteger(GetPName.NumExtensions)).Select(k => gl.GetStringS(StringName.Extensions, (uint)k)));
        return new ContextReport(name, true, null)
        {
            Version = gl.GetStringS(StringName.Version),
            ShadingLanguage = gl.GetStringS(StringName.ShadingLanguageVersion),
            Renderer = gl.GetStringS(StringName.Renderer),
            Vendor = gl.GetStringS(StringName.Vendor),
            Compute = compute,
            MaxTextureSize = gl.GetInteger(GetPName.MaxTextureSize),
            MaxUniformBlockSize = gl.GetInteger(GetPName.MaxUniformBlockSize),
            MaxComputeInvocations = compute ? gl.GetInteger(GetPName.MaxComputeWorkGroupInvocations) : 0,
            Extensions = (embedded ? Embedded : Desktop).ToDictionary(e => e, present.Contains),
        };
    }
}
