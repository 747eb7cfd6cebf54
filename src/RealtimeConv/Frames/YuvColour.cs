namespace RealtimeConv.Frames;

/// <summary>What the codes of a Y'CbCr frame mean.</summary>
/// <param name="Matrix">Between Y'CbCr and R'G'B'.</param>
/// <param name="Range">Which codes are black and white.</param>
/// <param name="Siting">Where chroma samples lie; plays no part where there are as many as of Y'.</param>
public readonly record struct YuvColour(YuvMatrix Matrix, YuvRange Range, ChromaSiting Siting = ChromaSiting.Left)
{
    /// <summary>Kr and Kb: how much red and blue weigh in Y'.</summary>
    public (double Red, double Blue) Weights => Matrix switch
    {
        YuvMatrix.Bt601 => (0.299, 0.114),
        YuvMatrix.Bt709 => (0.2126, 0.0722),
        YuvMatrix.Bt2020 => (0.2627, 0.0593),
        YuvMatrix.Fcc => (0.30, 0.11),
        YuvMatrix.Smpte240M => (0.212, 0.087),
        _ => throw new ArgumentOutOfRangeException(nameof(Matrix), $"{Matrix} is no matrix."),
    };
}
