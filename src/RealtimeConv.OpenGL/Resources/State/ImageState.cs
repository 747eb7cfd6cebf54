using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources.State;

/// <summary>One of the image units, which compute passes read and write through.</summary>
internal sealed class ImageState(GL gl, uint unit)
{
    private int _name;
    private int _level;
    private bool _layered;
    private int _layer;
    private int _access;
    private int _format;

    public void Save()
    {
        gl.GetInteger(GLEnum.ImageBindingName, unit, out _name);
        gl.GetInteger(GLEnum.ImageBindingLevel, unit, out _level);
        gl.GetBoolean(GLEnum.ImageBindingLayered, unit, out _layered);
        gl.GetInteger(GLEnum.ImageBindingLayer, unit, out _layer);
        gl.GetInteger(GLEnum.ImageBindingAccess, unit, out _access);
        gl.GetInteger(GLEnum.ImageBindingFormat, unit, out _format);
    }

    public void Restore() => gl.BindImageTexture(unit, (uint)_name, _level, _layered, _layer, (GLEnum)_access, (GLEnum)_format);
}
