using System.Globalization;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>What the current context is and can do, read once. Decided by version and extension, never by whether an entry point is found: drivers return some for anything.</summary>
internal sealed class GlDevice
{
    private static readonly string[] SoftwareRenderers = ["llvmpipe", "softpipe", "swiftshader", "swrast", "lavapipe", "software rasterizer", "basic render"];

    private GlDevice(GL gl, string version, FilterEngineOptions options)
    {
        IsEmbedded = version.StartsWith("OpenGL ES", StringComparison.Ordinal);
        gl.GetInteger(GetPName.MajorVersion, out int major);
        gl.GetInteger(GetPName.MinorVersion, out int minor);
        Version = new Version(major, minor);
        ShaderVersion = ShaderVersionOf(gl.GetStringS(StringName.ShadingLanguageVersion));
        HasCompute = !options.DisableCompute && (IsEmbedded ? Version >= new Version(3, 1) && ShaderVersion >= 310 : Version >= new Version(4, 3) && ShaderVersion >= 430);
        HasTextureStorage = IsEmbedded || Version >= new Version(4, 2) || gl.IsExtensionPresent("GL_ARB_texture_storage");
        HasLevelQueries = !IsEmbedded || Version >= new Version(3, 1);
        CompilesInParallel = gl.IsExtensionPresent("GL_KHR_parallel_shader_compile") || gl.IsExtensionPresent("GL_ARB_parallel_shader_compile");
        HasBinaries = (IsEmbedded || Version >= new Version(4, 1) || gl.IsExtensionPresent("GL_ARB_get_program_binary")) && gl.GetInteger(GetPName.NumProgramBinaryFormats) > 0;
        gl.GetInteger(GetPName.MaxTextureImageUnits, out int units);
        TextureUnits = units;
        Profile = ReadProfile(gl, version, options.MaxTextureSize);
    }

    public bool IsEmbedded { get; }

    public Version Version { get; }

    public int ShaderVersion { get; }

    public bool HasCompute { get; }

    /// <summary>Immutable textures (glTexStorage2D).</summary>
    public bool HasTextureStorage { get; }

    /// <summary>Whether glGetTexLevelParameter exists.</summary>
    public bool HasLevelQueries { get; }

    /// <summary>Whether the driver compiles on threads of its own and can be asked whether it has done so.</summary>
    public bool CompilesInParallel { get; }

    /// <summary>Whether linked programs can be taken out of the driver and given back to it.</summary>
    public bool HasBinaries { get; }

    /// <summary>Texture units of the fragment stage.</summary>
    public int TextureUnits { get; }

    public DeviceProfile Profile { get; }

    /// <summary>Whether the context is desktop OpenGL of at least a version.</summary>
    public bool IsDesktop(int major, int minor) => !IsEmbedded && Version >= new Version(major, minor);

    /// <summary>Whether the context is OpenGL ES of at least a version.</summary>
    public bool IsES(int major, int minor) => IsEmbedded && Version >= new Version(major, minor);

    /// <summary>Reads the current context.</summary>
    /// <exception cref="InvalidOperationException">No context is current.</exception>
    /// <exception cref="CapabilityMissingException">The context is below OpenGL 3.3 or OpenGL ES 3.0.</exception>
    public static GlDevice Read(GL gl, FilterEngineOptions options)
    {
        string? version = gl.GetStringS(StringName.Version);
        if (version is null) throw new InvalidOperationException("No OpenGL context is current on this thread; make one current before the engine is created.");
        var device = new GlDevice(gl, version, options);
        var least = device.IsEmbedded ? new Version(3, 0) : new Version(3, 3);
        if (device.Version < least)
            throw new CapabilityMissingException($"the context is '{version}'; at least {(device.IsEmbedded ? "OpenGL ES" : "OpenGL")} {least} is needed");
        return device;
    }

    /// <summary>Whether the context raises error flags; one made with KHR_no_error does not, so that not even a lack of memory can be seen.</summary>
    public bool ReportsErrors(GL gl)
    {
        const int noError = 0x8;
        if (IsEmbedded && !IsES(3, 2)) return true;
        gl.GetInteger(GetPName.ContextFlags, out int flags);
        return (flags & noError) == 0;
    }

    /// <summary>Whether the context reports resets of the GPU: it was made to lose itself then.</summary>
    public bool ReportsResets(GL gl)
    {
        if (!IsDesktop(4, 5) && !IsES(3, 2) && !(IsDesktop(3, 3) && gl.IsExtensionPresent("GL_KHR_robustness"))) return false;
        gl.GetInteger((GetPName)GLEnum.ResetNotificationStrategy, out int strategy);
        return strategy == (int)GLEnum.LoseContextOnReset;
    }

    private DeviceProfile ReadProfile(GL gl, string version, int? limit)
    {
        string renderer = gl.GetStringS(StringName.Renderer) ?? "unknown";
        int invocations = 0;
        if (HasCompute) gl.GetInteger(GetPName.MaxComputeWorkGroupInvocations, out invocations);
        return new DeviceProfile
        {
            Name = renderer,
            Driver = version,
            IsEmbedded = IsEmbedded,
            ShaderVersion = ShaderVersion,
            HasCompute = HasCompute,
            RendersFloat = RendersFloat(gl),
            RendersUNorm16 = !IsEmbedded || gl.IsExtensionPresent("GL_EXT_texture_norm16"),
            StoresNarrowFormats = !IsEmbedded,
            MaxTextureSize = Math.Min(LargestTexture(gl), limit ?? int.MaxValue),
            MaxUniformBlockSize = gl.GetInteger(GetPName.MaxUniformBlockSize),
            MaxComputeInvocations = invocations,
            Features = PassFeatures.WholeNumbers | PassFeatures.Rims | PassFeatures.Pyramids | (HasCompute ? PassFeatures.RunningSums | PassFeatures.Recursions : PassFeatures.None) | (RendersFloat(gl) ? PassFeatures.Networks | PassFeatures.Transforms : PassFeatures.None),
            IsSoftware = SoftwareRenderers.Any(s => renderer.Contains(s, StringComparison.OrdinalIgnoreCase)),
        };
    }

    private bool RendersFloat(GL gl) => !IsEmbedded || IsES(3, 2) || gl.IsExtensionPresent("GL_EXT_color_buffer_float");

    // A texture that no viewport can cover cannot be drawn to in one piece.
    private static unsafe int LargestTexture(GL gl)
    {
        int* viewport = stackalloc int[2];
        gl.GetInteger(GetPName.MaxViewportDims, viewport);
        return Math.Min(gl.GetInteger(GetPName.MaxTextureSize), Math.Min(viewport[0], viewport[1]));
    }

    // "4.50", "3.30 NVIDIA via Cg compiler", "OpenGL ES GLSL ES 3.10".
    private static int ShaderVersionOf(string? text)
    {
        foreach (var word in (text ?? "").Split(' '))
        {
            var parts = word.Split('.');
            if (parts.Length >= 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int major)
                && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int minor))
                return major * 100 + (parts[1].Length == 1 ? minor * 10 : minor);
        }
        return 0;
    }
}
