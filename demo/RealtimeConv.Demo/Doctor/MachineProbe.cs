using System.Reflection;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using RealtimeConv.OpenGL.Contexts;
using Silk.NET.Windowing;

namespace RealtimeConv.Demo.Doctor;

/// <summary>Looks at the machine. Nothing is changed or installed, and nothing that is missing is an error.</summary>
internal static class MachineProbe
{
    /// <summary>Everything the program may use on this machine.</summary>
    public static MachineReport Run()
    {
        ContextReport[] contexts = [ContextProbe.Run(GraphicsApi.OpenGL), ContextProbe.Run(GraphicsApi.OpenGLES)];
        ToolReport ffmpeg = ToolProbe.Ffmpeg(), glfw = Glfw();
        var display = Display(glfw);
        return new MachineReport(
            Metadata<AssemblyInformationalVersionAttribute>()?.InformationalVersion ?? "unknown",
            RuntimeInformation.FrameworkDescription,
            $"{RuntimeInformation.OSDescription} ({RuntimeInformation.OSArchitecture})",
            $"{Environment.ProcessorCount} cores, {VectorBits()}-bit vectors",
            SilkNet(), contexts, ffmpeg, glfw, display, Backends(contexts))
        {
            Advice = [.. Advice(contexts, ffmpeg, glfw, display)],
        };
    }

    private static BackendReport[] Backends(ContextReport[] contexts)
    {
        var compute = contexts.FirstOrDefault(c => c.Compute);
        var fragment = contexts.FirstOrDefault(c => c.Available);
        return
        [
            Gl("compute", compute, fragment is null ? contexts[0].Reason! : $"{fragment.Renderer} offers no compute shaders"),
            Gl("fragment", fragment, contexts[0].Reason!),
            new("cpu", true, "always"),
            new("reference", true, "always; the mathematics in double, slow"),
        ];
    }

    private static BackendReport Gl(string name, ContextReport? context, string reason) =>
        context is null ? new(name, false, reason) : new(name, true, $"{context.Api} {context.Version} on {context.Renderer}");

    /// <summary>What to do about what is missing, one sentence each.</summary>
    internal static IEnumerable<string> Advice(ContextReport[] contexts, ToolReport ffmpeg, ToolReport glfw, DisplayReport display)
    {
        if (!contexts.Any(c => c.Available)) yield return "no OpenGL: install a driver (Debian, Ubuntu: libegl1 libgl1-mesa-dri); until then the cpu backend runs";
        if (ffmpeg is { Available: false, IsThere: true }) yield return "ffmpeg is there and of no use: until 'ffmpeg -version' answers, no videos, cameras and pictures other than PNG";
        else if (!ffmpeg.Available) yield return "no ffmpeg: install it for videos, cameras and pictures other than PNG (Debian, Ubuntu: ffmpeg)";
        if (!glfw.Available) yield return "no GLFW: install it for windows (Debian, Ubuntu: libglfw3)";
        else if (!display.Available) yield return "no display: rtconv live renders its showcase to files instead of a window";
    }

    // Loading the library is enough to know that it is there; Silk.NET, or its stand-in, calls it.
    private static ToolReport Glfw()
    {
        string[] names = OperatingSystem.IsWindows() ? ["glfw3.dll"] : OperatingSystem.IsMacOS() ? ["libglfw.3.dylib"] : ["libglfw.so.3"];
        foreach (string name in names)
        {
            if (!NativeLibrary.TryLoad(name, typeof(Window).Assembly, null, out nint handle)) continue;
            NativeLibrary.Free(handle);
            return new ToolReport(true, name);
        }
        return Window.Platforms.Any(p => p.IsApplicable) ? new ToolReport(true, "beside the program") : new ToolReport(false, $"{names[0]} is not found");
    }

    private static DisplayReport Display(ToolReport glfw)
    {
        string detail = OperatingSystem.IsLinux()
            ? string.Join(", ", new[] { "DISPLAY", "WAYLAND_DISPLAY" }.Where(n => Environment.GetEnvironmentVariable(n) is { Length: > 0 }).Select(n => $"{n}={Environment.GetEnvironmentVariable(n)}"))
            : "the desktop";
        if (detail.Length == 0) return new DisplayReport(false, "neither DISPLAY nor WAYLAND_DISPLAY is set");
        if (!glfw.Available) return new DisplayReport(false, $"{detail}, but no GLFW");
        return Window.Platforms.Any(p => p.IsApplicable) ? new DisplayReport(true, detail) : new DisplayReport(false, $"{detail} cannot be opened");
    }

    private static int VectorBits() => Vector512.IsHardwareAccelerated ? 512 : Vector256.IsHardwareAccelerated ? 256 : Vector128.IsHardwareAccelerated ? 128 : 64;

    private static string SilkNet() =>
        typeof(MachineProbe).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().FirstOrDefault(a => a.Key == "SilkNet")?.Value switch
        {
            "package" => "packages 2.22.0",
            "standin" => "the stand-in of the source tree for 2.22.0",
            _ => "unknown",
        };

    private static T? Metadata<T>() where T : Attribute => typeof(MachineProbe).Assembly.GetCustomAttribute<T>();
}
