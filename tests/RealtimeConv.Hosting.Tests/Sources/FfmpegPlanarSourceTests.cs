using RealtimeConv.Hosting.Sources;
using RealtimeConv.Hosting.Tests.Support;

namespace RealtimeConv.Hosting.Tests.Sources;

public class FfmpegPlanarSourceTests
{
    [Test]
    public void Layout_OddSize_RoundsChromaUp()
    {
        var layout = new PlanarYuvLayout(65, 47, Subsampled: true);
        Assert.That((layout.ChromaWidth, layout.ChromaHeight, layout.FrameBytes), Is.EqualTo((33, 24, 4639)));
        Assert.That(new PlanarYuvLayout(65, 47, Subsampled: false).FrameBytes, Is.EqualTo(3 * 65 * 47));
    }

    [Test]
    public void TryRead_OddVideo_GivesWholeFrames()
    {
        using var source = new FfmpegPlanarSource(FfmpegInput.File(Clips.Odd));
        Assert.That(source.Layout.FrameBytes, Is.EqualTo(4639));
        Assert.That(Count(source), Is.EqualTo(12));
    }

    [Test]
    public void TryRead_YuvVideo_GivesThePlanesAsTheyAreCoded()
    {
        using var folder = new TemporaryFolder();
        byte[] planes = [.. Enumerable.Range(0, 16 * 12 * 3 / 2).Select(k => (byte)(16 + k % 200))];
        File.WriteAllBytes(folder["a.raw"], planes);
        Clips.Ffmpeg($"-f rawvideo -video_size 16x12 -pix_fmt yuv420p -i {folder["a.raw"]} -c:v ffv1", folder["a.mkv"]);
        using var source = new FfmpegPlanarSource(FfmpegInput.File(folder["a.mkv"]));
        var read = new byte[planes.Length];
        Assert.That(source.TryRead(read, out _));
        Assert.That(read, Is.EqualTo(planes));
        Assert.That(() => source.TryRead(new byte[1], out _), Throws.ArgumentException);
    }

    [Test]
    public void Colour_FollowsTheTagsAndElseTheSize()
    {
        using var tagged = new FfmpegPlanarSource(FfmpegInput.File(Clips.Tagged));
        Assert.That(tagged.Colour, Is.EqualTo(("bt601", "tv")));
        Assert.That(ColourTags.None.MatrixFor(719), Is.EqualTo("bt601"));
        Assert.That(ColourTags.None.MatrixFor(720), Is.EqualTo("bt709"));
        Assert.That(ColourTags.None.RangeFor("yuvj420p"), Is.EqualTo("pc"));
        Assert.That(ColourTags.Bt709.MatrixFor(48), Is.EqualTo("bt709"));
    }

    private static int Count(FfmpegPlanarSource source)
    {
        var planes = new byte[source.Layout.FrameBytes];
        int count = 0;
        while (source.TryRead(planes, out _)) count++;
        return count;
    }
}
