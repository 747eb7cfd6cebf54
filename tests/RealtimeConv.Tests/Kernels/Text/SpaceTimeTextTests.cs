using RealtimeConv.Codecs;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Tests.Kernels.Text;

/// <summary>Kernels over frames in files: what is written is read again, what is none is refused with its place.</summary>
public class SpaceTimeTextTests
{
    private static readonly SpaceTimeKernel Two = SpaceTimeKernel.FromWeights(2, 2, 3, [1, 2, 3, 4, 5, 6, -1, -2, -3, -4, -5, -6]);

    [Test]
    public void Json_ListOfFrames_IsAKernelOverFramesNewestFirst()
    {
        var document = KernelJson.Read("""{"weights": [[[1,2,3],[4,5,6]], [[-1,-2,-3],[-4,-5,-6]]], "bias": 0.5, "anchor": [0, 1], "operation": "convolve"}""");
        Assert.That(document.ToFilter(), Is.EqualTo(new SpaceTimeFilter(Two.Select(k => k.WithAnchor(0, 1)), Operation.Convolution, Bias: 0.5)));
        var again = KernelJson.Read(KernelJson.Write(document).Text);
        Assert.That((again.Arrangement, again.Kernels, again.Bias), Is.EqualTo((KernelArrangement.Frames, document.Kernels, document.Bias)));
    }

    [TestCase("{\"weights\":[[[1,2]],[1,2]]}", "column 21: a row stands between frames")]
    [TestCase("{\"weights\":[[1,2],[[1,2]]]}", "column 19: a frame stands between rows")]
    [TestCase("{\"weights\":[[[1,2]],[[1,2],[3,4]]]}", "column 21: frame 2 has 2 rows, the first has 1")]
    [TestCase("{\"weights\":[[[1,2]],[[1]]]}", "row 2 has 1 weights, the first has 2")]
    [TestCase("{\"weights\":[[[1,2],3]]}", "column 20: a number stands between the rows of a frame")]
    [TestCase("{\"weights\":[[[1]],[[1e999]]]}", "a weight must be a finite number")]
    [TestCase("{\"weights\":[[[]]]}", "the frames have no weights")]
    [TestCase("{\"weights\":[[[1]]],\"width\":2}", "the weights are 1x1 in each frame, width and height say 2x1")]
    [TestCase("{\"weights\":[[[1]]],\"anchor\":[1,0]}", "the anchor (1, 0) lies outside the 1x1 kernel")]
    [TestCase("[{\"weights\":[[[1]]]},{\"weights\":[[1]]}]", "a kernel over frames is the same for all channels")]
    public void Json_NoFrames_AreRefusedWithTheirPlace(string text, string message) =>
        Assert.That(() => KernelJson.Read(text), Throws.InstanceOf<InvalidInputException>().With.Message.Contains(message));

    [Test]
    public void Json_MoreFramesThanTheLimit_IsRefused()
    {
        string Frames(int count) => $"{{\"weights\":[{string.Join(',', Enumerable.Repeat("[[1]]", count))}]}}";
        Assert.That(KernelJson.Read(Frames(64)).Kernels, Has.Length.EqualTo(64));
        Assert.That(() => KernelJson.Read(Frames(65)), Throws.InstanceOf<InvalidInputException>().With.Message.Contains("more than 64 frames"));
    }

    [Test]
    public void Npy_ThreeDimensions_AreFramesRowsColumnsBothWays()
    {
        var document = new KernelDocument(Two);
        using var stream = new MemoryStream();
        Assert.That(KernelNpy.Write(document, stream), Is.Empty);
        stream.Position = 0;
        Assert.That(NpyCodec.ReadShape(stream), Is.EqualTo(new[] { 2, 2, 3 }));
        stream.Position = 0;
        Assert.That(KernelNpy.Read(stream).ToFilter(), Is.EqualTo(document.ToFilter()));
        Assert.That(() => Read([65, 1, 1], new float[65]), Throws.InstanceOf<InvalidInputException>().With.Message.Contains("a kernel over 65 frames; the limit is 64"));
        Assert.That(() => Read([2, 1, 2], [1, 2, 3, float.PositiveInfinity]), Throws.InstanceOf<InvalidInputException>().With.Message.Contains("[1, 0, 1]"));

        static KernelDocument Read(int[] shape, float[] data)
        {
            using var stream = new MemoryStream();
            NpyCodec.Write(new NpyArray(shape, data), stream);
            stream.Position = 0;
            return KernelNpy.Read(stream);
        }
    }

    [Test]
    public void OtherFormats_KnowNoFrames()
    {
        foreach (var format in new[] { KernelFormat.Csv, KernelFormat.Svg, KernelFormat.ImageMagick, KernelFormat.Ffmpeg })
            Assert.That(() => KernelFormats.Write(new KernelDocument(Two), format), Throws.InstanceOf<InvalidInputException>().With.Message.Contains("write a kernel over 2 frames as .json or .npy"));
    }
}
