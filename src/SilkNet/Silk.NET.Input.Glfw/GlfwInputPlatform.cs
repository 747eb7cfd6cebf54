using Silk.NET.Windowing;
using Silk.NET.Windowing.Glfw;

namespace Silk.NET.Input.Glfw;

/// <summary>Input through GLFW.</summary>
internal sealed class GlfwInputPlatform : IInputPlatform
{
    public bool IsApplicable(IView view)
        => view is GlfwWindow;

    public IInputContext CreateInput(IView view)
        => new GlfwInputContext((GlfwWindow)view);
}
