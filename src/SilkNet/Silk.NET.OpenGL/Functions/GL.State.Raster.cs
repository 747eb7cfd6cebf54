#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void ClipControl(ClipControlOrigin origin, ClipControlDepth depth)
        => ClipControl((GLEnum)origin, (GLEnum)depth);

    public void ClipControl(ClipControlOrigin origin, GLEnum depth)
        => ClipControl((GLEnum)origin, depth);

    public void ClipControl(GLEnum origin, ClipControlDepth depth)
        => ClipControl(origin, (GLEnum)depth);

    public void ClipControl(GLEnum origin, GLEnum depth)
        => ((delegate* unmanaged<GLEnum, GLEnum, void>)Entry(EntryPoint.glClipControl))(origin, depth);

    public void ColorMask(bool red, bool green, bool blue, bool alpha)
        => ((delegate* unmanaged<byte, byte, byte, byte, void>)Entry(EntryPoint.glColorMask))(
            ToByte(red), ToByte(green), ToByte(blue), ToByte(alpha));

    public void ColorMask(uint index, bool r, bool g, bool b, bool a)
        => ((delegate* unmanaged<uint, byte, byte, byte, byte, void>)Entry(EntryPoint.glColorMaski))(
            index, ToByte(r), ToByte(g), ToByte(b), ToByte(a));

    public void CullFace(GLEnum mode)
        => ((delegate* unmanaged<GLEnum, void>)Entry(EntryPoint.glCullFace))(mode);

    public void CullFace(TriangleFace mode)
        => CullFace((GLEnum)mode);

    public void Disable(EnableCap cap)
        => Disable((GLEnum)cap);

    public void Disable(GLEnum cap)
        => ((delegate* unmanaged<GLEnum, void>)Entry(EntryPoint.glDisable))(cap);

    public void Disable(EnableCap target, uint index)
        => Disable((GLEnum)target, index);

    public void Disable(GLEnum target, uint index)
        => ((delegate* unmanaged<GLEnum, uint, void>)Entry(EntryPoint.glDisablei))(target, index);

    public void Enable(EnableCap cap)
        => Enable((GLEnum)cap);

    public void Enable(GLEnum cap)
        => ((delegate* unmanaged<GLEnum, void>)Entry(EntryPoint.glEnable))(cap);

    public void Enable(EnableCap target, uint index)
        => Enable((GLEnum)target, index);

    public void Enable(GLEnum target, uint index)
        => ((delegate* unmanaged<GLEnum, uint, void>)Entry(EntryPoint.glEnablei))(target, index);

    public void FrontFace(FrontFaceDirection mode)
        => FrontFace((GLEnum)mode);

    public void FrontFace(GLEnum mode)
        => ((delegate* unmanaged<GLEnum, void>)Entry(EntryPoint.glFrontFace))(mode);

    public void Hint(GLEnum target, GLEnum mode)
        => ((delegate* unmanaged<GLEnum, GLEnum, void>)Entry(EntryPoint.glHint))(target, mode);

    public void Hint(GLEnum target, HintMode mode)
        => Hint(target, (GLEnum)mode);

    public void Hint(HintTarget target, GLEnum mode)
        => Hint((GLEnum)target, mode);

    public void Hint(HintTarget target, HintMode mode)
        => Hint((GLEnum)target, (GLEnum)mode);

    public bool IsEnabled(EnableCap cap)
        => IsEnabled((GLEnum)cap);

    public bool IsEnabled(GLEnum cap)
        => ((delegate* unmanaged<GLEnum, byte>)Entry(EntryPoint.glIsEnabled))(cap) != 0;

    public bool IsEnabled(EnableCap target, uint index)
        => IsEnabled((GLEnum)target, index);

    public bool IsEnabled(GLEnum target, uint index)
        => ((delegate* unmanaged<GLEnum, uint, byte>)Entry(EntryPoint.glIsEnabledi))(target, index) != 0;

    public void LineWidth(float width)
        => ((delegate* unmanaged<float, void>)Entry(EntryPoint.glLineWidth))(width);

    public void MinSampleShading(float value)
        => ((delegate* unmanaged<float, void>)Entry(EntryPoint.glMinSampleShading))(value);

    public void PointParameter(GLEnum pname, float param)
        => ((delegate* unmanaged<GLEnum, float, void>)Entry(EntryPoint.glPointParameterf))(pname, param);

    public void PointParameter(PointParameterNameARB pname, float param)
        => PointParameter((GLEnum)pname, param);

    public void PointParameter(GLEnum pname, int param)
        => ((delegate* unmanaged<GLEnum, int, void>)Entry(EntryPoint.glPointParameteri))(pname, param);

    public void PointParameter(PointParameterNameARB pname, int param)
        => PointParameter((GLEnum)pname, param);

    public void PointParameter(GLEnum pname, float* @params)
        => ((delegate* unmanaged<GLEnum, float*, void>)Entry(EntryPoint.glPointParameterfv))(pname, @params);

    public void PointParameter(PointParameterNameARB pname, float* @params)
        => PointParameter((GLEnum)pname, @params);

    public void PointParameter(GLEnum pname, ref readonly float @params)
    {
        fixed (float* paramsPointer = &@params)
            PointParameter(pname, paramsPointer);
    }

    public void PointParameter(PointParameterNameARB pname, ref readonly float @params)
        => PointParameter((GLEnum)pname, in @params);

    public void PointParameter(GLEnum pname, int* @params)
        => ((delegate* unmanaged<GLEnum, int*, void>)Entry(EntryPoint.glPointParameteriv))(pname, @params);

    public void PointParameter(PointParameterNameARB pname, int* @params)
        => PointParameter((GLEnum)pname, @params);

    public void PointParameter(GLEnum pname, ref readonly int @params)
    {
        fixed (int* paramsPointer = &@params)
            PointParameter(pname, paramsPointer);
    }

    public void PointParameter(PointParameterNameARB pname, ref readonly int @params)
        => PointParameter((GLEnum)pname, in @params);

    public void PointSize(float size)
        => ((delegate* unmanaged<float, void>)Entry(EntryPoint.glPointSize))(size);

    public void PolygonMode(GLEnum face, GLEnum mode)
        => ((delegate* unmanaged<GLEnum, GLEnum, void>)Entry(EntryPoint.glPolygonMode))(face, mode);

    public void PolygonMode(GLEnum face, PolygonMode mode)
        => PolygonMode(face, (GLEnum)mode);

    public void PolygonMode(TriangleFace face, GLEnum mode)
        => PolygonMode((GLEnum)face, mode);

    public void PolygonMode(TriangleFace face, PolygonMode mode)
        => PolygonMode((GLEnum)face, (GLEnum)mode);

    public void PolygonOffset(float factor, float units)
        => ((delegate* unmanaged<float, float, void>)Entry(EntryPoint.glPolygonOffset))(factor, units);

    public void PolygonOffsetClamp(float factor, float units, float clamp)
        => ((delegate* unmanaged<float, float, float, void>)Entry(EntryPoint.glPolygonOffsetClamp))(factor, units, clamp);

    public void SampleCoverage(float value, bool invert)
        => ((delegate* unmanaged<float, byte, void>)Entry(EntryPoint.glSampleCoverage))(value, ToByte(invert));

    public void SampleMask(uint maskNumber, uint mask)
        => ((delegate* unmanaged<uint, uint, void>)Entry(EntryPoint.glSampleMaski))(maskNumber, mask);

    public void Scissor(int x, int y, uint width, uint height)
        => ((delegate* unmanaged<int, int, uint, uint, void>)Entry(EntryPoint.glScissor))(x, y, width, height);

    public void ScissorArray(uint first, uint count, int* v)
        => ((delegate* unmanaged<uint, uint, int*, void>)Entry(EntryPoint.glScissorArrayv))(first, count, v);

    public void ScissorArray(uint first, uint count, ref readonly int v)
    {
        fixed (int* vPointer = &v)
            ScissorArray(first, count, vPointer);
    }

    public void ScissorIndexed(uint index, int left, int bottom, uint width, uint height)
        => ((delegate* unmanaged<uint, int, int, uint, uint, void>)Entry(EntryPoint.glScissorIndexed))(index, left, bottom, width, height);

    public void ScissorIndexed(uint index, int* v)
        => ((delegate* unmanaged<uint, int*, void>)Entry(EntryPoint.glScissorIndexedv))(index, v);

    public void ScissorIndexed(uint index, ref readonly int v)
    {
        fixed (int* vPointer = &v)
            ScissorIndexed(index, vPointer);
    }

    public bool UnmapBuffer(BufferTargetARB target)
        => UnmapBuffer((GLEnum)target);

    public bool UnmapBuffer(GLEnum target)
        => ((delegate* unmanaged<GLEnum, byte>)Entry(EntryPoint.glUnmapBuffer))(target) != 0;

    public bool UnmapNamedBuffer(uint buffer)
        => ((delegate* unmanaged<uint, byte>)Entry(EntryPoint.glUnmapNamedBuffer))(buffer) != 0;

    public void Viewport(int x, int y, uint width, uint height)
        => ((delegate* unmanaged<int, int, uint, uint, void>)Entry(EntryPoint.glViewport))(x, y, width, height);

    public void ViewportArray(uint first, uint count, float* v)
        => ((delegate* unmanaged<uint, uint, float*, void>)Entry(EntryPoint.glViewportArrayv))(first, count, v);

    public void ViewportArray(uint first, uint count, ref readonly float v)
    {
        fixed (float* vPointer = &v)
            ViewportArray(first, count, vPointer);
    }

    public void ViewportIndexed(uint index, float x, float y, float w, float h)
        => ((delegate* unmanaged<uint, float, float, float, float, void>)Entry(EntryPoint.glViewportIndexedf))(index, x, y, w, h);

    public void ViewportIndexed(uint index, float* v)
        => ((delegate* unmanaged<uint, float*, void>)Entry(EntryPoint.glViewportIndexedfv))(index, v);

    public void ViewportIndexed(uint index, ref readonly float v)
    {
        fixed (float* vPointer = &v)
            ViewportIndexed(index, vPointer);
    }
}
