#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void DepthFunc(DepthFunction func)
        => DepthFunc((GLEnum)func);

    public void DepthFunc(GLEnum func)
        => ((delegate* unmanaged<GLEnum, void>)Entry(EntryPoint.glDepthFunc))(func);

    public void DepthMask(bool flag)
        => ((delegate* unmanaged<byte, void>)Entry(EntryPoint.glDepthMask))(ToByte(flag));

    public void DepthRange(double n, double f)
        => ((delegate* unmanaged<double, double, void>)Entry(EntryPoint.glDepthRange))(n, f);

    public void DepthRange(float n, float f)
        => ((delegate* unmanaged<float, float, void>)Entry(EntryPoint.glDepthRangef))(n, f);

    public void DepthRangeArray(uint first, uint count, double* v)
        => ((delegate* unmanaged<uint, uint, double*, void>)Entry(EntryPoint.glDepthRangeArrayv))(first, count, v);

    public void DepthRangeArray(uint first, uint count, ref readonly double v)
    {
        fixed (double* vPointer = &v)
            DepthRangeArray(first, count, vPointer);
    }

    public void DepthRangeIndexed(uint index, double n, double f)
        => ((delegate* unmanaged<uint, double, double, void>)Entry(EntryPoint.glDepthRangeIndexed))(index, n, f);

    public void StencilFunc(GLEnum func, int @ref, uint mask)
        => ((delegate* unmanaged<GLEnum, int, uint, void>)Entry(EntryPoint.glStencilFunc))(func, @ref, mask);

    public void StencilFunc(StencilFunction func, int @ref, uint mask)
        => StencilFunc((GLEnum)func, @ref, mask);

    public void StencilFuncSeparate(GLEnum face, GLEnum func, int @ref, uint mask)
        => ((delegate* unmanaged<GLEnum, GLEnum, int, uint, void>)Entry(EntryPoint.glStencilFuncSeparate))(face, func, @ref, mask);

    public void StencilFuncSeparate(GLEnum face, StencilFunction func, int @ref, uint mask)
        => StencilFuncSeparate(face, (GLEnum)func, @ref, mask);

    public void StencilFuncSeparate(TriangleFace face, GLEnum func, int @ref, uint mask)
        => StencilFuncSeparate((GLEnum)face, func, @ref, mask);

    public void StencilFuncSeparate(TriangleFace face, StencilFunction func, int @ref, uint mask)
        => StencilFuncSeparate((GLEnum)face, (GLEnum)func, @ref, mask);

    public void StencilMask(uint mask)
        => ((delegate* unmanaged<uint, void>)Entry(EntryPoint.glStencilMask))(mask);

    public void StencilMaskSeparate(GLEnum face, uint mask)
        => ((delegate* unmanaged<GLEnum, uint, void>)Entry(EntryPoint.glStencilMaskSeparate))(face, mask);

    public void StencilMaskSeparate(TriangleFace face, uint mask)
        => StencilMaskSeparate((GLEnum)face, mask);

    public void StencilOp(GLEnum fail, GLEnum zfail, GLEnum zpass)
        => ((delegate* unmanaged<GLEnum, GLEnum, GLEnum, void>)Entry(EntryPoint.glStencilOp))(fail, zfail, zpass);

    public void StencilOp(GLEnum fail, GLEnum zfail, StencilOp zpass)
        => StencilOp(fail, zfail, (GLEnum)zpass);

    public void StencilOp(GLEnum fail, StencilOp zfail, GLEnum zpass)
        => StencilOp(fail, (GLEnum)zfail, zpass);

    public void StencilOp(GLEnum fail, StencilOp zfail, StencilOp zpass)
        => StencilOp(fail, (GLEnum)zfail, (GLEnum)zpass);

    public void StencilOp(StencilOp fail, GLEnum zfail, GLEnum zpass)
        => StencilOp((GLEnum)fail, zfail, zpass);

    public void StencilOp(StencilOp fail, GLEnum zfail, StencilOp zpass)
        => StencilOp((GLEnum)fail, zfail, (GLEnum)zpass);

    public void StencilOp(StencilOp fail, StencilOp zfail, GLEnum zpass)
        => StencilOp((GLEnum)fail, (GLEnum)zfail, zpass);

    public void StencilOp(StencilOp fail, StencilOp zfail, StencilOp zpass)
        => StencilOp((GLEnum)fail, (GLEnum)zfail, (GLEnum)zpass);

    public void StencilOpSeparate(GLEnum face, GLEnum sfail, GLEnum dpfail, GLEnum dppass)
        => ((delegate* unmanaged<GLEnum, GLEnum, GLEnum, GLEnum, void>)Entry(EntryPoint.glStencilOpSeparate))(face, sfail, dpfail, dppass);

    public void StencilOpSeparate(GLEnum face, GLEnum sfail, GLEnum dpfail, StencilOp dppass)
        => StencilOpSeparate(face, sfail, dpfail, (GLEnum)dppass);

    public void StencilOpSeparate(GLEnum face, GLEnum sfail, StencilOp dpfail, GLEnum dppass)
        => StencilOpSeparate(face, sfail, (GLEnum)dpfail, dppass);

    public void StencilOpSeparate(GLEnum face, GLEnum sfail, StencilOp dpfail, StencilOp dppass)
        => StencilOpSeparate(face, sfail, (GLEnum)dpfail, (GLEnum)dppass);

    public void StencilOpSeparate(GLEnum face, StencilOp sfail, GLEnum dpfail, GLEnum dppass)
        => StencilOpSeparate(face, (GLEnum)sfail, dpfail, dppass);

    public void StencilOpSeparate(GLEnum face, StencilOp sfail, GLEnum dpfail, StencilOp dppass)
        => StencilOpSeparate(face, (GLEnum)sfail, dpfail, (GLEnum)dppass);

    public void StencilOpSeparate(GLEnum face, StencilOp sfail, StencilOp dpfail, GLEnum dppass)
        => StencilOpSeparate(face, (GLEnum)sfail, (GLEnum)dpfail, dppass);

    public void StencilOpSeparate(GLEnum face, StencilOp sfail, StencilOp dpfail, StencilOp dppass)
        => StencilOpSeparate(face, (GLEnum)sfail, (GLEnum)dpfail, (GLEnum)dppass);

    public void StencilOpSeparate(TriangleFace face, GLEnum sfail, GLEnum dpfail, GLEnum dppass)
        => StencilOpSeparate((GLEnum)face, sfail, dpfail, dppass);

    public void StencilOpSeparate(TriangleFace face, GLEnum sfail, GLEnum dpfail, StencilOp dppass)
        => StencilOpSeparate((GLEnum)face, sfail, dpfail, (GLEnum)dppass);

    public void StencilOpSeparate(TriangleFace face, GLEnum sfail, StencilOp dpfail, GLEnum dppass)
        => StencilOpSeparate((GLEnum)face, sfail, (GLEnum)dpfail, dppass);

    public void StencilOpSeparate(TriangleFace face, GLEnum sfail, StencilOp dpfail, StencilOp dppass)
        => StencilOpSeparate((GLEnum)face, sfail, (GLEnum)dpfail, (GLEnum)dppass);

    public void StencilOpSeparate(TriangleFace face, StencilOp sfail, GLEnum dpfail, GLEnum dppass)
        => StencilOpSeparate((GLEnum)face, (GLEnum)sfail, dpfail, dppass);

    public void StencilOpSeparate(TriangleFace face, StencilOp sfail, GLEnum dpfail, StencilOp dppass)
        => StencilOpSeparate((GLEnum)face, (GLEnum)sfail, dpfail, (GLEnum)dppass);

    public void StencilOpSeparate(TriangleFace face, StencilOp sfail, StencilOp dpfail, GLEnum dppass)
        => StencilOpSeparate((GLEnum)face, (GLEnum)sfail, (GLEnum)dpfail, dppass);

    public void StencilOpSeparate(TriangleFace face, StencilOp sfail, StencilOp dpfail, StencilOp dppass)
        => StencilOpSeparate((GLEnum)face, (GLEnum)sfail, (GLEnum)dpfail, (GLEnum)dppass);
}
