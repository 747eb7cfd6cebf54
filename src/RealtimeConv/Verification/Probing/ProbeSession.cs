using RealtimeConv.Frames;

namespace RealtimeConv.Verification.Probing;

/// <summary>Sends frames through a pass, counts them, and collects what goes wrong.</summary>
internal sealed class ProbeSession(ProbedPass pass, ProbeOptions options)
{
    private readonly List<ProbeEvidence> _evidence = [];

    public ProbedPass Pass { get; } = pass;

    public ProbeOptions Options { get; } = options;

    public IReadOnlyList<ProbeEvidence> Evidence => _evidence;

    /// <summary>Frames sent.</summary>
    public int Runs { get; private set; }

    /// <summary>Channels of the result, as of the last frame.</summary>
    public PixelFormat Output { get; private set; }

    /// <summary>Runs the pass; the first NaN or infinity for a finite frame is kept as evidence.</summary>
    /// <param name="frame">The frame.</param>
    /// <param name="name">The frame in words, for messages.</param>
    public Response Run(Frame frame, string name)
    {
        var result = RunUnchecked(frame);
        if (Has(ProbeProblem.NotFinite)) return result;
        int k = Array.FindIndex(result.Values, v => !double.IsFinite(v));
        if (k < 0) return result;
        int pixel = k / result.Channels;
        Add(new ProbeEvidence(ProbeProblem.NotFinite, Named(name, frame), "a finite frame gives a NaN or an infinity")
        {
            X = pixel % result.Width, Y = pixel / result.Width, Channel = k % result.Channels, Found = result.Values[k], Expected = double.NaN,
            Samples = result.Values.Count(v => !double.IsFinite(v)),
        });
        return result;
    }

    /// <summary>Runs the pass, whatever comes out.</summary>
    public Response RunUnchecked(Frame frame)
    {
        var result = Pass.Run(frame);
        Runs++;
        Output = result.Format;
        return Response.Of(result);
    }

    public bool Has(ProbeProblem problem) => _evidence.Any(e => e.Problem == problem);

    public void Add(ProbeEvidence? evidence)
    {
        if (evidence is not null) _evidence.Add(evidence);
    }

    /// <summary>A frame in words, with its size.</summary>
    public static string Named(string name, Frame frame) => $"{name} of {frame.Width} x {frame.Height}";
}
