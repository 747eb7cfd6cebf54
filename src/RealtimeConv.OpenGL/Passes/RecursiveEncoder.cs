using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Runs a <see cref="RecursivePass"/> by recursive.comp.</summary>
/// <param name="pass">The pass.</param>
/// <param name="size">As for every sliding pass.</param>
internal sealed class RecursiveEncoder(RecursivePass pass, (int Width, int Height)? size = null)
    : SlidingEncoder(pass, new SlidingWindow(pass.AlongColumns, pass.Before, pass.After, pass.Border), size)
{
    protected override string Shader => "recursive";

    protected override bool ReadsCodes(PassStage stage) => !stage.Input.Format.IsFloat;

    // The factor of the sum, then for each wave its step and its factors.
    protected override IReadOnlyList<float[]> Terms(PassStage stage)
    {
        float[] numbers = RecursiveNumbers.Of(pass, ReadsCodes(stage) ? stage.Input.Format.MaxCode : 1);
        return [[numbers[0], 0, 0, 0], .. Enumerable.Range(0, numbers.Length / 4).Select(k => numbers[(4 * k + 1)..(4 * k + 5)])];
    }
}
