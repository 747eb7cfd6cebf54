using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Probing;

/// <summary>Finds the frame size at which a kernel shows whole.</summary>
internal sealed class KernelSearch(ProbeSession session, ProbeView view, ResponseModel model)
{
    /// <summary>Sizes of probe frames: odd, of different width and height, so that nothing is symmetric by chance.</summary>
    public static readonly (int Width, int Height)[] Sizes = [(41, 37), (85, 77), (171, 153), (343, 305), (687, 609), (1375, 1217), (2751, 2433)];

    /// <summary>Grows the frame until the impulse dies away well before the rim, and one size more to see that nothing comes from farther off.</summary>
    /// <param name="field">The kernel that the first size shows.</param>
    public (KernelField Field, (int Width, int Height) Size) Grow(KernelField field)
    {
        var sizes = Sizes.Where(s => s.Width <= Math.Max(session.Options.LargestSide, Sizes[1].Width)).ToArray();
        for (int k = 0; k < sizes.Length; k++)
        {
            if (k > 0) field = Scan(sizes[k]);
            if (!FitsIn(field, sizes[k])) continue;
            if (k + 1 == sizes.Length) return (field, sizes[k]);
            var larger = Scan(sizes[k + 1]);
            if (larger.Meets(field)) return (field, sizes[k]);
            // Another kernel in a larger frame, or one that was cut off: the noise of the smaller frame tells.
            if (!FitsIn(larger, sizes[k + 1]) || !Explains(field, sizes[k])) continue;
            session.Add(new ProbeEvidence(ProbeProblem.DependsOnSize, $"impulses in the middle of {sizes[k].Width} x {sizes[k].Height} and of {sizes[k + 1].Width} x {sizes[k + 1].Height}",
                $"the kernel depends on the size of the frame: its window is {Window(field)} and {Window(larger)}; offsets may be fractions of the frame, or a size may be fixed in the shader"));
            return (field, sizes[k]);
        }
        var last = sizes[^1];
        session.Add(new ProbeEvidence(ProbeProblem.ReachesTooFar, $"impulse in the middle of {last.Width} x {last.Height}", "an impulse has not died away before the rim; allow larger frames"));
        return (field, last);
    }

    private KernelField Scan((int Width, int Height) size) => new ImpulseScan(session, view, model, size.Width, size.Height).Solve();

    private bool Explains(KernelField field, (int Width, int Height) size)
    {
        var frame = view.Fill(size.Width, size.Height, (x, y, i) => view.Even(ProbeNoise.At(5, x, y, i)));
        var evidence = new EvidenceBuilder();
        new Predictor(field, model).Judge(Response.Of(frame), session.Run(frame, "noise"), evidence);
        return evidence.Samples == 0;
    }

    private static bool FitsIn(KernelField field, (int Width, int Height) size) => field.FitsIn(size.Width, size.Height);

    private static string Window(KernelField field) => $"{field.Width} x {field.Height}";
}
