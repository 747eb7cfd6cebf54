namespace RealtimeConv.Planning;

/// <summary>What a planner needs to know of a device; plain data, so that planning stays a pure function.</summary>
public sealed record DeviceProfile
{
    /// <summary>A profile of the processor alone: no GL backend is offered.</summary>
    public static DeviceProfile CpuOnly { get; } = new() { Name = "CPU", MaxTextureSize = int.MaxValue, HasFragment = false, HasCompute = false, IsSoftware = true };

    /// <summary>Renderer string of the device.</summary>
    public string Name { get; init; } = "unknown";

    /// <summary>Driver version string.</summary>
    public string Driver { get; init; } = "";

    /// <summary>Whether the context is OpenGL ES.</summary>
    public bool IsEmbedded { get; init; }

    /// <summary>GLSL version number as in #version: 330, 430, 300, 310 ...</summary>
    public int ShaderVersion { get; init; } = 330;

    /// <summary>Whether fragment passes can run.</summary>
    public bool HasFragment { get; init; } = true;

    /// <summary>Whether compute passes can run.</summary>
    public bool HasCompute { get; init; }

    /// <summary>Whether 16F and 32F textures can be rendered to.</summary>
    public bool RendersFloat { get; init; } = true;

    /// <summary>Whether 16-bit unorm textures can be rendered to and stored.</summary>
    public bool RendersUNorm16 { get; init; } = true;

    /// <summary>Whether compute can store formats of one and two channels (ES 3.1 cannot).</summary>
    public bool StoresNarrowFormats { get; init; } = true;

    /// <summary>Largest texture side in texels.</summary>
    public int MaxTextureSize { get; init; } = 16384;

    /// <summary>Largest uniform block in bytes.</summary>
    public int MaxUniformBlockSize { get; init; } = 16384;

    /// <summary>Largest compute workgroup in invocations; 0 without compute.</summary>
    public int MaxComputeInvocations { get; init; }

    /// <summary>What GL passes can do beyond the basic kinds; the CPU filter does not look here.</summary>
    public PassFeatures Features { get; init; }

    /// <summary>Whether GL is drawn by the processor (llvmpipe, softpipe, SwiftShader): the CPU filter is then a candidate.</summary>
    public bool IsSoftware { get; init; }
}
