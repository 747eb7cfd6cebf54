using Silk.NET.OpenGL;

namespace RealtimeConv.Hosting.Scene;

/// <summary>All meshes of the scene in one vertex and one index buffer.</summary>
internal sealed unsafe class SceneGeometry : IDisposable
{
    private readonly GL _gl;
    private readonly (uint Count, nuint Offset)[] _ranges;
    private readonly uint _vertexArray;
    private readonly uint _vertexBuffer;
    private readonly uint _indexBuffer;

    public SceneGeometry(GL gl, IReadOnlyList<MeshBuilder> meshes)
    {
        _gl = gl;
        var all = new MeshBuilder();
        _ranges = new (uint, nuint)[meshes.Count];
        for (int k = 0; k < meshes.Count; k++)
        {
            _ranges[k] = ((uint)meshes[k].IndexCount, (nuint)(all.IndexCount * sizeof(uint)));
            all.Append(meshes[k], System.Numerics.Matrix4x4.Identity);
        }
        _vertexArray = gl.GenVertexArray();
        _vertexBuffer = gl.GenBuffer();
        _indexBuffer = gl.GenBuffer();
        gl.BindVertexArray(_vertexArray);
        gl.BindBuffer(BufferTargetARB.ArrayBuffer, _vertexBuffer);
        fixed (float* data = all.Vertices)
            gl.BufferData(BufferTargetARB.ArrayBuffer, (nuint)(all.VertexCount * MeshBuilder.FloatsPerVertex * sizeof(float)), data, BufferUsageARB.StaticDraw);
        gl.BindBuffer(BufferTargetARB.ElementArrayBuffer, _indexBuffer);
        fixed (uint* data = all.Indices)
            gl.BufferData(BufferTargetARB.ElementArrayBuffer, (nuint)(all.IndexCount * sizeof(uint)), data, BufferUsageARB.StaticDraw);
        Attribute(0, 3, 0);
        Attribute(1, 3, 3);
        Attribute(2, 2, 6);
        gl.BindVertexArray(0);
    }

    public void Bind() => _gl.BindVertexArray(_vertexArray);

    public void Draw(int mesh) =>
        _gl.DrawElements(PrimitiveType.Triangles, _ranges[mesh].Count, DrawElementsType.UnsignedInt, (void*)_ranges[mesh].Offset);

    public void Dispose()
    {
        _gl.DeleteVertexArray(_vertexArray);
        _gl.DeleteBuffer(_vertexBuffer);
        _gl.DeleteBuffer(_indexBuffer);
    }

    private void Attribute(uint index, int components, int firstFloat)
    {
        _gl.EnableVertexAttribArray(index);
        _gl.VertexAttribPointer(index, components, VertexAttribPointerType.Float, false, MeshBuilder.FloatsPerVertex * sizeof(float), (void*)(firstFloat * sizeof(float)));
    }
}
