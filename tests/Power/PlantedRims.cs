using RealtimeConv.Frames;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Power;

/// <summary>Changes the rectangles of a frame that are drawn or dispatched by themselves, and counts them; what covers the whole frame stays.</summary>
internal sealed class PlantedRims(GL driver, RimMistake? mistake, int width, int height) : GlRule
{
    /// <summary>Rectangles seen.</summary>
    public int Count { get; private set; }

    public override bool Answers(GlShim shim, GlCall call, out nint result)
    {
        result = 0;
        if (call.Name == "glViewport" && Find(new PixelRegion(call.Int(0), call.Int(1), call.Int(2), call.Int(3))) is { } drawn)
        {
            driver.Viewport(drawn.X, drawn.Y, (uint)drawn.Width, (uint)drawn.Height);
            return true;
        }
        if (call.Name == "glViewportIndexedf" && Find(new PixelRegion((int)call.Float(0), (int)call.Float(1), (int)call.Float(2), (int)call.Float(3))) is { } indexed)
        {
            driver.ViewportIndexed(call.UInt(0), indexed.X, indexed.Y, indexed.Width, indexed.Height);
            return true;
        }
        // First column and row, and those behind the last; the place of a target ends in 0.
        if (call.Name != "glUniform4i" || call.Int(4) == 0 || Find(new PixelRegion(call.Int(1), call.Int(2), call.Int(3) - call.Int(1), call.Int(4) - call.Int(2))) is not { } part) return false;
        driver.Uniform4(call.Int(0), part.X, part.Y, part.X + part.Width, part.Y + part.Height);
        return true;
    }

    private PixelRegion? Find(PixelRegion part)
    {
        if (part is { Width: <= 0 } or { Height: <= 0 } || part.Width >= width && part.Height >= height || part.Width > width || part.Height > height) return null;
        Count++;
        return mistake?.Change(part);
    }
}
