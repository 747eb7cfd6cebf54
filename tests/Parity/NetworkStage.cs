using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Parity;

/// <summary>A context on a thread of its own with a network engine, one per API.</summary>
internal static class NetworkStage
{
    private static readonly Dictionary<GraphicsApi, (GlThread Thread, NetworkEngine Engine)> Open = [];

    /// <summary>"gl compute" and its like: the same names as <see cref="Stage"/>.</summary>
    public static Tensor Run(string stage, Network network, Tensor input, bool half = false)
    {
        var api = stage.StartsWith("gl", StringComparison.Ordinal) ? GraphicsApi.OpenGL : GraphicsApi.OpenGLES;
        var backend = stage.EndsWith("compute", StringComparison.Ordinal) ? Backend.Compute : Backend.Fragment;
        var (thread, engine) = Of(api);
        return thread.Run(_ => engine.Run(network, input, backend, half));
    }

    /// <summary>GL objects alive after the engine is disposed of.</summary>
    public static int ObjectsAfterDispose()
    {
        using var thread = new GlThread(new HeadlessOptions());
        return thread.Run(gl =>
        {
            var engine = new NetworkEngine(gl);
            engine.Run(new Network(1, [new ActivationNode(ActivationKind.Relu, 0)]), new Tensor(new TensorShape(1, 1, 2, 2)));
            engine.Dispose();
            return engine.LiveObjects;
        });
    }

    public static void CloseAll()
    {
        foreach (var (thread, engine) in Open.Values)
        {
            thread.Run(_ => engine.Dispose());
            thread.Dispose();
        }
        Open.Clear();
    }

    private static (GlThread Thread, NetworkEngine Engine) Of(GraphicsApi api)
    {
        if (Open.TryGetValue(api, out var open)) return open;
        var thread = new GlThread(new HeadlessOptions { Api = api });
        return Open[api] = (thread, thread.Run(gl => new NetworkEngine(gl)));
    }
}
