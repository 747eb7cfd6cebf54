using System.Collections.Immutable;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Verification;

namespace RealtimeConv.Planning;

/// <summary>A row or a column of smooth weights as a few waves, each summed by recursion: the cost does not grow with the kernel.</summary>
/// <remarks>
/// With U_k(x) = sum over n of exp(-i w_k n) E(x - before + n), w_k = 2 pi k / length, the window moves on by U_k(x + 1) = exp(i w_k) (U_k(x) + E(x + 1 + after) - E(x - before)):
/// every wave has whole periods in the window, so that what enters and what leaves meets the same factor (sliding discrete Fourier transform; Jacobsen and Lyons 2003; for Gaussians
/// Elboher and Werman 2012, Sugimoto and Kamata 2013). The result is the sum of a_k Re U_k - b_k Im U_k. Weights are those of the waves, which is not what the filter asks: the
/// difference counts as error. Samples must be finite: rounding errors stay in the recursion until the line ends.
/// </remarks>
public sealed record RecursivePass : PlannedPass
{
    /// <summary>Creates the pass.</summary>
    /// <param name="asked">The row or column of weights that the waves stand for, in correlation form.</param>
    /// <param name="terms">The waves, that of order 0 first.</param>
    /// <param name="border">How the first input continues outside.</param>
    /// <param name="inputs">Surfaces; the first is filtered, others serve the store steps.</param>
    /// <param name="output">Surface written.</param>
    public RecursivePass(Kernel asked, ImmutableArray<RecursiveTerm> terms, Border border, ImmutableArray<int> inputs, int output) : base(inputs, output)
    {
        ArgumentNullException.ThrowIfNull(asked);
        if (asked.Width != 1 && asked.Height != 1) throw new ArgumentException($"A kernel of {asked.Width} x {asked.Height} is neither row nor column.", nameof(asked));
        if (terms.IsDefaultOrEmpty || terms[0].Order != 0) throw new ArgumentException("The first wave is the sum of the window, of order 0.", nameof(terms));
        Asked = asked;
        Terms = terms;
        Border = border;
    }

    /// <summary>The weights that the filter asks for, in correlation form.</summary>
    public Kernel Asked { get; }

    /// <summary>The waves.</summary>
    public ImmutableArray<RecursiveTerm> Terms { get; }

    /// <summary>How the first input continues outside.</summary>
    public Border Border { get; }

    /// <summary>Samples of the lines that are slid along: rounding errors gather over them.</summary>
    public required int Line { get; init; }

    /// <summary>The largest magnitude of a sample read, border constants included.</summary>
    public required double Largest { get; init; }

    /// <summary>What the weights asked for lack themselves, where they are a factor of the filter's kernel: the result lacks at most this times the largest sample.</summary>
    public double Remainder { get; init; }

    /// <summary>Whether the window slides down columns; along rows otherwise.</summary>
    public bool AlongColumns => Asked.Width == 1 && Asked.Height > 1;

    /// <summary>Samples of the window.</summary>
    public int Length => Asked.Width * Asked.Height;

    /// <summary>Samples of the window to smaller coordinates.</summary>
    public int Before => AlongColumns ? Asked.AnchorY : Asked.AnchorX;

    /// <summary>Samples of the window to larger coordinates.</summary>
    public int After => Length - 1 - Before;

    /// <summary>The weights that the waves make.</summary>
    public Kernel Effective
    {
        get
        {
            var weights = new double[Length];
            foreach (var term in Terms)
                for (int n = 0; n < weights.Length; n++)
                {
                    var (sine, cosine) = Math.SinCos(2 * Math.PI * ((long)term.Order * n % Length) / Length);
                    weights[n] += term.Cosine * cosine + term.Sine * sine;
                }
            return new Kernel(Asked.Width, Asked.Height, weights, 1, Asked.AnchorX, Asked.AnchorY);
        }
    }

    /// <inheritdoc/>
    public override string Name => $"recursive {(AlongColumns ? "column" : "row")} {Length} of {Terms.Length} waves";

    /// <inheritdoc/>
    public override Footprint Footprint => AlongColumns ? new(0, Before, 0, After) : new(Before, 0, After, 0);

    /// <inheritdoc/>
    public override ErrorField Propagate(ImmutableArray<ErrorField> inputs, ArithmeticModel arithmetic) => RecursiveBound.Propagate(this, inputs, arithmetic);
}
