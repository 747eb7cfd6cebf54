using RealtimeConv.Codecs;
using RealtimeConv.Demo.Live;
using RealtimeConv.Demo.Tests.Apply;
using RealtimeConv.Frames;

namespace RealtimeConv.Demo.Tests.Live;

public sealed class ShowcasePictureTests
{
    private readonly TestFiles _files = new();

    [OneTimeTearDown]
    public void Delete() => _files.Delete();

    [TestCase(3, 2)]
    [TestCase(40, 24)]
    public void Read_Sequence_IsAFrameNearItsBeginning(int frames, int expected)
    {
        string path = _files.WriteArray("frames.npy", [frames, 1, 2, 1], [.. Enumerable.Range(0, 2 * frames).Select(k => (float)(k / 2))]);
        Assert.That(ShowcasePicture.Read(path).Float32.ToArray(), Is.EqualTo(new float[] { expected, expected }));
    }

    [Test]
    public void Read_FolderOfPictures_IsTheLastOfThem()
    {
        Directory.CreateDirectory(_files["pictures"]);
        for (byte k = 1; k < 4; k++)
        {
            var frame = new Frame(2, 1, PixelFormat.R8);
            frame.Bytes.Fill(k);
            using var file = File.Create(Path.Combine(_files["pictures"], $"{k}.png"));
            PngEncoder.Encode(frame, file);
        }
        Assert.That(ShowcasePicture.Read(_files["pictures"])[1, 0, 0] * 255, Is.EqualTo(3).Within(1e-6));
    }

    [Test]
    public void Read_WhatIsNotThere_IsNamed() => Assert.That(() => ShowcasePicture.Read(_files["none.mp4"]), Throws.TypeOf<InvalidInputException>().With.Message.Contains("none.mp4"));
}
