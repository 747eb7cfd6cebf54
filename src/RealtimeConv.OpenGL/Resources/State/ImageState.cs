using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources.State;

/// <summary>The first image unit, which compute passes write through.</summary>
internal sealed class ImageState(GL gl)
{
    private int _name;
    private int _level;
    private bool _layered;
    private int _layer;
    private int _access;
    private int _format;

    public void Save()
    {
        gl.GetInteger(GLEnum.ImageBindingName, 0, out _name);
        gl.GetInteger(GLEnum.ImageBindingLevel, 0, out _level);
        gl.GetBoolean(GLEnum.ImageBindingLayered, 0, out _layered);
        gl.GetInteger(GLEnum.ImageBindingLayer, 0, out _layer);
        gl.GetInteger(GLEnum.ImageBindingAccess, 0, out _access);
        gl.GetInteger(GLEnum.ImageBindingFormat, 0, out _format);
    }

    public void Restore() => gl.BindImageTexture(0, (uint)_name, _level, _layered, _layer, (GLEnum)_access, (GLEnum)_format);
}
