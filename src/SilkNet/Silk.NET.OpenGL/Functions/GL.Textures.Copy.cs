#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void ClearTexImage(uint texture, int level, GLEnum format, GLEnum type, void* data)
        => ((delegate* unmanaged<uint, int, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glClearTexImage))(texture, level, format, type, data);

    public void ClearTexImage(uint texture, int level, GLEnum format, PixelType type, void* data)
        => ClearTexImage(texture, level, format, (GLEnum)type, data);

    public void ClearTexImage(uint texture, int level, PixelFormat format, GLEnum type, void* data)
        => ClearTexImage(texture, level, (GLEnum)format, type, data);

    public void ClearTexImage(uint texture, int level, PixelFormat format, PixelType type, void* data)
        => ClearTexImage(texture, level, (GLEnum)format, (GLEnum)type, data);

    public void ClearTexImage<T0>(uint texture, int level, GLEnum format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            ClearTexImage(texture, level, format, type, dataPointer);
    }

    public void ClearTexImage<T0>(uint texture, int level, GLEnum format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearTexImage(texture, level, format, (GLEnum)type, in data);

    public void ClearTexImage<T0>(uint texture, int level, PixelFormat format, GLEnum type, ref readonly T0 data) where T0 : unmanaged
        => ClearTexImage(texture, level, (GLEnum)format, type, in data);

    public void ClearTexImage<T0>(uint texture, int level, PixelFormat format, PixelType type, ref readonly T0 data) where T0 : unmanaged
        => ClearTexImage(texture, level, (GLEnum)format, (GLEnum)type, in data);

    public void ClearTexSubImage(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, GLEnum type, void* data)
        => ((delegate* unmanaged<uint, int, int, int, int, uint, uint, uint, GLEnum, GLEnum, void*, void>)Entry(EntryPoint.glClearTexSubImage))(
            texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, data);

    public void ClearTexSubImage(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, PixelType type, void* data)
        => ClearTexSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, (GLEnum)type, data);

    public void ClearTexSubImage(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, GLEnum type,
        void* data)
        => ClearTexSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, type, data);

    public void ClearTexSubImage(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, PixelType type,
        void* data)
        => ClearTexSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, (GLEnum)type, data);

    public void ClearTexSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, GLEnum type,
        ref readonly T0 data) where T0 : unmanaged
    {
        fixed (T0* dataPointer = &data)
            ClearTexSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, type, dataPointer);
    }

    public void ClearTexSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, GLEnum format, PixelType type,
        ref readonly T0 data) where T0 : unmanaged
        => ClearTexSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, format, (GLEnum)type, in data);

    public void ClearTexSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, GLEnum type,
        ref readonly T0 data) where T0 : unmanaged
        => ClearTexSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, type, in data);

    public void ClearTexSubImage<T0>(
        uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth, PixelFormat format, PixelType type,
        ref readonly T0 data) where T0 : unmanaged
        => ClearTexSubImage(texture, level, xoffset, yoffset, zoffset, width, height, depth, (GLEnum)format, (GLEnum)type, in data);

    public void CopyImageSubData(
        uint srcName, CopyImageSubDataTarget srcTarget, int srcLevel, int srcX, int srcY, int srcZ, uint dstName, CopyImageSubDataTarget dstTarget,
        int dstLevel, int dstX, int dstY, int dstZ, uint srcWidth, uint srcHeight, uint srcDepth)
        => CopyImageSubData(
            srcName, (GLEnum)srcTarget, srcLevel, srcX, srcY, srcZ, dstName, (GLEnum)dstTarget, dstLevel, dstX, dstY, dstZ, srcWidth, srcHeight,
            srcDepth);

    public void CopyImageSubData(
        uint srcName, CopyImageSubDataTarget srcTarget, int srcLevel, int srcX, int srcY, int srcZ, uint dstName, GLEnum dstTarget, int dstLevel,
        int dstX, int dstY, int dstZ, uint srcWidth, uint srcHeight, uint srcDepth)
        => CopyImageSubData(
            srcName, (GLEnum)srcTarget, srcLevel, srcX, srcY, srcZ, dstName, dstTarget, dstLevel, dstX, dstY, dstZ, srcWidth, srcHeight, srcDepth);

    public void CopyImageSubData(
        uint srcName, GLEnum srcTarget, int srcLevel, int srcX, int srcY, int srcZ, uint dstName, CopyImageSubDataTarget dstTarget, int dstLevel,
        int dstX, int dstY, int dstZ, uint srcWidth, uint srcHeight, uint srcDepth)
        => CopyImageSubData(
            srcName, srcTarget, srcLevel, srcX, srcY, srcZ, dstName, (GLEnum)dstTarget, dstLevel, dstX, dstY, dstZ, srcWidth, srcHeight, srcDepth);

    public void CopyImageSubData(
        uint srcName, GLEnum srcTarget, int srcLevel, int srcX, int srcY, int srcZ, uint dstName, GLEnum dstTarget, int dstLevel, int dstX, int dstY,
        int dstZ, uint srcWidth, uint srcHeight, uint srcDepth)
        => ((delegate* unmanaged<uint, GLEnum, int, int, int, int, uint, GLEnum, int, int, int, int, uint, uint, uint, void>)Entry(EntryPoint.glCopyImageSubData))(
            srcName, srcTarget, srcLevel, srcX, srcY, srcZ, dstName, dstTarget, dstLevel, dstX, dstY, dstZ, srcWidth, srcHeight, srcDepth);

    public void CopyTexImage1D(GLEnum target, int level, GLEnum internalformat, int x, int y, uint width, int border)
        => ((delegate* unmanaged<GLEnum, int, GLEnum, int, int, uint, int, void>)Entry(EntryPoint.glCopyTexImage1D))(
            target, level, internalformat, x, y, width, border);

    public void CopyTexImage1D(GLEnum target, int level, InternalFormat internalformat, int x, int y, uint width, int border)
        => CopyTexImage1D(target, level, (GLEnum)internalformat, x, y, width, border);

    public void CopyTexImage1D(TextureTarget target, int level, GLEnum internalformat, int x, int y, uint width, int border)
        => CopyTexImage1D((GLEnum)target, level, internalformat, x, y, width, border);

    public void CopyTexImage1D(TextureTarget target, int level, InternalFormat internalformat, int x, int y, uint width, int border)
        => CopyTexImage1D((GLEnum)target, level, (GLEnum)internalformat, x, y, width, border);

    public void CopyTexImage2D(GLEnum target, int level, GLEnum internalformat, int x, int y, uint width, uint height, int border)
        => ((delegate* unmanaged<GLEnum, int, GLEnum, int, int, uint, uint, int, void>)Entry(EntryPoint.glCopyTexImage2D))(
            target, level, internalformat, x, y, width, height, border);

    public void CopyTexImage2D(GLEnum target, int level, InternalFormat internalformat, int x, int y, uint width, uint height, int border)
        => CopyTexImage2D(target, level, (GLEnum)internalformat, x, y, width, height, border);

    public void CopyTexImage2D(TextureTarget target, int level, GLEnum internalformat, int x, int y, uint width, uint height, int border)
        => CopyTexImage2D((GLEnum)target, level, internalformat, x, y, width, height, border);

    public void CopyTexImage2D(TextureTarget target, int level, InternalFormat internalformat, int x, int y, uint width, uint height, int border)
        => CopyTexImage2D((GLEnum)target, level, (GLEnum)internalformat, x, y, width, height, border);

    public void CopyTexSubImage1D(GLEnum target, int level, int xoffset, int x, int y, uint width)
        => ((delegate* unmanaged<GLEnum, int, int, int, int, uint, void>)Entry(EntryPoint.glCopyTexSubImage1D))(target, level, xoffset, x, y, width);

    public void CopyTexSubImage1D(TextureTarget target, int level, int xoffset, int x, int y, uint width)
        => CopyTexSubImage1D((GLEnum)target, level, xoffset, x, y, width);

    public void CopyTexSubImage2D(GLEnum target, int level, int xoffset, int yoffset, int x, int y, uint width, uint height)
        => ((delegate* unmanaged<GLEnum, int, int, int, int, int, uint, uint, void>)Entry(EntryPoint.glCopyTexSubImage2D))(
            target, level, xoffset, yoffset, x, y, width, height);

    public void CopyTexSubImage2D(TextureTarget target, int level, int xoffset, int yoffset, int x, int y, uint width, uint height)
        => CopyTexSubImage2D((GLEnum)target, level, xoffset, yoffset, x, y, width, height);

    public void CopyTexSubImage3D(GLEnum target, int level, int xoffset, int yoffset, int zoffset, int x, int y, uint width, uint height)
        => ((delegate* unmanaged<GLEnum, int, int, int, int, int, int, uint, uint, void>)Entry(EntryPoint.glCopyTexSubImage3D))(
            target, level, xoffset, yoffset, zoffset, x, y, width, height);

    public void CopyTexSubImage3D(TextureTarget target, int level, int xoffset, int yoffset, int zoffset, int x, int y, uint width, uint height)
        => CopyTexSubImage3D((GLEnum)target, level, xoffset, yoffset, zoffset, x, y, width, height);

    public void CopyTextureSubImage1D(uint texture, int level, int xoffset, int x, int y, uint width)
        => ((delegate* unmanaged<uint, int, int, int, int, uint, void>)Entry(EntryPoint.glCopyTextureSubImage1D))(
            texture, level, xoffset, x, y, width);

    public void CopyTextureSubImage2D(uint texture, int level, int xoffset, int yoffset, int x, int y, uint width, uint height)
        => ((delegate* unmanaged<uint, int, int, int, int, int, uint, uint, void>)Entry(EntryPoint.glCopyTextureSubImage2D))(
            texture, level, xoffset, yoffset, x, y, width, height);

    public void CopyTextureSubImage3D(uint texture, int level, int xoffset, int yoffset, int zoffset, int x, int y, uint width, uint height)
        => ((delegate* unmanaged<uint, int, int, int, int, int, int, uint, uint, void>)Entry(EntryPoint.glCopyTextureSubImage3D))(
            texture, level, xoffset, yoffset, zoffset, x, y, width, height);

    public void InvalidateTexImage(uint texture, int level)
        => ((delegate* unmanaged<uint, int, void>)Entry(EntryPoint.glInvalidateTexImage))(texture, level);

    public void InvalidateTexSubImage(uint texture, int level, int xoffset, int yoffset, int zoffset, uint width, uint height, uint depth)
        => ((delegate* unmanaged<uint, int, int, int, int, uint, uint, uint, void>)Entry(EntryPoint.glInvalidateTexSubImage))(
            texture, level, xoffset, yoffset, zoffset, width, height, depth);
}
