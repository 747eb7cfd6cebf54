using RealtimeConv.Networks;

namespace RealtimeConv.Cpu.Layers;

/// <summary>Runs layers and networks with SIMD and all cores; float32 between the nodes.</summary>
/// <remarks>Not thread-safe: one run at a time. What an input shape needs is kept for the next input of that shape.</remarks>
public sealed class CpuNetwork
{
    private readonly Network _network;
    private readonly int _threads;
    private CpuNetworkRun? _run;

    /// <summary>Prepares a network.</summary>
    /// <param name="network">The network.</param>
    /// <param name="threads">Cores to use; 0 is all.</param>
    public CpuNetwork(Network network, int threads = 0)
    {
        ArgumentNullException.ThrowIfNull(network);
        _network = network;
        _threads = threads > 0 ? threads : Environment.ProcessorCount;
    }

    /// <summary>Runs the network on a batch of feature maps.</summary>
    /// <exception cref="ArgumentException">The input's shape does not fit; the message names node and shapes.</exception>
    public Tensor Run(Tensor input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (_run?.Input != input.Shape) _run = new CpuNetworkRun(_network, input.Shape, _threads);
        var output = new Tensor(_run.Output);
        _run.Run(input, output);
        return output;
    }
}
