using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Planning;

namespace RealtimeConv.Tests.Planning;

public sealed class FourierWorkTests
{
    // A power of two among other sides would have programs compiled anew on a software renderer, in the frame.
    [TestCase(1280, 720, 256, 128)]
    [TestCase(256, 256, 256, 256)]
    [TestCase(3840, 2160, 64, 64)]
    [TestCase(64, 64, 64, 64)]
    public void Texture_OfAnyFrame_HoldsTheTilesAndHasNoSideOfAPowerOfTwo(int width, int height, int tileWidth, int tileHeight)
    {
        var pass = new FourierPass(new Kernel(31, 31, [.. Enumerable.Repeat(1.0, 961)]), Border.Replicate, tileWidth, tileHeight, [0], 1);
        foreach (bool isSoftware in (bool[])[false, true])
        {
            var work = FourierWork.Of(pass, width, height, Device(isSoftware, 16384));
            Assert.That((work.Width % tileWidth, work.Height % tileHeight), Is.EqualTo((0, 0)));
            Assert.That(work.Texture.Width, Is.GreaterThanOrEqualTo(work.Width).And.Matches<int>(s => !int.IsPow2(s)));
            Assert.That(work.Texture.Height, Is.GreaterThanOrEqualTo(work.Height).And.Matches<int>(s => !int.IsPow2(s)));
        }
    }

    [Test]
    public void Texture_WhereTilesFillTheLargestOne_IsNoLarger()
    {
        var pass = new FourierPass(new Kernel(31, 31, [.. Enumerable.Repeat(1.0, 961)]), Border.Replicate, 64, 64, [0], 1);
        Assert.That(FourierWork.Of(pass, 1280, 720, Device(true, 128)).Texture, Is.EqualTo((128, 128)));
    }

    private static DeviceProfile Device(bool isSoftware, int largest) => new() { Name = "test", Driver = "test", IsSoftware = isSoftware, MaxTextureSize = largest };
}
