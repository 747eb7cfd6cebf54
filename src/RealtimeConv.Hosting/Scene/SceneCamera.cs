using System.Numerics;

namespace RealtimeConv.Hosting.Scene;

/// <summary>Where the scene is seen from, and from where the sun's map is drawn. Matrices are row-vector ones, depth -1..1 as GL wants it.</summary>
internal static class SceneCamera
{
    /// <summary>Direction to the sun.</summary>
    public static Vector3 Sun { get; } = Vector3.Normalize(new Vector3(0.62f, 0.56f, 0.42f));

    /// <summary>The eye at a time: a slow walk around the middle.</summary>
    public static Vector3 Eye(float time)
    {
        var (sin, cos) = MathF.SinCos(0.11f * time + 1.0f);
        float radius = 5.9f + 0.35f * MathF.Sin(0.23f * time);
        return new Vector3(radius * cos, 2.35f + 0.55f * MathF.Sin(0.19f * time), radius * sin);
    }

    /// <summary>World to clip space; rows of the picture run downwards, so that the first row in memory is the top.</summary>
    public static Matrix4x4 ViewProjection(float time, float aspect)
    {
        var view = Matrix4x4.CreateLookAt(Eye(time), new Vector3(0, 1.75f, 0), Vector3.UnitY);
        const float near = 0.1f, far = 90;
        // The vertical angle of 16:9, kept for wider frames; narrower ones keep the horizontal angle instead.
        float focal = 1.95f * Math.Min(1, aspect / (16f / 9));
        var projection = new Matrix4x4(
            focal / aspect, 0, 0, 0,
            0, -focal, 0, 0,
            0, 0, (far + near) / (near - far), -1,
            0, 0, 2 * far * near / (near - far), 0);
        return view * projection;
    }

    /// <summary>World to the clip space of the sun's depth map.</summary>
    public static Matrix4x4 ShadowMatrix()
    {
        const float halfWidth = 10.5f, near = 1, far = 45;
        var view = Matrix4x4.CreateLookAt(22 * Sun + new Vector3(0, 1, 0), new Vector3(0, 1, 0), Vector3.UnitY);
        var projection = new Matrix4x4(
            1 / halfWidth, 0, 0, 0,
            0, 1 / halfWidth, 0, 0,
            0, 0, 2 / (near - far), 0,
            0, 0, (far + near) / (near - far), 1);
        return view * projection;
    }
}
