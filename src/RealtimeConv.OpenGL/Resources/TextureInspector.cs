using RealtimeConv.Frames;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>Looks at a host's texture before it is used: OpenGL would answer with black pixels or an error flag, not with a reason.</summary>
internal sealed unsafe class TextureInspector(GL gl, GlDevice device)
{
    /// <summary>Checks a texture; binds it to the active unit.</summary>
    /// <returns>Whether compute can write it as an image of its declared format.</returns>
    /// <exception cref="UnusableTextureException">It is no usable 2-D texture, or not what its description says.</exception>
    public bool Check(in FrameTexture frame, string role)
    {
        string name = $"the {role}, texture {frame.Texture},";
        if (!gl.IsTexture(frame.Texture)) throw new UnusableTextureException($"{name} does not exist in this context");
        gl.BindTexture(TextureTarget.Texture2D, frame.Texture);
        var error = GlErrors.Drain(gl);
        if (error == GLEnum.InvalidOperation) throw new UnusableTextureException($"{name} is no 2-D texture (GL_TEXTURE_2D); array, cube and multisampled textures cannot be filtered");
        if (error != GLEnum.NoError) throw new RealtimeConvException($"the driver reports {GlErrors.Text(error)} when {name} is bound");
        CheckParameters(name);
        if (!device.HasLevelQueries) return false;
        CheckSize(frame, name);
        CheckSamples(name);
        int format = Level(GLEnum.TextureInternalFormat), immutable = 0;
        gl.GetTexParameter(GLEnum.Texture2D, GLEnum.TextureImmutableFormat, &immutable);
        var storage = StorageFormat.Of(frame.Format);
        return format == (int)storage.Internal && storage.IsStorable(device.IsEmbedded) && (immutable != 0 || !device.IsEmbedded);
    }

    private void CheckParameters(string name)
    {
        int value = 0;
        gl.GetTexParameter(GLEnum.Texture2D, GLEnum.TextureBaseLevel, &value);
        if (value != 0) throw new UnusableTextureException($"{name} has base level {value}; only level 0 is filtered");
        ReadOnlySpan<(GLEnum Name, GLEnum Neutral)> swizzles =
            [(GLEnum.TextureSwizzleR, GLEnum.Red), (GLEnum.TextureSwizzleG, GLEnum.Green), (GLEnum.TextureSwizzleB, GLEnum.Blue), (GLEnum.TextureSwizzleA, GLEnum.Alpha)];
        foreach (var (swizzle, neutral) in swizzles)
        {
            gl.GetTexParameter(GLEnum.Texture2D, swizzle, &value);
            if (value != (int)neutral) throw new UnusableTextureException($"{name} has a swizzle; filters need the channels as they are stored");
        }
    }

    private void CheckSize(in FrameTexture frame, string name)
    {
        int width = Level(GLEnum.TextureWidth), height = Level(GLEnum.TextureHeight);
        if (width != frame.Width || height != frame.Height)
            throw new UnusableTextureException($"{name} is described as {frame.Width} x {frame.Height} texels and is {width} x {height}");
    }

    private void CheckSamples(string name)
    {
        int type = Level(GLEnum.TextureRedType);
        if (type is not ((int)GLEnum.UnsignedNormalized or (int)GLEnum.Float))
            throw new UnusableTextureException($"{name} holds neither unsigned normalised nor float samples; integer and signed textures cannot be filtered");
    }

    private int Level(GLEnum what)
    {
        int value = 0;
        gl.GetTexLevelParameter(GLEnum.Texture2D, 0, what, &value);
        return value;
    }
}
