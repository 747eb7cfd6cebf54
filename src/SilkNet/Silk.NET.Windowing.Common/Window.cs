using System.Reflection;

namespace Silk.NET.Windowing;

/// <summary>Makes windows through the first platform that fits this machine.</summary>
public static class Window
{
    private const string NoPlatform =
        "No window platform fits this machine: the GLFW library (libglfw3, glfw3.dll) was not found. Install it, or place it beside the program.";

    private static readonly List<IWindowPlatform> s_platforms = [];
    private static bool s_loadFirstParty = true;

    public static IReadOnlyCollection<IWindowPlatform> Platforms
    {
        get
        {
            LoadFirstParty();
            return s_platforms;
        }
    }

    public static bool IsViewOnly => Platform(viewOnly: true).IsViewOnly;

    public static string DefaultWindowClass => Assembly.GetEntryAssembly()?.GetName().Name ?? "Silk.NET";

    /// <summary>A window that opens at <see cref="IView.Initialize"/> or <c>Run</c>. Throws <see cref="PlatformNotSupportedException"/> when no platform fits.</summary>
    public static IWindow Create(WindowOptions options)
        => Platform(viewOnly: false).CreateWindow(options);

    public static IView GetView(ViewOptions? options = null)
        => Platform(viewOnly: true).GetView(options);

    public static IWindowPlatform? GetWindowPlatform(bool viewOnly)
        => Platforms.FirstOrDefault(p => p.IsApplicable && (viewOnly || !p.IsViewOnly));

    public static T? GetOrDefault<T>()
        where T : class, IWindowPlatform
        => Platforms.OfType<T>().FirstOrDefault();

    /// <summary>Makes no context of the view's platform current on the calling thread.</summary>
    public static void ClearCurrentContexts(IView view)
        => Platforms.FirstOrDefault(p => p.IsSourceOfView(view))?.ClearContexts();

    /// <summary>Whether the platforms of this library register themselves at the first use.</summary>
    public static void ShouldLoadFirstPartyPlatforms(bool shouldLoad)
        => s_loadFirstParty = shouldLoad;

    public static void Add(IWindowPlatform platform)
    {
        if (!s_platforms.Contains(platform))
        {
            s_platforms.Add(platform);
        }
    }

    public static void Remove(IWindowPlatform platform)
        => s_platforms.Remove(platform);

    /// <summary>Puts a platform before all others.</summary>
    public static void Prioritize(IWindowPlatform platform)
    {
        s_platforms.Remove(platform);
        s_platforms.Insert(0, platform);
    }

    /// <summary>GLFW is the only platform of this subset; registers it when it is not.</summary>
    public static void PrioritizeGlfw()
        => LoadFirstParty();

    public static T PrioritizeOrAdd<T>(Func<T> factory, bool isFirstParty = false)
        where T : IWindowPlatform
    {
        if (isFirstParty)
        {
            s_loadFirstParty = false;
        }

        var platform = s_platforms.OfType<T>().FirstOrDefault() ?? factory();
        Prioritize(platform);
        return platform;
    }

    private static IWindowPlatform Platform(bool viewOnly)
        => GetWindowPlatform(viewOnly) ?? throw new PlatformNotSupportedException(NoPlatform);

    private static void LoadFirstParty()
    {
        if (!s_loadFirstParty)
        {
            return;
        }

        s_loadFirstParty = false;

        // A constant name: a trimmed or ahead-of-time compiled program keeps the type.
        var type = Type.GetType("Silk.NET.Windowing.Glfw.GlfwPlatform, Silk.NET.Windowing.Glfw");
        if (type is not null && Activator.CreateInstance(type) is IWindowPlatform glfw)
        {
            Add(glfw);
        }
    }
}
