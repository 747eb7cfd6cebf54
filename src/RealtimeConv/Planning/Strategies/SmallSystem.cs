namespace RealtimeConv.Planning.Strategies;

/// <summary>Systems of a few linear equations.</summary>
internal static class SmallSystem
{
    // Added to the diagonal beside its own size: equations that say nearly the same keep a solution.
    private const double Ridge = 1e-12;

    /// <summary>Solves a symmetric positive definite system by Cholesky's decomposition, in place.</summary>
    /// <param name="matrix">Its lower triangle; destroyed.</param>
    /// <param name="right">The right side, which becomes the solution.</param>
    /// <param name="band">Entries at least so far from the diagonal are 0.</param>
    public static void Solve(double[,] matrix, double[] right, int band)
    {
        int count = right.Length;
        for (int i = 0; i < count; i++)
        {
            matrix[i, i] += Ridge * Math.Max(matrix[i, i], double.Epsilon);
            for (int j = Math.Max(0, i - band + 1); j <= i; j++)
            {
                double sum = matrix[i, j];
                for (int k = Math.Max(0, i - band + 1); k < j; k++) sum -= matrix[i, k] * matrix[j, k];
                matrix[i, j] = i == j ? Math.Sqrt(sum) : sum / matrix[j, j];
            }
        }
        for (int i = 0; i < count; i++)
        {
            for (int k = Math.Max(0, i - band + 1); k < i; k++) right[i] -= matrix[i, k] * right[k];
            right[i] /= matrix[i, i];
        }
        for (int i = count - 1; i >= 0; i--)
        {
            for (int k = i + 1; k < Math.Min(count, i + band); k++) right[i] -= matrix[k, i] * right[k];
            right[i] /= matrix[i, i];
        }
    }
}
