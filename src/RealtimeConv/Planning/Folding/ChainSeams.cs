using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning.Folding;

/// <summary>Where a chain of convolutions and the one kernel that they fold into give the same picture.</summary>
/// <remarks>
/// The kernel reads on beyond an edge where a stage of the chain would read what its border makes of the picture before it. Both are the same where extending the frame and
/// filtering it, in this order or the other, are: under Wrap always; under Reflect and Reflect101 for kernels that are their own mirror image about a centred anchor; under any
/// other rule for kernels that do not reach back from beyond the edge, where a constant is 0 and stays so. Rules act on columns and rows apart, and these last ones on each edge
/// apart, so each edge has its own answer. Where they are not the same, all pixels are right whose windows do not leave the frame: those of the stages from that one on.
/// </remarks>
internal static class ChainSeams
{
    /// <summary>The border under which the one kernel runs: that of the first stage which reads one; null where none does.</summary>
    public static Border? Common(IReadOnlyList<Correlation> stages) => stages.Select(s => s.Border).FirstOrDefault(b => b is not null);

    /// <summary>The pixels along the edges where chain and kernel differ.</summary>
    /// <param name="stages">The stages, first applied first.</param>
    /// <param name="setsAlpha">Whether alpha becomes 1 behind every stage, whatever stands outside.</param>
    public static FrameRim Rim(IReadOnlyList<Correlation> stages, bool setsAlpha)
    {
        return new FrameRim(
            Depth(stages, setsAlpha, k => k.Width - 1 - k.AnchorX, k => k.AnchorX, IsMirroredInX),
            Depth(stages, setsAlpha, k => k.Height - 1 - k.AnchorY, k => k.AnchorY, IsMirroredInY),
            Depth(stages, setsAlpha, k => k.AnchorX, k => k.Width - 1 - k.AnchorX, IsMirroredInX),
            Depth(stages, setsAlpha, k => k.AnchorY, k => k.Height - 1 - k.AnchorY, IsMirroredInY));
    }

    // How deep the difference goes at one edge: as far as the stages reach towards it, from the first on that reads what is not the same there.
    private static int Depth(IReadOnlyList<Correlation> stages, bool setsAlpha, Func<Kernel, int> reachInwards, Func<Kernel, int> reachOutwards, Func<Kernel, bool> isMirrored)
    {
        var common = Common(stages);
        int first = 1;
        while (first < stages.Count && (stages[first].Border is not { } border || (border == common && Commutes([.. stages.Take(first)], border, setsAlpha, reachInwards, isMirrored)))) first++;
        return stages.Skip(first).Sum(s => s.Bank.Kernels.Max(reachOutwards));
    }

    private static bool Commutes(List<Correlation> stages, Border border, bool setsAlpha, Func<Kernel, int> reachInwards, Func<Kernel, bool> isMirrored) => border.Mode switch
    {
        BorderMode.Wrap => true,
        BorderMode.Reflect or BorderMode.Reflect101 => Kernels(stages).All(isMirrored),
        BorderMode.Replicate => Kernels(stages).All(k => reachInwards(k) == 0),
        _ => !setsAlpha && IsZero(border.Constant) && stages.All(s => s.Bias.IsZero) && Kernels(stages).All(k => reachInwards(k) == 0),
    };

    private static IEnumerable<Kernel> Kernels(IEnumerable<Correlation> stages) => stages.SelectMany(s => s.Bank.Kernels);

    // A list of three leaves out alpha, which then is 1 outside.
    private static bool IsZero(ChannelValues constant) => constant.Count != 3 && constant.IsZero;

    private static bool IsMirroredInX(Kernel kernel) => IsMirrored(kernel.Width, kernel.AnchorX, kernel.Height, (i, j) => kernel.Coefficients[j * kernel.Width + i]);

    private static bool IsMirroredInY(Kernel kernel) => IsMirrored(kernel.Height, kernel.AnchorY, kernel.Width, (j, i) => kernel.Coefficients[j * kernel.Width + i]);

    private static bool IsMirrored(int length, int anchor, int across, Func<int, int, double> coefficient)
    {
        if (2 * anchor != length - 1) return false;
        for (int a = 0; a < across; a++)
            for (int k = 0; k < anchor; k++)
                if (!coefficient(k, a).Equals(coefficient(length - 1 - k, a))) return false;
        return true;
    }
}
