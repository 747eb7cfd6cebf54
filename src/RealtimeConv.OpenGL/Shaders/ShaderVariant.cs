namespace RealtimeConv.OpenGL.Shaders;

/// <summary>One file of shaders/ under one set of constants.</summary>
/// <param name="Name">The file's name without its extension: convolve, combine, pointwise.</param>
/// <param name="Stage">Which of the file's stages.</param>
/// <param name="Constants">#define lines of the K_ constants, in the order they were added.</param>
internal sealed record ShaderVariant(string Name, ShaderStage Stage, string Constants)
{
    public string File => Name + Stage switch { ShaderStage.Vertex => ".vert", ShaderStage.Fragment => ".frag", _ => ".comp" };
}
