using System.Collections.Immutable;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;
using RealtimeConv.Verification.Probing;

namespace RealtimeConv.Demo.Probe;

/// <summary>A probed kernel as a document that kernel files can hold.</summary>
internal static class ProbedKernelFile
{
    /// <summary>The kernel, or one per channel, in correlation form with its bias; alpha that goes its own way beside colours is left out.</summary>
    /// <exception cref="InvalidInputException">The pass has no kernel, or mixes channels.</exception>
    public static KernelDocument Document(ProbeFindings findings)
    {
        if (!findings.IsConvolution || findings.Kernels is not { } kernels) throw new InvalidInputException($"no kernel is written: {ProbeText.Verdict(findings)}");
        int colours = kernels.Outputs == 4 && (kernels.Inputs < 4 || !kernels.IsSame(3, 0)) ? 3 : kernels.Outputs;
        var found = ImmutableArray.CreateBuilder<Kernel>();
        for (int o = 0; o < colours; o++)
        {
            int[] inputs = [.. Enumerable.Range(0, kernels.Inputs).Where(i => kernels[o, i] is not null)];
            if (inputs.Any(i => i != o)) throw new InvalidInputException($"no kernel is written: output channel {o} reads channel {inputs.First(i => i != o)}, and a kernel file holds kernels of single channels only");
            found.Add(kernels[o, o] ?? new Kernel(1, 1, [0]));
        }
        bool isOne = Enumerable.Range(1, colours - 1).All(c => kernels.IsSame(c, 0));
        double[] biases = [.. Enumerable.Range(0, colours).Select(o => kernels.Bias(o).Contains(0) ? 0 : kernels.Bias(o).Middle)];
        bool oneBias = biases.Distinct().Count() == 1;
        bool isSingle = isOne && oneBias;
        return new KernelDocument(isSingle ? KernelArrangement.Single : KernelArrangement.PerChannel, isSingle ? [found[0]] : found.ToImmutable())
        {
            Operation = Operation.CrossCorrelation,
            Bias = biases.All(b => b == 0) ? null : oneBias ? ChannelValues.All(biases[0]) : ChannelValues.PerChannel(biases),
            IsAnchorGiven = true,
        };
    }
}
