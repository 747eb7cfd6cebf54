using NUnit.Framework;
using RealtimeConv.OpenGL;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Probe;
using Silk.NET.OpenGL;

namespace RealtimeConv.Testing;

/// <summary>Base of fixtures that test shaders: headless OpenGL and OpenGL ES contexts, each on a thread of its own, closed with the fixture.</summary>
/// <remarks>
/// Contexts come from EGL without a window; on a machine without a GPU Mesa's llvmpipe serves (Debian and Ubuntu: libegl1 libgl1-mesa-dri). Where no context can
/// be made, tests fail with that reason: a test that did not run is no passed test.
/// </remarks>
public abstract class ShaderFixture
{
    private readonly Dictionary<GraphicsApi, GlThread> _contexts = [];
    private readonly List<ShaderUnderTest> _shaders = [];
    private readonly object _lock = new();

    /// <summary>Compiles a shader file.</summary>
    /// <param name="path">The file; relative paths start at the test assembly's folder.</param>
    /// <param name="options">How the shader is run; its name becomes the file's.</param>
    /// <exception cref="InvalidInputException">There is no such file, the driver refuses the shader, or a uniform has no value: the message says where.</exception>
    /// <exception cref="CapabilityMissingException">There is no context of the API that the shader needs.</exception>
    protected ShaderUnderTest LoadShader(string path, ShaderPassOptions? options = null)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string full = Path.Combine(TestContext.CurrentContext.TestDirectory, path);
        if (!File.Exists(full)) throw new InvalidInputException($"there is no shader '{full}'; copy it to the output folder (CopyToOutputDirectory)");
        return CompileShader(File.ReadAllText(full), (options ?? new ShaderPassOptions()) with { Name = Path.GetFileName(path) });
    }

    /// <summary>Compiles a shader from its text.</summary>
    /// <param name="source">GLSL with a #version line, GLSL ES 1.00 without one, or Shadertoy's mainImage.</param>
    /// <param name="options">How the shader is run.</param>
    /// <exception cref="InvalidInputException">The driver refuses the shader, or a uniform has no value: the message says where.</exception>
    /// <exception cref="CapabilityMissingException">There is no context of the API that the shader needs.</exception>
    protected ShaderUnderTest CompileShader(string source, ShaderPassOptions? options = null)
    {
        options ??= new ShaderPassOptions();
        var shader = new ShaderUnderTest(Context(ShaderPass.ApiOf(source, options.Name)), source, options);
        lock (_lock) _shaders.Add(shader);
        return shader;
    }

    /// <summary>Runs a function in a headless context of the fixture, such as one that wraps an engine's own pass in a <see cref="TexturePass"/>.</summary>
    /// <param name="function">Gets the context's functions; it runs on the context's thread.</param>
    /// <param name="api">Which API; OpenGL by default.</param>
    /// <exception cref="CapabilityMissingException">There is no such context.</exception>
    protected T InContext<T>(Func<GL, T> function, GraphicsApi api = GraphicsApi.OpenGL) => Context(api).Run(function);

    /// <summary>Runs a function with a filter engine in a headless context of the fixture.</summary>
    /// <exception cref="CapabilityMissingException">There is no such context.</exception>
    protected T WithEngine<T>(Func<FilterEngine, T> function, FilterEngineOptions? options = null, GraphicsApi api = GraphicsApi.OpenGL)
    {
        ArgumentNullException.ThrowIfNull(function);
        return InContext(gl =>
        {
            using var engine = new FilterEngine(gl, options);
            return function(engine);
        }, api);
    }

    /// <summary>Closes shaders and contexts; NUnit calls it.</summary>
    [OneTimeTearDown]
    public void CloseContexts()
    {
        lock (_lock)
        {
            foreach (var shader in _shaders) shader.Close();
            foreach (var context in _contexts.Values) context.Dispose();
            _shaders.Clear();
            _contexts.Clear();
        }
    }

    private GlThread Context(GraphicsApi api)
    {
        lock (_lock)
        {
            if (!_contexts.TryGetValue(api, out var context)) _contexts[api] = context = new GlThread(new HeadlessOptions { Api = api });
            return context;
        }
    }
}
