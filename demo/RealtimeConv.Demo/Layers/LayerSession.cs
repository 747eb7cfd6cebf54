using RealtimeConv.Cpu.Layers;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Demo.Signals;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.Planning;
using RealtimeConv.Reference;

namespace RealtimeConv.Demo.Layers;

/// <summary>Runs jobs of <c>rtconv layer</c>; what one job sets up on the GPU serves the next.</summary>
internal sealed class LayerSession : IDisposable
{
    private GlThread? _thread;
    private NetworkEngine? _engine;
    private bool? _hasHardware;

    /// <summary>Runs one job, from reading its input to the finished output.</summary>
    /// <exception cref="RealtimeConvException">The input is bad, or the machine lacks what the job asks for; no output was touched.</exception>
    public LayerReport Run(LayerJob job)
    {
        AtomicFile.CheckTarget(job.Output);
        var weights = LayerFiles.ReadWeights(job);
        var model = NetworkFiles.ReadModel(job.Net);
        var source = LayerFiles.ReadMaps(job.Input, weights?.Rank ?? model?.Rank ?? 4);
        var input = source.Maps;
        model?.CheckSize(input.Shape.Height, input.Shape.Width);
        Network network;
        SignalOrigin? signal;
        try
        {
            network = model?.Network ?? LayerFiles.ReadNetwork(job, weights, input.Shape);
            signal = source.Signal?.Every(LayerCost.Of(network, input.Shape)[^1].Field.StepX);
            LayerFiles.CheckOutput(job.Output, network.Shapes(input.Shape)[^1], signal);
        }
        catch (ArgumentException error) { throw InvalidInputException.Of(error); }
        var (output, backend) = Run(network, input, job.Backend);
        LayerFiles.WriteMaps(job.Output, source with { Maps = output, Signal = signal });
        return new LayerReport(job.Input, job.Output, backend, output.Shape, [.. network.Nodes.Select(n => n.Name)]);
    }

    public void Dispose()
    {
        if (_thread is null) return;
        if (_engine is not null) _thread.Run(_ => _engine.Dispose());
        _thread.Dispose();
    }

    /// <summary>Runs a network on feature maps.</summary>
    /// <returns>The result and the name of what ran.</returns>
    /// <exception cref="CapabilityMissingException">The machine lacks the backend.</exception>
    public (Tensor Output, string Backend) Run(Network network, Tensor input, ApplyBackend backend)
    {
        switch (backend)
        {
            case ApplyBackend.Reference:
                var (values, shape) = ReferenceNetwork.Evaluate(network, input);
                return (new Tensor(shape, Array.ConvertAll(values, v => (float)v)), "reference");
            case ApplyBackend.Cpu:
                return (new CpuNetwork(network).Run(input), "cpu");
            case ApplyBackend.Compute:
                return (RunOnGpu(network, input, Backend.Compute), "compute");
            case ApplyBackend.Fragment:
                return (RunOnGpu(network, input, Backend.Fragment), "fragment");
            default:
                // On a GPU the GPU; where the processor draws, and without GL, the processor itself.
                return HasHardware() ? (RunOnGpu(network, input, Backend.Auto), _engine!.Device.HasCompute ? "compute" : "fragment") : (new CpuNetwork(network).Run(input), "cpu");
        }
    }

    /// <summary>The device behind a backend that a run has named.</summary>
    public string DeviceOf(string backend) => backend is "cpu" or "reference" ? "processor" : Engine().Device.Name;

    private Tensor RunOnGpu(Network network, Tensor input, Backend backend)
    {
        var engine = Engine();
        return _thread!.Run(_ => engine.Run(network, input, backend));
    }

    private NetworkEngine Engine()
    {
        _thread ??= new GlThread(new HeadlessOptions());
        return _engine ??= _thread.Run(gl => new NetworkEngine(gl));
    }

    private bool HasHardware()
    {
        try { return _hasHardware ??= !Engine().Device.IsSoftware; }
        catch (CapabilityMissingException) { return (_hasHardware = false).Value; }
    }
}
