namespace Silk.NET.GLFW;

/// <summary>GLFWimage: RGBA pixels, top row first.</summary>
internal unsafe struct GlfwImage
{
    public int Width;
    public int Height;
    public byte* Pixels;
}
