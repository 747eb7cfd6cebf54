namespace Silk.NET.Windowing.Glfw;

/// <summary>Chooses GLFW by name, for programs that look nothing up at run time.</summary>
public static class GlfwWindowing
{
    /// <summary>Registers GLFW and puts it before other platforms.</summary>
    public static void Use()
        => Window.PrioritizeOrAdd(static () => new GlfwPlatform(), isFirstParty: true);

    public static void RegisterPlatform()
    {
        if (Window.GetOrDefault<GlfwPlatform>() is null)
        {
            Window.Add(new GlfwPlatform());
        }
    }

    public static bool IsViewGlfw(IView view)
        => view is GlfwWindow;
}
