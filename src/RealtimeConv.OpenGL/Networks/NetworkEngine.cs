using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Networks;

/// <summary>Runs layers and networks as GLSL passes: fragment (OpenGL 3.3, ES 3.0) or compute (OpenGL 4.3, ES 3.1).</summary>
/// <remarks>
/// Feature maps lie four channels to a layer of an array texture, float32, or float16 where the caller accepts its bound. Convolution, bias and the
/// activation after it are one pass per four output channels. The host's GL state is saved before and restored after each call. Used on the thread
/// where the engine's context is current; only <see cref="Dispose"/> may happen elsewhere.
/// </remarks>
public sealed partial class NetworkEngine : IDisposable
{
    private readonly GL _gl;
    private readonly GlDevice _device;
    private readonly GlObjects _objects;
    private readonly ProgramCache _programs;
    private readonly ContextWatch _watch;
    private readonly GlState _state;
    private readonly LayerRunner _runner;
    private readonly uint _vertexArray;
    private readonly uint _framebuffer;
    private readonly uint _sampler;
    private (Network Network, TensorShape Shape, bool Compute, bool Half)? _key;
    private PreparedNetwork? _prepared;
    private int _disposed;

    /// <summary>Creates an engine on the context that is current.</summary>
    /// <exception cref="InvalidOperationException">No context is current.</exception>
    /// <exception cref="CapabilityMissingException">The context is too old, or cannot draw to float textures.</exception>
    /// <exception cref="RealtimeConvException">The driver reports an error, such as a lack of memory.</exception>
    public NetworkEngine(GL gl)
    {
        ArgumentNullException.ThrowIfNull(gl);
        _gl = gl;
        _device = GlDevice.Read(gl, new FilterEngineOptions());
        if (!_device.Profile.RendersFloat) throw new CapabilityMissingException("the device cannot draw to float textures, which feature maps need; take the CPU backend");
        _watch = new ContextWatch(gl, _device);
        _objects = new GlObjects(gl);
        _programs = new ProgramCache(_objects, _device);
        try
        {
            _vertexArray = _objects.Make(GlObjectKind.VertexArray);
            _framebuffer = _objects.Make(GlObjectKind.Framebuffer);
            _sampler = _objects.Make(GlObjectKind.Sampler);
            gl.SamplerParameter(_sampler, SamplerParameterI.MinFilter, (int)GLEnum.Nearest);
            gl.SamplerParameter(_sampler, SamplerParameterI.MagFilter, (int)GLEnum.Nearest);
            _state = new GlState(gl, _device, HostState.Restore, _vertexArray);
            _runner = new LayerRunner(gl, _state, _sampler);
            if (_watch.NewError() is { } error) throw new RealtimeConvException($"the driver reports {error} when an engine is made on {_device.Profile.Name}");
        }
        catch
        {
            RetireOwn();
            _watch.Delete(_objects);
            throw;
        }
    }

    /// <summary>Bytes that the feature maps of a network may take at a time; more is refused before any of it is taken.</summary>
    public long MaxBytes { get; init; } = PlanMemory.DefaultMaxBytes;

    /// <summary>What the engine's device is and can do.</summary>
    public DeviceProfile Device => _device.Profile;

    /// <summary>GL objects that the engine holds at the moment.</summary>
    public int LiveObjects => _objects.Live;

    /// <summary>Runs a network on a batch of feature maps.</summary>
    /// <param name="network">The network.</param>
    /// <param name="input">The feature maps.</param>
    /// <param name="backend">Compute, Fragment, or Auto for compute where there is any. What is named runs or fails.</param>
    /// <param name="half">Whether values between the layers may be stored as float16 (bound: <see cref="Verification.NetworkBound"/> with 2^-10).</param>
    /// <exception cref="ArgumentException">The input does not fit the network; the message names the shapes.</exception>
    /// <exception cref="InvalidOperationException">The engine's context is not current, or lost.</exception>
    /// <exception cref="CapabilityMissingException">The backend or the sizes are beyond the device.</exception>
    /// <exception cref="RealtimeConvException">The driver reports an error, such as a lack of memory; the engine can be used again.</exception>
    public Tensor Run(Network network, Tensor input, Backend backend = Backend.Auto, bool half = false)
    {
        ArgumentNullException.ThrowIfNull(network);
        ArgumentNullException.ThrowIfNull(input);
        if (backend == Backend.Cpu) throw new ArgumentException("The engine runs on OpenGL; the CPU's networks are CpuNetwork.", nameof(backend));
        if (backend == Backend.Compute && !_device.HasCompute) throw new CapabilityMissingException($"'{_device.Profile.Name}' offers no compute shaders here (OpenGL 4.3 or ES 3.1 is needed); take fragment");
        bool compute = backend != Backend.Fragment && _device.HasCompute;
        var output = new Tensor(network.Shapes(input.Shape)[^1]);
        DemandContext();
        _watch.NoteHostError();
        _objects.DeleteRetired();
        try
        {
            RunInState(network, input, output, compute, half);
            _watch.CheckLeaving();
            _programs.Commit();
            return output;
        }
        catch
        {
            // Nobody knows which of the objects made on the way are whole.
            _prepared?.Dispose();
            _prepared = null;
            _programs.Rollback();
            _ = _watch.NewError();
            throw;
        }
    }

    /// <summary>Deletes what the engine made where its context is current on this thread. Elsewhere the GL objects are left to the end of the context.</summary>
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        _prepared?.Dispose();
        _prepared = null;
        _tiles?.Dispose();
        _tiles = null;
        _programs.Dispose();
        RetireOwn();
        if (!_watch.IsLost && _watch.IsCurrent) _watch.Delete(_objects);
    }

    private void RetireOwn()
    {
        _objects.Retire(GlObjectKind.Sampler, _sampler);
        _objects.Retire(GlObjectKind.Framebuffer, _framebuffer);
        _objects.Retire(GlObjectKind.VertexArray, _vertexArray);
    }

    private void DemandContext()
    {
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        if (!_watch.IsCurrent) throw new InvalidOperationException("the engine's OpenGL context is not current on this thread");
        if (_watch.FindLost()) throw new InvalidOperationException("the GPU was reset: make the context and the engine anew");
    }

    private void RunInState(Network network, Tensor input, Tensor output, bool compute, bool half)
    {
        _state.Enter(StateScope.Draw | StateScope.Transfer | StateScope.Layers | (_device.HasCompute ? StateScope.Compute : StateScope.None), LayerRunner.Units);
        try
        {
            var prepared = Prepare(network, input.Shape with { Batch = 1 }, compute, half);
            for (int n = 0; n < input.Shape.Batch; n++)
            {
                prepared.Input!.Upload(input, n);
                _runner.Run(prepared, default, default, input.Shape.Width, input.Shape.Height);
                prepared.Output!.Download(output, n, _framebuffer);
            }
            if (_watch.NewError() is { } error) throw new RealtimeConvException($"the driver reports {error} when a network runs on feature maps of {input.Shape}");
        }
        finally
        {
            _state.Leave();
        }
    }

    private PreparedNetwork Prepare(Network network, TensorShape shape, bool compute, bool half)
    {
        var key = (network, shape, compute, half);
        if (_prepared is not null && _key == key) return _prepared;
        _prepared?.Dispose();
        _prepared = null;
        _objects.DeleteRetired();
        var setup = new NetworkSetup(network, shape, compute) { IsHalf = half };
        Demand(setup);
        _prepared = new PreparedNetwork(_objects, _device, _programs, setup);
        _key = key;
        return _prepared;
    }

    private void Demand(NetworkSetup setup)
    {
        long bytes = new MapLayout(setup).Bytes;
        if (bytes <= MaxBytes) return;
        throw new CapabilityMissingException(
            $"the feature maps of a network of {setup.Network.Nodes.Length} nodes on {setup.Shape.Width} x {setup.Shape.Height} pixels take {PlanMemory.Mebibytes(bytes)}; the limit is {PlanMemory.Mebibytes(MaxBytes)}; raise it, or take a smaller frame or the CPU backend");
    }
}
