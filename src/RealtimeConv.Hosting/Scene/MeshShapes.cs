using System.Numerics;

namespace RealtimeConv.Hosting.Scene;

/// <summary>The solids of the demo scene. y is up; sizes in metres.</summary>
internal static class MeshShapes
{
    /// <summary>A box about the origin; each face has texture coordinates 0..1 scaled by its sides when <paramref name="metric"/>.</summary>
    public static MeshBuilder Box(float width, float height, float depth, bool metric)
    {
        var mesh = new MeshBuilder();
        var half = new Vector3(width, height, depth) / 2;
        Span<Vector3> normals = [Vector3.UnitX, -Vector3.UnitX, Vector3.UnitY, -Vector3.UnitY, Vector3.UnitZ, -Vector3.UnitZ];
        foreach (var normal in normals)
        {
            var up = normal.Y == 0 ? Vector3.UnitY : Vector3.UnitZ;
            var right = Vector3.Cross(up, normal);
            var uv = metric ? new Vector2(Math.Abs(Vector3.Dot(right, half)), Math.Abs(Vector3.Dot(up, half))) * 2 : Vector2.One;
            uint Corner(float x, float y) => mesh.Add((normal + x * right + y * up) * half, normal, uv * new Vector2(x + 1, y + 1) / 2);
            mesh.Quad(Corner(-1, -1), Corner(1, -1), Corner(1, 1), Corner(-1, 1));
        }
        return mesh;
    }

    /// <summary>A unit sphere; u runs once around, v from the lower to the upper pole.</summary>
    public static MeshBuilder Sphere(int slices, int stacks) => MeshBuilder.Grid(slices, stacks, Vector2.One, (u, v) =>
    {
        var (sin, cos) = MathF.SinCos(MathF.Tau * u);
        var (height, radius) = MathF.SinCos(MathF.PI * (v - 0.5f));
        var normal = new Vector3(radius * cos, height, -radius * sin);
        return (normal, normal);
    });

    /// <summary>The side of a cone frustum standing on y = 0; u counts <paramref name="turns"/> per round, v metres upwards.</summary>
    public static MeshBuilder Frustum(float lower, float upper, float height, int slices, float turns) =>
        MeshBuilder.Grid(slices, 1, new Vector2(turns, height), (u, v) =>
        {
            var (sin, cos) = MathF.SinCos(MathF.Tau * u);
            float radius = lower + (upper - lower) * v;
            return (new Vector3(radius * cos, height * v, -radius * sin), Vector3.Normalize(new Vector3(cos, (lower - upper) / height, -sin)));
        });

    /// <summary>A closed ring of rectangular section about the y axis: inner, outer, upper and lower faces.</summary>
    public static MeshBuilder Ring(float inner, float outer, float bottom, float top, int slices)
    {
        var mesh = new MeshBuilder();
        float round = MathF.Round(MathF.Tau * inner);
        mesh.Append(Band(outer, bottom, outer, top, slices, round), Matrix4x4.Identity);
        mesh.Append(Band(inner, top, inner, bottom, slices, round), Matrix4x4.Identity);
        mesh.Append(Band(outer, top, inner, top, slices, round), Matrix4x4.Identity);
        mesh.Append(Band(inner, bottom, outer, bottom, slices, round), Matrix4x4.Identity);
        return mesh;
    }

    /// <summary>A disc facing up at a height.</summary>
    public static MeshBuilder Disc(float radius, float height, int slices) => Band(radius, height, 0, height, slices, 1);

    /// <summary>A tube along a (2, 3) torus knot of unit size.</summary>
    public static MeshBuilder TorusKnot(float tube, int segments, int sides) => MeshBuilder.Grid(sides, segments, new Vector2(1, 24), (u, v) =>
    {
        var centre = Knot(v);
        var tangent = Vector3.Normalize(Knot(v + 1e-3f) - Knot(v - 1e-3f));
        var side = Vector3.Normalize(Vector3.Cross(tangent, centre with { Y = 0 }));
        var (sin, cos) = MathF.SinCos(MathF.Tau * u);
        var normal = cos * side + sin * Vector3.Cross(tangent, side);
        return (centre + tube * normal, normal);
    });

    private static Vector3 Knot(float t)
    {
        var (sin2, cos2) = MathF.SinCos(2 * MathF.Tau * t);
        var (sin3, cos3) = MathF.SinCos(3 * MathF.Tau * t);
        float radius = 0.68f + 0.32f * cos3;
        return new Vector3(radius * cos2, 0.42f * sin3, radius * sin2);
    }

    // A surface of revolution with straight section from (r0, y0) to (r1, y1), seen from the left of that direction.
    private static MeshBuilder Band(float r0, float y0, float r1, float y1, int slices, float turns)
    {
        float length = MathF.Sqrt((r1 - r0) * (r1 - r0) + (y1 - y0) * (y1 - y0));
        return MeshBuilder.Grid(slices, 1, new Vector2(turns, length), (u, v) =>
        {
            var (sin, cos) = MathF.SinCos(MathF.Tau * u);
            float radius = r0 + (r1 - r0) * v;
            var normal = new Vector3((y1 - y0) * cos, r0 - r1, -(y1 - y0) * sin) / length;
            return (new Vector3(radius * cos, y0 + (y1 - y0) * v, -radius * sin), normal);
        });
    }
}
