using System.Collections.Immutable;

namespace RealtimeConv.Kernels;

/// <summary>The kernels that lead from Cin input channels to Cout output channels.</summary>
/// <remarks>
/// Three shapes: one kernel for every channel alone, one kernel per channel alone, or a matrix [Cout, Cin] whose output is the sum over the inputs.
/// Immutable.
/// </remarks>
public sealed class KernelBank : IEquatable<KernelBank>
{
    private readonly ImmutableArray<Kernel?> _kernels;

    private KernelBank(int inputs, int outputs, bool depthwise, ImmutableArray<Kernel?> kernels)
    {
        InputChannels = inputs;
        OutputChannels = outputs;
        IsDepthwise = depthwise;
        _kernels = kernels;
    }

    /// <summary>The same kernel on every channel alone, whatever their number.</summary>
    public static KernelBank Uniform(Kernel kernel)
    {
        ArgumentNullException.ThrowIfNull(kernel);
        return new KernelBank(0, 0, true, [kernel]);
    }

    /// <summary>Kernel c on channel c alone.</summary>
    /// <exception cref="ArgumentException">The list is empty.</exception>
    public static KernelBank PerChannel(params IReadOnlyList<Kernel> kernels)
    {
        ArgumentNullException.ThrowIfNull(kernels);
        if (kernels.Count == 0) throw new ArgumentException("A bank needs at least one kernel.", nameof(kernels));
        return new KernelBank(kernels.Count, kernels.Count, true, [.. kernels]);
    }

    /// <summary>Kernel [o, i] from input channel i to output channel o, summed over i; null is the zero kernel.</summary>
    /// <exception cref="ArgumentException">A dimension is 0.</exception>
    public static KernelBank Matrix(Kernel?[,] kernels)
    {
        ArgumentNullException.ThrowIfNull(kernels);
        int outputs = kernels.GetLength(0), inputs = kernels.GetLength(1);
        if (outputs == 0 || inputs == 0) throw new ArgumentException("A kernel matrix needs at least one input and one output channel.", nameof(kernels));
        return new KernelBank(inputs, outputs, false, [.. kernels.Cast<Kernel?>()]);
    }

    /// <summary>Input channels; 0 when one kernel serves any number.</summary>
    public int InputChannels { get; }

    /// <summary>Output channels; 0 when one kernel serves any number.</summary>
    public int OutputChannels { get; }

    /// <summary>Whether each output channel reads only the input channel of its own number.</summary>
    public bool IsDepthwise { get; }

    /// <summary>Whether one kernel serves every channel.</summary>
    public bool IsUniform => InputChannels == 0;

    /// <summary>The kernels that are present, each once per place.</summary>
    public IEnumerable<Kernel> Kernels => _kernels.OfType<Kernel>();

    /// <summary>The kernel from an input channel to an output channel, or null where it is zero.</summary>
    public Kernel? this[int output, int input]
    {
        get
        {
            if (IsUniform) return output == input ? _kernels[0] : null;
            if ((uint)output >= (uint)OutputChannels || (uint)input >= (uint)InputChannels)
                throw new ArgumentOutOfRangeException(nameof(output), $"[{output}, {input}] lies outside the {OutputChannels} x {InputChannels} bank.");
            if (IsDepthwise) return output == input ? _kernels[output] : null;
            return _kernels[output * InputChannels + input];
        }
    }

    /// <summary>Output channels for a frame of so many channels.</summary>
    /// <exception cref="ArgumentException">The bank is made for another number of channels.</exception>
    public int OutputsFor(int channels)
    {
        if (IsUniform) return channels;
        if (channels != InputChannels) throw new ArgumentException($"The bank takes {InputChannels} channels; the frame has {channels}.", nameof(channels));
        return OutputChannels;
    }

    /// <summary>The bank with every kernel mapped.</summary>
    public KernelBank Select(Func<Kernel, Kernel> map)
    {
        ArgumentNullException.ThrowIfNull(map);
        return new KernelBank(InputChannels, OutputChannels, IsDepthwise, [.. _kernels.Select(k => k is null ? null : map(k))]);
    }

    /// <inheritdoc/>
    public bool Equals(KernelBank? other) =>
        other is not null && InputChannels == other.InputChannels && OutputChannels == other.OutputChannels && IsDepthwise == other.IsDepthwise
        && _kernels.SequenceEqual(other._kernels);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as KernelBank);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        var hash = new HashCode();
        hash.Add(InputChannels);
        hash.Add(OutputChannels);
        foreach (var kernel in _kernels) hash.Add(kernel);
        return hash.ToHashCode();
    }

    /// <summary>One kernel for every channel.</summary>
    public static implicit operator KernelBank(Kernel kernel) => Uniform(kernel);

    /// <summary>One kernel for every channel.</summary>
    public static KernelBank FromKernel(Kernel kernel) => Uniform(kernel);
}
