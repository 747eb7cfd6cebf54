namespace RealtimeConv.Kernels.Families;

/// <summary>The unit vector of an angle, clockwise on the screen from the right: x right, y down. Exact at multiples of 90 degrees.</summary>
internal readonly record struct Direction(double X, double Y)
{
    public static Direction Of(double degrees)
    {
        double turn = Math.IEEERemainder(degrees, 360);
        if (turn == 0) return new(1, 0);
        if (turn == 90) return new(0, 1);
        if (turn == -90) return new(0, -1);
        if (Math.Abs(turn) == 180) return new(-1, 0);
        var (sin, cos) = Math.SinCos(turn * (Math.PI / 180));
        return Math.Abs(turn) is 45 or 135 ? new(Math.CopySign(Math.Sqrt(0.5), cos), Math.CopySign(Math.Sqrt(0.5), sin)) : new(cos, sin);
    }
}
