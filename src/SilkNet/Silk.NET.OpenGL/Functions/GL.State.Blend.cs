#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void BlendColor(float red, float green, float blue, float alpha)
        => ((delegate* unmanaged<float, float, float, float, void>)Entry(EntryPoint.glBlendColor))(red, green, blue, alpha);

    public void BlendEquation(BlendEquationModeEXT mode)
        => BlendEquation((GLEnum)mode);

    public void BlendEquation(GLEnum mode)
        => ((delegate* unmanaged<GLEnum, void>)Entry(EntryPoint.glBlendEquation))(mode);

    public void BlendEquation(uint buf, BlendEquationModeEXT mode)
        => BlendEquation(buf, (GLEnum)mode);

    public void BlendEquation(uint buf, GLEnum mode)
        => ((delegate* unmanaged<uint, GLEnum, void>)Entry(EntryPoint.glBlendEquationi))(buf, mode);

    public void BlendEquationSeparate(BlendEquationModeEXT modeRGB, BlendEquationModeEXT modeAlpha)
        => BlendEquationSeparate((GLEnum)modeRGB, (GLEnum)modeAlpha);

    public void BlendEquationSeparate(BlendEquationModeEXT modeRGB, GLEnum modeAlpha)
        => BlendEquationSeparate((GLEnum)modeRGB, modeAlpha);

    public void BlendEquationSeparate(GLEnum modeRGB, BlendEquationModeEXT modeAlpha)
        => BlendEquationSeparate(modeRGB, (GLEnum)modeAlpha);

    public void BlendEquationSeparate(GLEnum modeRGB, GLEnum modeAlpha)
        => ((delegate* unmanaged<GLEnum, GLEnum, void>)Entry(EntryPoint.glBlendEquationSeparate))(modeRGB, modeAlpha);

    public void BlendEquationSeparate(uint buf, BlendEquationModeEXT modeRGB, BlendEquationModeEXT modeAlpha)
        => BlendEquationSeparate(buf, (GLEnum)modeRGB, (GLEnum)modeAlpha);

    public void BlendEquationSeparate(uint buf, BlendEquationModeEXT modeRGB, GLEnum modeAlpha)
        => BlendEquationSeparate(buf, (GLEnum)modeRGB, modeAlpha);

    public void BlendEquationSeparate(uint buf, GLEnum modeRGB, BlendEquationModeEXT modeAlpha)
        => BlendEquationSeparate(buf, modeRGB, (GLEnum)modeAlpha);

    public void BlendEquationSeparate(uint buf, GLEnum modeRGB, GLEnum modeAlpha)
        => ((delegate* unmanaged<uint, GLEnum, GLEnum, void>)Entry(EntryPoint.glBlendEquationSeparatei))(buf, modeRGB, modeAlpha);

    public void BlendFunc(BlendingFactor sfactor, BlendingFactor dfactor)
        => BlendFunc((GLEnum)sfactor, (GLEnum)dfactor);

    public void BlendFunc(BlendingFactor sfactor, GLEnum dfactor)
        => BlendFunc((GLEnum)sfactor, dfactor);

    public void BlendFunc(GLEnum sfactor, BlendingFactor dfactor)
        => BlendFunc(sfactor, (GLEnum)dfactor);

    public void BlendFunc(GLEnum sfactor, GLEnum dfactor)
        => ((delegate* unmanaged<GLEnum, GLEnum, void>)Entry(EntryPoint.glBlendFunc))(sfactor, dfactor);

    public void BlendFunc(uint buf, BlendingFactor src, BlendingFactor dst)
        => BlendFunc(buf, (GLEnum)src, (GLEnum)dst);

    public void BlendFunc(uint buf, BlendingFactor src, GLEnum dst)
        => BlendFunc(buf, (GLEnum)src, dst);

    public void BlendFunc(uint buf, GLEnum src, BlendingFactor dst)
        => BlendFunc(buf, src, (GLEnum)dst);

    public void BlendFunc(uint buf, GLEnum src, GLEnum dst)
        => ((delegate* unmanaged<uint, GLEnum, GLEnum, void>)Entry(EntryPoint.glBlendFunci))(buf, src, dst);

    public void BlendFuncSeparate(BlendingFactor sfactorRGB, BlendingFactor dfactorRGB, BlendingFactor sfactorAlpha, BlendingFactor dfactorAlpha)
        => BlendFuncSeparate((GLEnum)sfactorRGB, (GLEnum)dfactorRGB, (GLEnum)sfactorAlpha, (GLEnum)dfactorAlpha);

    public void BlendFuncSeparate(BlendingFactor sfactorRGB, BlendingFactor dfactorRGB, BlendingFactor sfactorAlpha, GLEnum dfactorAlpha)
        => BlendFuncSeparate((GLEnum)sfactorRGB, (GLEnum)dfactorRGB, (GLEnum)sfactorAlpha, dfactorAlpha);

    public void BlendFuncSeparate(BlendingFactor sfactorRGB, BlendingFactor dfactorRGB, GLEnum sfactorAlpha, BlendingFactor dfactorAlpha)
        => BlendFuncSeparate((GLEnum)sfactorRGB, (GLEnum)dfactorRGB, sfactorAlpha, (GLEnum)dfactorAlpha);

    public void BlendFuncSeparate(BlendingFactor sfactorRGB, BlendingFactor dfactorRGB, GLEnum sfactorAlpha, GLEnum dfactorAlpha)
        => BlendFuncSeparate((GLEnum)sfactorRGB, (GLEnum)dfactorRGB, sfactorAlpha, dfactorAlpha);

    public void BlendFuncSeparate(BlendingFactor sfactorRGB, GLEnum dfactorRGB, BlendingFactor sfactorAlpha, BlendingFactor dfactorAlpha)
        => BlendFuncSeparate((GLEnum)sfactorRGB, dfactorRGB, (GLEnum)sfactorAlpha, (GLEnum)dfactorAlpha);

    public void BlendFuncSeparate(BlendingFactor sfactorRGB, GLEnum dfactorRGB, BlendingFactor sfactorAlpha, GLEnum dfactorAlpha)
        => BlendFuncSeparate((GLEnum)sfactorRGB, dfactorRGB, (GLEnum)sfactorAlpha, dfactorAlpha);

    public void BlendFuncSeparate(BlendingFactor sfactorRGB, GLEnum dfactorRGB, GLEnum sfactorAlpha, BlendingFactor dfactorAlpha)
        => BlendFuncSeparate((GLEnum)sfactorRGB, dfactorRGB, sfactorAlpha, (GLEnum)dfactorAlpha);

    public void BlendFuncSeparate(BlendingFactor sfactorRGB, GLEnum dfactorRGB, GLEnum sfactorAlpha, GLEnum dfactorAlpha)
        => BlendFuncSeparate((GLEnum)sfactorRGB, dfactorRGB, sfactorAlpha, dfactorAlpha);

    public void BlendFuncSeparate(GLEnum sfactorRGB, BlendingFactor dfactorRGB, BlendingFactor sfactorAlpha, BlendingFactor dfactorAlpha)
        => BlendFuncSeparate(sfactorRGB, (GLEnum)dfactorRGB, (GLEnum)sfactorAlpha, (GLEnum)dfactorAlpha);

    public void BlendFuncSeparate(GLEnum sfactorRGB, BlendingFactor dfactorRGB, BlendingFactor sfactorAlpha, GLEnum dfactorAlpha)
        => BlendFuncSeparate(sfactorRGB, (GLEnum)dfactorRGB, (GLEnum)sfactorAlpha, dfactorAlpha);

    public void BlendFuncSeparate(GLEnum sfactorRGB, BlendingFactor dfactorRGB, GLEnum sfactorAlpha, BlendingFactor dfactorAlpha)
        => BlendFuncSeparate(sfactorRGB, (GLEnum)dfactorRGB, sfactorAlpha, (GLEnum)dfactorAlpha);

    public void BlendFuncSeparate(GLEnum sfactorRGB, BlendingFactor dfactorRGB, GLEnum sfactorAlpha, GLEnum dfactorAlpha)
        => BlendFuncSeparate(sfactorRGB, (GLEnum)dfactorRGB, sfactorAlpha, dfactorAlpha);

    public void BlendFuncSeparate(GLEnum sfactorRGB, GLEnum dfactorRGB, BlendingFactor sfactorAlpha, BlendingFactor dfactorAlpha)
        => BlendFuncSeparate(sfactorRGB, dfactorRGB, (GLEnum)sfactorAlpha, (GLEnum)dfactorAlpha);

    public void BlendFuncSeparate(GLEnum sfactorRGB, GLEnum dfactorRGB, BlendingFactor sfactorAlpha, GLEnum dfactorAlpha)
        => BlendFuncSeparate(sfactorRGB, dfactorRGB, (GLEnum)sfactorAlpha, dfactorAlpha);

    public void BlendFuncSeparate(GLEnum sfactorRGB, GLEnum dfactorRGB, GLEnum sfactorAlpha, BlendingFactor dfactorAlpha)
        => BlendFuncSeparate(sfactorRGB, dfactorRGB, sfactorAlpha, (GLEnum)dfactorAlpha);

    public void BlendFuncSeparate(GLEnum sfactorRGB, GLEnum dfactorRGB, GLEnum sfactorAlpha, GLEnum dfactorAlpha)
        => ((delegate* unmanaged<GLEnum, GLEnum, GLEnum, GLEnum, void>)Entry(EntryPoint.glBlendFuncSeparate))(
            sfactorRGB, dfactorRGB, sfactorAlpha, dfactorAlpha);

    public void BlendFuncSeparate(uint buf, BlendingFactor srcRGB, BlendingFactor dstRGB, BlendingFactor srcAlpha, BlendingFactor dstAlpha)
        => BlendFuncSeparate(buf, (GLEnum)srcRGB, (GLEnum)dstRGB, (GLEnum)srcAlpha, (GLEnum)dstAlpha);

    public void BlendFuncSeparate(uint buf, BlendingFactor srcRGB, BlendingFactor dstRGB, BlendingFactor srcAlpha, GLEnum dstAlpha)
        => BlendFuncSeparate(buf, (GLEnum)srcRGB, (GLEnum)dstRGB, (GLEnum)srcAlpha, dstAlpha);

    public void BlendFuncSeparate(uint buf, BlendingFactor srcRGB, BlendingFactor dstRGB, GLEnum srcAlpha, BlendingFactor dstAlpha)
        => BlendFuncSeparate(buf, (GLEnum)srcRGB, (GLEnum)dstRGB, srcAlpha, (GLEnum)dstAlpha);

    public void BlendFuncSeparate(uint buf, BlendingFactor srcRGB, BlendingFactor dstRGB, GLEnum srcAlpha, GLEnum dstAlpha)
        => BlendFuncSeparate(buf, (GLEnum)srcRGB, (GLEnum)dstRGB, srcAlpha, dstAlpha);

    public void BlendFuncSeparate(uint buf, BlendingFactor srcRGB, GLEnum dstRGB, BlendingFactor srcAlpha, BlendingFactor dstAlpha)
        => BlendFuncSeparate(buf, (GLEnum)srcRGB, dstRGB, (GLEnum)srcAlpha, (GLEnum)dstAlpha);

    public void BlendFuncSeparate(uint buf, BlendingFactor srcRGB, GLEnum dstRGB, BlendingFactor srcAlpha, GLEnum dstAlpha)
        => BlendFuncSeparate(buf, (GLEnum)srcRGB, dstRGB, (GLEnum)srcAlpha, dstAlpha);

    public void BlendFuncSeparate(uint buf, BlendingFactor srcRGB, GLEnum dstRGB, GLEnum srcAlpha, BlendingFactor dstAlpha)
        => BlendFuncSeparate(buf, (GLEnum)srcRGB, dstRGB, srcAlpha, (GLEnum)dstAlpha);

    public void BlendFuncSeparate(uint buf, BlendingFactor srcRGB, GLEnum dstRGB, GLEnum srcAlpha, GLEnum dstAlpha)
        => BlendFuncSeparate(buf, (GLEnum)srcRGB, dstRGB, srcAlpha, dstAlpha);

    public void BlendFuncSeparate(uint buf, GLEnum srcRGB, BlendingFactor dstRGB, BlendingFactor srcAlpha, BlendingFactor dstAlpha)
        => BlendFuncSeparate(buf, srcRGB, (GLEnum)dstRGB, (GLEnum)srcAlpha, (GLEnum)dstAlpha);

    public void BlendFuncSeparate(uint buf, GLEnum srcRGB, BlendingFactor dstRGB, BlendingFactor srcAlpha, GLEnum dstAlpha)
        => BlendFuncSeparate(buf, srcRGB, (GLEnum)dstRGB, (GLEnum)srcAlpha, dstAlpha);

    public void BlendFuncSeparate(uint buf, GLEnum srcRGB, BlendingFactor dstRGB, GLEnum srcAlpha, BlendingFactor dstAlpha)
        => BlendFuncSeparate(buf, srcRGB, (GLEnum)dstRGB, srcAlpha, (GLEnum)dstAlpha);

    public void BlendFuncSeparate(uint buf, GLEnum srcRGB, BlendingFactor dstRGB, GLEnum srcAlpha, GLEnum dstAlpha)
        => BlendFuncSeparate(buf, srcRGB, (GLEnum)dstRGB, srcAlpha, dstAlpha);

    public void BlendFuncSeparate(uint buf, GLEnum srcRGB, GLEnum dstRGB, BlendingFactor srcAlpha, BlendingFactor dstAlpha)
        => BlendFuncSeparate(buf, srcRGB, dstRGB, (GLEnum)srcAlpha, (GLEnum)dstAlpha);

    public void BlendFuncSeparate(uint buf, GLEnum srcRGB, GLEnum dstRGB, BlendingFactor srcAlpha, GLEnum dstAlpha)
        => BlendFuncSeparate(buf, srcRGB, dstRGB, (GLEnum)srcAlpha, dstAlpha);

    public void BlendFuncSeparate(uint buf, GLEnum srcRGB, GLEnum dstRGB, GLEnum srcAlpha, BlendingFactor dstAlpha)
        => BlendFuncSeparate(buf, srcRGB, dstRGB, srcAlpha, (GLEnum)dstAlpha);

    public void BlendFuncSeparate(uint buf, GLEnum srcRGB, GLEnum dstRGB, GLEnum srcAlpha, GLEnum dstAlpha)
        => ((delegate* unmanaged<uint, GLEnum, GLEnum, GLEnum, GLEnum, void>)Entry(EntryPoint.glBlendFuncSeparatei))(
            buf, srcRGB, dstRGB, srcAlpha, dstAlpha);

    public void LogicOp(GLEnum opcode)
        => ((delegate* unmanaged<GLEnum, void>)Entry(EntryPoint.glLogicOp))(opcode);

    public void LogicOp(LogicOp opcode)
        => LogicOp((GLEnum)opcode);
}
