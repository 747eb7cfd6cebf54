using RealtimeConv.Filters;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Resources;

/// <summary>The sRGB curve (IEC 61966-2-1) of 8-bit codes as a 256 x 2 texture: row 0 the linear value of each code, row 1 the thresholds between codes.</summary>
internal static class SrgbTable
{
    private const int Codes = 256;

    /// <summary>Makes the texture; leaves it bound to the active unit.</summary>
    public static unsafe Texture2D Make(GlObjects objects, GlDevice device)
    {
        var texture = new Texture2D(objects, device, Codes, 2, StorageFormat.Of(Frames.PixelFormat.R32F));
        fixed (float* values = Values())
            objects.GL.TexSubImage2D(TextureTarget.Texture2D, 0, 0, 0, Codes, 2, texture.Storage.Layout, texture.Storage.Type, values);
        return texture;
    }

    /// <summary>Both rows. The threshold of code k is the linear value of k - 1/2: from there on k is the nearest code.</summary>
    internal static float[] Values()
    {
        var values = new float[2 * Codes];
        for (int code = 0; code < Codes; code++)
        {
            values[code] = (float)SrgbCurve.Decode(code / 255.0);
            values[Codes + code] = (float)SrgbCurve.Decode((code - 0.5) / 255.0);
        }
        return values;
    }
}
