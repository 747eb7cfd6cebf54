namespace Silk.NET.GLFW;

/// <summary>A GLFW function that failed, with GLFW's own reason.</summary>
public class GlfwException : Exception
{
    public GlfwException()
    {
    }

    public GlfwException(string message)
        : base(message)
    {
    }

    public GlfwException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public ErrorCode ErrorCode { get; set; }
}
