using System.Runtime.InteropServices;

namespace RealtimeConv.Tests.Architecture.Planted.Pointers;

/// <summary>Breaks the rule that OpenGL is called through Silk.NET, in every way there is.</summary>
internal static unsafe partial class PlantedPointers
{
    public static void Call(nint address) => ((delegate* unmanaged<uint, void>)address)(1);

    public static string Name() => "glClear";

    public static Action Turn(nint address) => Marshal.GetDelegateForFunctionPointer<Action>(address);

    [DllImport("libGL.so.1")]
    public static extern void glFinish();

    [LibraryImport("glfw3", EntryPoint = "glfwInit")]
    public static partial int Begin();
}
