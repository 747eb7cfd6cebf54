using System.Numerics;

namespace RealtimeConv.Cpu.Fourier;

/// <summary>Roots of unity in double.</summary>
internal static class UnitRoots
{
    /// <summary>exp(-2 pi i index / count), each part within 2^-52: angles beyond an eighth of a turn are mirrored by whole numbers, so that only small ones are rounded.</summary>
    /// <param name="index">Any index from 0 on.</param>
    /// <param name="count">A power of two.</param>
    public static Complex At(long index, int count)
    {
        // Roots of 1 to 4 are among those of 8.
        if (count < 8) (index, count) = (8 / count * index, 8);
        index %= count;
        int quarter = count / 4, turns = (int)(index / quarter), place = (int)(index % quarter);
        var (sine, cosine) = 2 * place == quarter ? (Math.Sqrt(0.5), Math.Sqrt(0.5)) : 2 * place < quarter ? Math.SinCos(2 * Math.PI * place / count) : Exchanged(Math.SinCos(2 * Math.PI * (quarter - place) / count));
        return turns switch
        {
            0 => new Complex(cosine, -sine),
            1 => new Complex(-sine, -cosine),
            2 => new Complex(-cosine, sine),
            _ => new Complex(sine, cosine),
        };
    }

    private static (double Sine, double Cosine) Exchanged((double Sin, double Cos) of) => (of.Cos, of.Sin);
}
