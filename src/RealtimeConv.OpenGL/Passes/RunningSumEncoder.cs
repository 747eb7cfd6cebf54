using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Runs a <see cref="RunningSumPass"/> by running_sum.comp.</summary>
/// <param name="pass">The pass.</param>
/// <param name="size">As for every sliding pass.</param>
internal sealed class RunningSumEncoder(RunningSumPass pass, (int Width, int Height)? size = null)
    : SlidingEncoder(pass, new SlidingWindow(pass.AlongColumns, pass.Before, pass.After, pass.Border), size)
{
    protected override string Shader => "running_sum";
}
