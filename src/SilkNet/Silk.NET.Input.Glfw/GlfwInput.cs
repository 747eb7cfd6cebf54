namespace Silk.NET.Input.Glfw;

/// <summary>Registers GLFW by name, for programs that look nothing up at run time.</summary>
public static class GlfwInput
{
    public static void RegisterPlatform()
    {
        if (!InputWindowExtensions.Platforms.OfType<GlfwInputPlatform>().Any())
        {
            InputWindowExtensions.Add(new GlfwInputPlatform());
        }
    }
}
