using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources.State;

/// <summary>What a full-screen draw sets besides switches: framebuffer, vertex array, viewport, colour mask, polygon mode.</summary>
internal sealed unsafe class RasterState(GL gl, GlDevice device)
{
    private readonly bool _indexedViewport = device.IsDesktop(4, 1);
    private readonly bool _indexedMask = !device.IsEmbedded || device.IsES(3, 2);
    private readonly float[] _viewportFloats = new float[4];
    private readonly int[] _viewport = new int[4];
    private readonly bool[] _mask = new bool[4];
    private readonly int[] _polygonMode = new int[2];
    private int _framebuffer;
    private int _vertexArray;

    public void Save()
    {
        gl.GetInteger(GetPName.DrawFramebufferBinding, out _framebuffer);
        gl.GetInteger(GetPName.VertexArrayBinding, out _vertexArray);
        fixed (float* floats = _viewportFloats)
        fixed (int* integers = _viewport)
        {
            if (_indexedViewport) gl.GetFloat(GLEnum.Viewport, 0, floats);
            else gl.GetInteger(GetPName.Viewport, integers);
        }
        fixed (bool* mask = _mask)
        {
            if (_indexedMask) gl.GetBoolean(GLEnum.ColorWritemask, 0, mask);
            else gl.GetBoolean(GetPName.ColorWritemask, mask);
        }
        if (device.IsEmbedded) return;
        fixed (int* modes = _polygonMode)
        {
            modes[1] = 0;
            gl.GetInteger(GetPName.PolygonMode, modes);
        }
    }

    public void Neutralise(uint vertexArray)
    {
        gl.BindVertexArray(vertexArray);
        SetMask(true, true, true, true);
        if (!device.IsEmbedded) gl.PolygonMode(TriangleFace.FrontAndBack, PolygonMode.Fill);
    }

    public void Restore()
    {
        gl.BindFramebuffer(FramebufferTarget.DrawFramebuffer, (uint)_framebuffer);
        gl.BindVertexArray((uint)_vertexArray);
        if (_indexedViewport) gl.ViewportIndexed(0, _viewportFloats[0], _viewportFloats[1], _viewportFloats[2], _viewportFloats[3]);
        else gl.Viewport(_viewport[0], _viewport[1], (uint)_viewport[2], (uint)_viewport[3]);
        SetMask(_mask[0], _mask[1], _mask[2], _mask[3]);
        RestorePolygonMode();
    }

    /// <summary>Sets the viewport that draws use, and no other.</summary>
    public void SetViewport(int x, int y, int width, int height)
    {
        if (_indexedViewport) gl.ViewportIndexed(0, x, y, width, height);
        else gl.Viewport(x, y, (uint)width, (uint)height);
    }

    private void SetMask(bool red, bool green, bool blue, bool alpha)
    {
        if (_indexedMask) gl.ColorMask(0, red, green, blue, alpha);
        else gl.ColorMask(red, green, blue, alpha);
    }

    // A compatibility context may hold two modes; a core context answers with one, or the same twice.
    private void RestorePolygonMode()
    {
        if (device.IsEmbedded) return;
        var front = (PolygonMode)_polygonMode[0];
        if (_polygonMode[1] == 0 || _polygonMode[1] == _polygonMode[0])
        {
            gl.PolygonMode(TriangleFace.FrontAndBack, front);
            return;
        }
        gl.PolygonMode(TriangleFace.Front, front);
        gl.PolygonMode(TriangleFace.Back, (PolygonMode)_polygonMode[1]);
    }
}
