using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.OpenGL.Tests.Support;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL.State;
using Silk.NET.OpenGL;
using PixelFormat = RealtimeConv.Frames.PixelFormat;

namespace RealtimeConv.OpenGL.Tests.Resources.State;

/// <summary>Runs every kind of call under random host states: the pixels must be those of a clean state, and of all records of the state none may change.</summary>
internal sealed class StateRun : GlTest
{
    private const int Width = 17, Height = 13;

    private static readonly Kernel Dense = new(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 0], 36);
    private static readonly Kernel Row = new(5, 1, [1, 4, 6, 4, 1], 16);

    private static readonly Filter[] Filters =
    [
        new ConvolveFilter(Dense) { Alpha = AlphaPolicy.Straight },
        new ConvolveFilter(new Kernel(5, 5, [.. Enumerable.Range(0, 25).Select(k => Row[k % 5, 0] * Row[k / 5, 0])], 1), Border: Border.Reflect101) { Light = LightMode.Linear },
        new MagnitudeFilter(new FilterList(new ConvolveFilter(Dense), new ChainFilter(new ConvolveFilter(Row), PointwiseFilter.Absolute))) { Alpha = AlphaPolicy.Straight },
        SmallStacks.Column,
    ];

    private readonly GL _gl;
    private readonly Backend _backend;
    private readonly RandomState _state;
    private readonly StateReader _reader;
    private readonly FrameTexture _source;
    private readonly FrameTexture _destination;
    private readonly Frame _frame = Frame.FromSamples(Width, Height, 4, [.. Enumerable.Range(0, Width * Height * 4).Select(k => (float)(k * 7919 % 509) / 509)], AlphaMode.Straight);
    private readonly Frame _codes;
    private readonly StateStreams _streams;
    private readonly Network _network;
    private readonly Tensor _maps = new(new TensorShape(1, 6, 5, 7), [.. Enumerable.Range(0, 210).Select(k => (k * 31 % 53) / 53f)]);
    private List<StateRecord> _before = [];

    private StateRun(GL gl, Backend backend)
    {
        (_gl, _backend) = (gl, backend);
        _codes = _frame.ConvertTo(PixelFormat.Rgba8);
        var layer = new ConvolutionLayer(6, 6, 3, 3, [.. Enumerable.Range(0, 324).Select(k => (k * 17 % 29) / 29f)], new float[6], new ConvolutionOptions { PaddingMode = PaddingMode.SameUpper });
        _network = new Network(6, [new ConvolutionNode(layer, 0), new ActivationNode(ActivationKind.Relu, 1), new AddNode(1, 2)]);
        _source = Straight(FloatTexture(gl, Width, Height, _frame.Float32), Width, Height);
        _destination = Straight(Texture(gl, Width, Height, SizedInternalFormat.Rgba32f), Width, Height);
        var picture = new FrameTexture(Texture(gl, Width, Height, SizedInternalFormat.Rgba8), PixelFormat.Rgba8, Width, Height);
        _streams = new StateStreams(gl, backend, Filters[1], _codes, picture) { Other = Texture(gl, Width, Height, SizedInternalFormat.Rgba8) };
        _state = new RandomState(gl);
        _reader = new StateReader(gl, _source.Texture, _destination.Texture);
    }

    /// <summary>Runs some states in a context of its own.</summary>
    /// <returns>The driver, how many records were compared and how often.</returns>
    public static string Run(GraphicsApi api, Backend backend, IEnumerable<int> seeds)
    {
        using var thread = Open(api);
        return thread.Run(gl =>
        {
            var run = new StateRun(gl, backend);
            var clean = run.Pixels();
            var streamed = run._streams.Run(_ => { });
            int calls = 0;
            foreach (int seed in seeds) calls += run.Judge(seed, clean, streamed);
            return $"{gl.GetStringS(StringName.Version)}: 0 of {run._before.Count} records changed by {calls} calls";
        });
    }

    private FilterEngine Engine() => new(_gl, new FilterEngineOptions { Backend = _backend });

    // The state of a new context is clean.
    private List<float[]> Pixels()
    {
        var pixels = new List<float[]>();
        using var engine = Engine();
        foreach (var filter in Filters)
        {
            Assert.That(engine.Apply(filter, _source, _destination).IsApplied, Is.True);
            pixels.Add(Read(_gl, _destination.Texture, Width, Height));
            pixels.Add(Samples(engine.Apply(filter, _codes)));
        }
        using var networks = new NetworkEngine(_gl);
        pixels.Add(networks.Run(_network, _maps, _backend).Data);
        return pixels;
    }

    private int Judge(int seed, List<float[]> clean, List<byte[]> streamed)
    {
        _state.Set(seed);
        _before = _reader.Read();
        int calls = 0;
        var engine = Engine();
        Same("the constructor");
        for (int f = 0; f < Filters.Length; f++)
        {
            engine.Prepare(Filters[f], _source, _destination);
            Same("Prepare");
            Assert.That(engine.Apply(Filters[f], _source, _destination).IsApplied, Is.True);
            Same("Apply on textures");
            var codes = Samples(engine.Apply(Filters[f], _codes));
            Same("Apply on a frame");
            Assert.That(codes, Is.EqualTo(clean[2 * f + 1]), $"state {seed}, filter {f}");
            // Reading back takes plain calls in a plain state.
            _state.End();
            SetPlain(_gl);
            Assert.That(Read(_gl, _destination.Texture, Width, Height), Is.EqualTo(clean[2 * f]), $"state {seed}, filter {f}");
            _state.Set(seed);
            Assert.That(StateReader.Differences(_before, _reader.Read()), Is.Empty, "the state drawn from one seed is not the same twice");
        }
        Assert.That(engine.Apply(new ConvolveFilter(KernelBank.PerChannel(Dense, Dense)), _source, _destination).Status, Is.EqualTo(ApplyStatus.Bypassed));
        Same("Apply of a filter that cannot run");
        Assert.That(engine.PendingHostError, Is.Null);
        engine.Dispose();
        Same("Dispose");
        using (var networks = new NetworkEngine(_gl))
        {
            Assert.That(networks.Run(_network, _maps, _backend).Data, Is.EqualTo(clean[^1]), $"state {seed}, network");
            Same("a network");
        }
        Same("Dispose of the network engine");
        Assert.That(_streams.Run(Same), Is.EqualTo(streamed), $"state {seed}, streams");
        return calls;

        void Same(string what)
        {
            calls++;
            Assert.That(_gl.GetError(), Is.EqualTo(GLEnum.NoError), what);
            Assert.That(StateReader.Differences(_before, _reader.Read()), Is.Empty, $"{what} changed state {seed}");
        }
    }

    private static float[] Samples(Frame frame) => [.. frame.Bytes.ToArray().Select(b => (float)b)];
}
