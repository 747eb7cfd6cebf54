using RealtimeConv.Hosting.Rendering;

namespace RealtimeConv.Hosting.Tests.Rendering;

public sealed class PictureRectangleTests
{
    [TestCase(16, 9, 1280, 720, 0, 0, 1280, 720)]
    [TestCase(4, 3, 1280, 720, 160, 0, 960, 720)]
    [TestCase(1000, 10, 100, 100, 0, 49, 100, 1)]
    [TestCase(10, 10000, 100, 50, 49, 0, 1, 50)]
    [TestCase(3, 3, 1, 1, 0, 0, 1, 1)]
    public void Fit_AnySizes_KeepsProportionsAndCentres(int pictureWidth, int pictureHeight, int width, int height, int x, int y, int fittedWidth, int fittedHeight) =>
        Assert.That(PictureRectangle.Fit(pictureWidth, pictureHeight, width, height), Is.EqualTo(new PictureRectangle(x, y, fittedWidth, fittedHeight)));
}
