using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Probing;

/// <summary>Whether a shifted frame gives the shifted result. It needs no kernel and no linearity.</summary>
/// <remarks>
/// Both frames are cut from noise without end, so away from the rim they hold the same samples. One pixel each way shows what depends on odd and even
/// places or on the distance from the rim, larger steps what depends on tiles.
/// </remarks>
internal sealed class ShiftTest(ProbeSession session, ProbeView view, ResponseModel model)
{
    private static readonly (int X, int Y)[] Shifts = [(1, 0), (0, 1), (7, 5), (16, 16)];

    /// <summary>The evidence, or null.</summary>
    /// <param name="width">Columns of the frames.</param>
    /// <param name="height">Rows of the frames.</param>
    /// <param name="marginX">Columns at each side that may see the border.</param>
    /// <param name="marginY">Rows at the top and the bottom that may see the border.</param>
    /// <param name="scale">sum |w| + |u| per output channel, as far as known.</param>
    /// <param name="taps">Taps per output channel, as far as known.</param>
    public ProbeEvidence? Run(int width, int height, int marginX, int marginY, double[] scale, int taps)
    {
        var still = session.Run(Cut(width, height, 0, 0), "noise");
        double relative = model.Relative(taps, Math.Max(width, height));
        foreach (var (dx, dy) in Shifts)
        {
            var frame = Cut(width, height, dx, dy);
            var moved = session.Run(frame, "shifted noise");
            var evidence = new EvidenceBuilder();
            for (int y = marginY; y < height - marginY - dy; y++)
                for (int x = marginX; x < width - marginX - dx; x++)
                    for (int c = 0; c < moved.Channels; c++)
                    {
                        double expected = still[x + dx, y + dy, c], found = moved[x, y, c];
                        double error = 2 * relative * Math.Max(scale[c], Math.Abs(expected)) + (model.IsInside(expected, c) ? model.Storage(expected) : 0);
                        evidence.Judge(x, y, c, found, expected, model.Ratio(found, c, expected, error));
                    }
            if (evidence.Build(ProbeProblem.NotShiftInvariant, ProbeSession.Named($"noise shifted by ({dx}, {dy})", frame), "not shift-invariant: a shifted frame does not give the shifted result") is { } found2)
                return found2;
        }
        return null;
    }

    private Frame Cut(int width, int height, int dx, int dy) => view.Fill(width, height, (x, y, i) => view.Even(ProbeNoise.At(21, x + dx, y + dy, i)));
}
