using System.Collections.Immutable;

namespace RealtimeConv.Demo.Validate.Drivers;

/// <summary>A software driver of Mesa that a process can be started with, by its environment.</summary>
/// <param name="Id">What reports and --drivers call it.</param>
/// <param name="Expected">A word that version and renderer hold where the driver really answers.</param>
/// <param name="Apis">The APIs worth running on it: all, gl or es.</param>
/// <param name="Environment">Variables that select it.</param>
internal sealed record SoftwareDriver(string Id, string Expected, string Apis, ImmutableArray<(string Name, string Value)> Environment)
{
    /// <summary>Every variable that selects a driver or a version; none of the caller's own reaches a child.</summary>
    public static ImmutableArray<string> Variables { get; } =
    [
        "LIBGL_ALWAYS_SOFTWARE", "GALLIUM_DRIVER", "GALLIUM_NOSSE", "GALLIUM_OVERRIDE_CPU_CAPS", "MESA_LOADER_DRIVER_OVERRIDE", "MESA_GL_VERSION_OVERRIDE",
        "MESA_GLSL_VERSION_OVERRIDE", "MESA_GLES_VERSION_OVERRIDE", "MESA_EXTENSION_OVERRIDE", "VK_ICD_FILENAMES", "VK_DRIVER_FILES", "ZINK_DEBUG",
    ];

    private static readonly (string, string) Software = ("LIBGL_ALWAYS_SOFTWARE", "1");
    private static readonly (string, string) Llvmpipe = ("GALLIUM_DRIVER", "llvmpipe");
    private static readonly string[] VulkanFolders = ["/usr/share/vulkan/icd.d", "/usr/local/share/vulkan/icd.d", "/etc/vulkan/icd.d"];

    /// <summary>The drivers: vectors of two roundings, fused multiply-add, the oldest version without compute, scalar code, and Vulkan underneath.</summary>
    public static ImmutableArray<SoftwareDriver> All { get; } =
    [
        new("llvmpipe", "; llvmpipe", "all", [Software, Llvmpipe]),
        // Without SSE the driver fuses multiplications into additions and keeps denormals.
        new("llvmpipe-nosse", "; llvmpipe", "all", [Software, Llvmpipe, ("GALLIUM_NOSSE", "1")]),
        new("softpipe", "; softpipe", "all", [Software, ("GALLIUM_DRIVER", "softpipe")]),
        new("es30", "OpenGL ES 3.0", "es", [Software, Llvmpipe, ("MESA_GLES_VERSION_OVERRIDE", "3.0")]),
        new("zink", "; zink", "all", [Software, ("GALLIUM_DRIVER", "zink"), ("VK_ICD_FILENAMES", Lavapipe() ?? "")]),
    ];

    /// <summary>What is missing before the driver can even be tried; null where it may be there.</summary>
    public string? Obstacle => !OperatingSystem.IsLinux() ? "Mesa's drivers are chosen by the environment on Linux only"
        : Environment.Any(e => e is ("VK_ICD_FILENAMES", "")) ? "lavapipe is not installed (Debian, Ubuntu: mesa-vulkan-drivers)" : null;

    private static string? Lavapipe() => VulkanFolders.Where(Directory.Exists).SelectMany(f => Directory.EnumerateFiles(f, "lvp_icd*.json")).Order(StringComparer.Ordinal).FirstOrDefault();
}
