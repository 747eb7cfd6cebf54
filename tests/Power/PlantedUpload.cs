using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Power;

/// <summary>Uploads planes from a little before where they lie; never reads beyond them.</summary>
internal sealed unsafe class PlantedUpload(GL driver, PlaneMistake mistake) : GlRule
{
    private nint _luma;

    /// <summary>Uploads that were changed.</summary>
    public int Changed { get; private set; }

    public override bool Answers(GlShim shim, GlCall call, out nint result)
    {
        result = 0;
        if (call.Name != "glTexSubImage2D" || (mistake.ShorterRows | mistake.EarlierChroma) == 0) return false;
        nint pixels = call.Pointer(8);
        // Y' comes first and lies first.
        bool isLuma = _luma == 0 || pixels < _luma;
        if (isLuma) _luma = pixels;
        uint width = call.UInt(4);
        Changed++;
        driver.PixelStore(PixelStoreParameter.UnpackRowLength, (int)width - mistake.ShorterRows);
        driver.TexSubImage2D((TextureTarget)call.UInt(0), call.Int(1), call.Int(2), call.Int(3), width, call.UInt(5), (PixelFormat)call.UInt(6), (PixelType)call.UInt(7), (void*)(isLuma ? pixels : pixels - mistake.EarlierChroma));
        driver.PixelStore(PixelStoreParameter.UnpackRowLength, 0);
        return true;
    }
}
