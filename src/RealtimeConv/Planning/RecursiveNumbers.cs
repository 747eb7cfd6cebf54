namespace RealtimeConv.Planning;

/// <summary>The numbers that the recursion of a <see cref="RecursivePass"/> runs with, each rounded once.</summary>
public static class RecursiveNumbers
{
    /// <summary>The factor of the sum; then for each further wave the cosine and the sine of its step, and the factors of its real and its imaginary part.</summary>
    /// <param name="pass">The pass.</param>
    /// <param name="one">The number that samples have for 1: what comes out has 1 for it.</param>
    public static float[] Of(RecursivePass pass, double one = 1)
    {
        ArgumentNullException.ThrowIfNull(pass);
        var numbers = new float[1 + 4 * (pass.Terms.Length - 1)];
        numbers[0] = (float)(pass.Terms[0].Cosine / one);
        for (int k = 1; k < pass.Terms.Length; k++)
        {
            var term = pass.Terms[k];
            var (sine, cosine) = Math.SinCos(2 * Math.PI * term.Order / pass.Length);
            // U = sum exp(-i w n) E: its real part sums cosines, the imaginary part sines with the sign turned.
            (numbers[4 * k - 3], numbers[4 * k - 2], numbers[4 * k - 1], numbers[4 * k]) = ((float)cosine, (float)sine, (float)(term.Cosine / one), (float)(term.Sine / one));
        }
        return numbers;
    }
}
