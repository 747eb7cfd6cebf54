using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Tests.Resources.State;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Tests;

/// <summary>Checks without a test runner, for drivers that only a process's environment can choose: <c>state gl|es</c>. Exit code 1 where one fails.</summary>
public static class Program
{
    public static int Main(string[] args)
    {
        try
        {
            var api = args is ["state", "es", ..] ? GraphicsApi.OpenGLES : GraphicsApi.OpenGL;
            Console.WriteLine(StateRun.Run(api, Backend.Fragment, Enumerable.Range(1, 4)));
            return 0;
        }
        catch (Exception e)
        {
            Console.Error.WriteLine(e);
            return 1;
        }
    }
}
