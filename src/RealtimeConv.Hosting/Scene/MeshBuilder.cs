using System.Numerics;

namespace RealtimeConv.Hosting.Scene;

/// <summary>Collects triangles: positions, normals, texture coordinates. Counter-clockwise seen from outside.</summary>
internal sealed class MeshBuilder
{
    /// <summary>Floats of one vertex: position 3, normal 3, texture coordinate 2.</summary>
    public const int FloatsPerVertex = 8;

    private readonly List<float> _vertices = [];
    private readonly List<uint> _indices = [];

    public int VertexCount => _vertices.Count / FloatsPerVertex;

    public int IndexCount => _indices.Count;

    public float[] Vertices => [.. _vertices];

    public uint[] Indices => [.. _indices];

    public uint Add(Vector3 position, Vector3 normal, Vector2 uv)
    {
        _vertices.AddRange([position.X, position.Y, position.Z, normal.X, normal.Y, normal.Z, uv.X, uv.Y]);
        return (uint)VertexCount - 1;
    }

    public void Quad(uint a, uint b, uint c, uint d) => _indices.AddRange([a, b, c, a, c, d]);

    /// <summary>Appends another mesh, moved by a rigid transformation or a uniform scale.</summary>
    public void Append(MeshBuilder mesh, Matrix4x4 transform)
    {
        uint offset = (uint)VertexCount;
        for (int k = 0; k < mesh._vertices.Count; k += FloatsPerVertex)
        {
            var position = Vector3.Transform(new Vector3(mesh._vertices[k], mesh._vertices[k + 1], mesh._vertices[k + 2]), transform);
            var normal = Vector3.TransformNormal(new Vector3(mesh._vertices[k + 3], mesh._vertices[k + 4], mesh._vertices[k + 5]), transform);
            Add(position, Vector3.Normalize(normal), new Vector2(mesh._vertices[k + 6], mesh._vertices[k + 7]));
        }
        foreach (uint index in mesh._indices) _indices.Add(offset + index);
    }

    /// <summary>The same triangles with other texture coordinates.</summary>
    public MeshBuilder WithTexture(Func<Vector2, Vector2> map)
    {
        var mesh = new MeshBuilder();
        mesh.Append(this, Matrix4x4.Identity);
        for (int k = 6; k < mesh._vertices.Count; k += FloatsPerVertex)
        {
            var uv = map(new Vector2(mesh._vertices[k], mesh._vertices[k + 1]));
            (mesh._vertices[k], mesh._vertices[k + 1]) = (uv.X, uv.Y);
        }
        return mesh;
    }

    /// <summary>A grid of quads over a parameter rectangle; the surface function gives position and normal for (u, v) in 0..1.</summary>
    public static MeshBuilder Grid(int columns, int rows, Vector2 uvScale, Func<float, float, (Vector3 Position, Vector3 Normal)> surface)
    {
        var mesh = new MeshBuilder();
        for (int row = 0; row <= rows; row++)
            for (int column = 0; column <= columns; column++)
            {
                float u = column / (float)columns, v = row / (float)rows;
                var (position, normal) = surface(u, v);
                mesh.Add(position, normal, new Vector2(u, v) * uvScale);
            }
        for (int row = 0; row < rows; row++)
            for (int column = 0; column < columns; column++)
            {
                uint a = (uint)(row * (columns + 1) + column), above = a + (uint)columns + 1;
                mesh.Quad(a, a + 1, above + 1, above);
            }
        return mesh;
    }
}
