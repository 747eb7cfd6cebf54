using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Probing;

/// <summary>Which channels of a pass's input vary, the others being held; and the frames made so.</summary>
internal sealed class ProbeView
{
    private readonly int[] _places;

    private ProbeView(ProbedPass pass, int inputs)
    {
        Pass = pass;
        Inputs = inputs;
        _places = [.. Enumerable.Range(0, pass.Format.Channels).Select(c => c < inputs ? c : -1)];
    }

    public ProbedPass Pass { get; }

    /// <summary>How many channels vary, counted from the first.</summary>
    public int Inputs { get; }

    /// <summary>Whether the fourth channel is held at 1.</summary>
    public bool HoldsAlpha => Inputs < Pass.Format.Channels;

    /// <summary>Every channel varies, but for the alpha of opaque frames.</summary>
    public static ProbeView Whole(ProbedPass pass) => pass.Format.Channels == 4 && pass.Alpha == AlphaMode.Opaque ? Colours(pass) : new ProbeView(pass, pass.Format.Channels);

    /// <summary>The colours of four channels vary; alpha is 1.</summary>
    public static ProbeView Colours(ProbedPass pass) => new(pass, 3);

    /// <summary>A frame from values per column, row and varying channel, each rounded to the pass's format.</summary>
    public Frame Fill(int width, int height, Func<int, int, int, double> value) =>
        TestPatterns.Fill(width, height, Pass.Format, Pass.Alpha, (x, y, c) => _places[c] < 0 ? 1 : value(x, y, _places[c]));

    /// <summary>One value on every varying channel.</summary>
    public Frame Constant(int width, int height, double value) => Fill(width, height, (_, _, _) => value);

    /// <summary>A value in 0..1 as a sample of which half steps exist too, so that means of two such frames are exact in the pass's format.</summary>
    public double Even(double value) => Pass.Format.MaxCode is var most and > 0 ? 2 * Math.Round(value * (most / 2)) / most : Math.Round(value * 512) / 512;

    /// <summary>A mean of two frames made of <see cref="Even"/> values, exact.</summary>
    public Frame Mean(Frame first, Frame second) => TestPatterns.Fill(first.Width, first.Height, Pass.Format, Pass.Alpha, (x, y, c) => (first[x, y, c] + second[x, y, c]) / 2);
}
