namespace RealtimeConv.OpenGL;

/// <summary>A rectangle of texels, counted as OpenGL counts them: (0, 0) is the texel at u = v = 0.</summary>
/// <param name="X">First column.</param>
/// <param name="Y">First row in the texture, whatever the row order of the picture.</param>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
public readonly record struct TextureRegion(int X, int Y, int Width, int Height);
