using Silk.NET.Windowing;

namespace Silk.NET.Input;

public static class InputWindowExtensions
{
    private static readonly List<IInputPlatform> s_platforms = [];
    private static bool s_loadFirstParty = true;

    public static IReadOnlyList<IInputPlatform> Platforms
    {
        get
        {
            LoadFirstParty();
            return s_platforms;
        }
    }

    /// <summary>The devices of an initialized view.</summary>
    public static IInputContext CreateInput(this IView view)
    {
        if (!view.IsInitialized)
        {
            throw new InvalidOperationException("The view has no devices before Initialize(); create the input in Load.");
        }

        var platform = Platforms.FirstOrDefault(p => p.IsApplicable(view))
            ?? throw new NotSupportedException("No input platform knows this view; the ones registered are for views of other libraries.");
        return platform.CreateInput(view);
    }

    /// <summary>Whether the platforms of this library register themselves at the first use.</summary>
    public static void ShouldLoadFirstPartyPlatforms(bool shouldLoad)
        => s_loadFirstParty = shouldLoad;

    public static void Add(IInputPlatform platform)
    {
        if (!s_platforms.Contains(platform))
        {
            s_platforms.Add(platform);
        }
    }

    public static void Remove(IInputPlatform platform)
        => s_platforms.Remove(platform);

    private static void LoadFirstParty()
    {
        if (!s_loadFirstParty)
        {
            return;
        }

        s_loadFirstParty = false;

        // A constant name: a trimmed or ahead-of-time compiled program keeps the type.
        var type = Type.GetType("Silk.NET.Input.Glfw.GlfwInputPlatform, Silk.NET.Input.Glfw");
        if (type is not null && s_platforms.All(p => p.GetType() != type) && Activator.CreateInstance(type) is IInputPlatform glfw)
        {
            Add(glfw);
        }
    }
}
