namespace Silk.NET.Maths;

/// <summary>From and to the vectors of System.Numerics.</summary>
public static class SystemNumericsExtensions
{
    public static System.Numerics.Vector2 ToSystem(this Vector2D<float> value)
        => new(value.X, value.Y);

    public static Vector2D<float> ToGeneric(this System.Numerics.Vector2 value)
        => new(value.X, value.Y);

    public static System.Numerics.Vector3 ToSystem(this Vector3D<float> value)
        => new(value.X, value.Y, value.Z);

    public static Vector3D<float> ToGeneric(this System.Numerics.Vector3 value)
        => new(value.X, value.Y, value.Z);

    public static System.Numerics.Vector4 ToSystem(this Vector4D<float> value)
        => new(value.X, value.Y, value.Z, value.W);

    public static Vector4D<float> ToGeneric(this System.Numerics.Vector4 value)
        => new(value.X, value.Y, value.Z, value.W);
}
