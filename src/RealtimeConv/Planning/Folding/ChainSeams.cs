using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning.Lowering;

namespace RealtimeConv.Planning.Folding;

/// <summary>Where a chain of convolutions and the one kernel that they fold into give the same picture.</summary>
/// <remarks>
/// The kernel reads on beyond an edge where a stage of the chain would read what its border makes of the picture before it. Both are the same where extending the frame and
/// filtering it, in this order or the other, are: under Wrap always; under Reflect and Reflect101 for kernels that are their own mirror image about a centred anchor; under any
/// other rule for kernels that do not reach along the axis in question, where a constant is 0 and stays so. Rules act on columns and rows apart, so each axis has its own answer.
/// Where they are not the same, all pixels are right whose windows do not leave the frame: those of the stages from that one on.
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
        var common = Common(stages);
        int firstInX = stages.Count, firstInY = stages.Count;
        for (int m = stages.Count - 1; m > 0; m--)
        {
            if (stages[m].Border is not { } border) continue;
            var before = stages.Take(m).ToList();
            if (border != common || !Commute(before, border, setsAlpha, k => k.Width == 1, IsMirroredInX)) firstInX = m;
            if (border != common || !Commute(before, border, setsAlpha, k => k.Height == 1, IsMirroredInY)) firstInY = m;
        }
        var reaches = stages.Select(s => Reach(s.Bank)).ToList();
        return new FrameRim(reaches.Skip(firstInX).Sum(r => r.Left), reaches.Skip(firstInY).Sum(r => r.Top), reaches.Skip(firstInX).Sum(r => r.Right), reaches.Skip(firstInY).Sum(r => r.Bottom));
    }

    private static bool Commute(List<Correlation> stages, Border border, bool setsAlpha, Func<Kernel, bool> staysOnAxis, Func<Kernel, bool> isMirrored) => border.Mode switch
    {
        BorderMode.Wrap => true,
        BorderMode.Reflect or BorderMode.Reflect101 => Kernels(stages).All(isMirrored),
        BorderMode.Replicate => Kernels(stages).All(staysOnAxis),
        _ => !setsAlpha && IsZero(border.Constant) && stages.All(s => s.Bias.IsZero) && Kernels(stages).All(staysOnAxis),
    };

    private static IEnumerable<Kernel> Kernels(IEnumerable<Correlation> stages) => stages.SelectMany(s => s.Bank.Kernels);

    // A list of three leaves out alpha, which then is 1 outside.
    private static bool IsZero(ChannelValues constant) => constant.Count != 3 && constant.IsZero;

    private static Footprint Reach(KernelBank bank) =>
        bank.Kernels.Aggregate(default(Footprint), (f, k) => Footprint.Union(f, new(k.AnchorX, k.AnchorY, k.Width - 1 - k.AnchorX, k.Height - 1 - k.AnchorY)));

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
