using RealtimeConv.Codecs;
using RealtimeConv.Frames;

namespace RealtimeConv.Tests.Codecs;

public class PngDecoderTests
{
    [Test]
    public void Decode_ForgedWidthOfAFewBitsPerPixel_AllocatesLittle()
    {
        byte[] file = [.. PngFiles.Signature(), .. PngFiles.Chunk("IHDR", PngFiles.Header(int.MaxValue, 1, 1, 0, false)), .. PngFiles.Chunk("IDAT", PngFiles.Deflate(new byte[9])), .. PngFiles.Chunk("IEND", [])];
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(() => PngDecoder.Decode(new MemoryStream(file)), Throws.TypeOf<InvalidInputException>().With.Message.Contains("limit"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1 << 20));
    }

    private static IEnumerable<TestCaseData> Kinds()
    {
        (int Type, int[] Depths)[] kinds = [(0, [1, 2, 4, 8, 16]), (2, [8, 16]), (3, [1, 2, 4, 8]), (4, [8, 16]), (6, [8, 16])];
        foreach (var (type, depths) in kinds)
            foreach (int depth in depths)
                foreach (bool interlaced in (bool[])[false, true])
                    foreach (bool trns in (bool[])[false, true])
                        if (!trns || type is 0 or 2 or 3) yield return new TestCaseData(type, depth, interlaced, trns);
    }

    [TestCaseSource(nameof(Kinds))]
    public void Decode_EveryKind_GivesTheStoredSamples(int type, int depth, bool interlaced, bool withTransparency)
    {
        foreach (var (width, height) in ((int, int)[])[(1, 1), (3, 5), (8, 8), (13, 11), (65, 47)])
        {
            var picture = new PngPicture(width, height, depth, type, withTransparency);
            var image = PngDecoder.Decode(new MemoryStream(picture.Encode(interlaced)));
            Assert.That((int)image.ColorType, Is.EqualTo(type));
            Assert.That(image.BitDepth, Is.EqualTo(depth));
            Assert.That(image.Frame.Format.Type, Is.EqualTo(depth == 16 ? SampleType.UNorm16 : SampleType.UNorm8));
            Assert.That(image.Frame.Channels, Is.EqualTo(picture.Channels));
            Assert.That(image.Frame.Alpha, Is.EqualTo(picture.Channels == 4 ? AlphaMode.Straight : AlphaMode.Opaque));
            var wrong = from y in Enumerable.Range(0, height)
                        from x in Enumerable.Range(0, width)
                        from c in Enumerable.Range(0, picture.Channels)
                        where image.Frame[x, y, c] != picture.Value(x, y, c)
                        select (x, y, c);
            Assert.That(wrong, Is.Empty, $"{width} x {height}");
        }
    }

    [TestCase(0, 4, false, PngColorType.Grey, 8)]
    [TestCase(0, 16, true, PngColorType.GreyAlpha, 16)]
    [TestCase(3, 2, false, PngColorType.Rgb, 8)]
    [TestCase(3, 8, true, PngColorType.Rgba, 8)]
    [TestCase(4, 8, false, PngColorType.GreyAlpha, 8)]
    [TestCase(6, 16, false, PngColorType.Rgba, 16)]
    public void Layout_OfADecodedPicture_KeepsGreyAlphaAndDepth(int type, int depth, bool trns, PngColorType expected, int expectedDepth)
    {
        var image = PngDecoder.Decode(new MemoryStream(new PngPicture(5, 4, depth, type, trns).Encode(false)));
        Assert.That(image.Layout, Is.EqualTo(new PngLayout(expected, expectedDepth)));
    }

    [Test]
    public void Decode_HugeSizeInTheHeader_IsRefusedBeforeAllocating()
    {
        byte[] file = [.. PngFiles.Signature(), .. PngFiles.Chunk("IHDR", PngFiles.Header(60000, 60000, 8, 6, false)), .. PngFiles.Chunk("IDAT", PngFiles.Deflate([0, 0])), .. PngFiles.Chunk("IEND", [])];
        long before = GC.GetAllocatedBytesForCurrentThread();
        AssertRefused(file, "60000 x 60000", "limit");
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1 << 20));
    }

    [Test]
    public void Decode_SizeWithinTheLimitThatTheFileCannotHold_IsRefusedBeforeAllocating()
    {
        byte[] file = [.. PngFiles.Signature(), .. PngFiles.Chunk("IHDR", PngFiles.Header(8000, 8000, 8, 6, false)), .. PngFiles.Chunk("IDAT", PngFiles.Deflate([0, 0])), .. PngFiles.Chunk("IEND", [])];
        long before = GC.GetAllocatedBytesForCurrentThread();
        AssertRefused(file, "8000 x 8000", "truncated or forged");
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1 << 20));
    }

    [Test]
    public void Decode_CallersLimit_CountsTheSamplesOfTheFrame()
    {
        var picture = new PngPicture(8, 8, 8, 4, false);
        Assert.That(() => PngDecoder.Decode(new MemoryStream(picture.Encode(false)), 255), Throws.TypeOf<InvalidInputException>());
        Assert.That(PngDecoder.Decode(new MemoryStream(picture.Encode(false)), 256).Frame.Channels, Is.EqualTo(4));
    }

    [Test]
    public void Decode_OneDamagedByte_IsNoticedAnywhereButInTheLength()
    {
        byte[] file = new PngPicture(9, 7, 8, 2, false).Encode(true);
        for (int k = 0; k < file.Length; k++)
        {
            byte[] damaged = [.. file];
            damaged[k] ^= 0x10;
            AssertRefused(damaged);
        }
    }

    [Test]
    public void Decode_EveryTruncation_IsRefused()
    {
        byte[] file = new PngPicture(9, 7, 4, 3, true).Encode(true);
        for (int length = 0; length < file.Length; length++) AssertRefused(file[..length], length < 8 ? "signature" : "PNG:");
    }

    [Test]
    public void Decode_ANonSeekableStreamOfShortReads_GivesTheSameFrame()
    {
        byte[] file = new PngPicture(33, 9, 16, 6, false).Encode(true);
        var whole = PngDecoder.Decode(new MemoryStream(file));
        var trickled = PngDecoder.Decode(new TrickleStream(file));
        Assert.That(trickled.Frame.Bytes.SequenceEqual(whole.Frame.Bytes));
    }

    private static IEnumerable<TestCaseData> BadFiles()
    {
        byte[] pixels = PngFiles.Chunk("IDAT", PngFiles.Deflate([0, 0, 0, 0, 0, 0, 0, 0]));
        byte[] end = PngFiles.Chunk("IEND", []);
        byte[] Head(int w, int h, int depth, int type) => [.. PngFiles.Signature(), .. PngFiles.Chunk("IHDR", PngFiles.Header(w, h, depth, type, false))];
        byte[] grey = Head(2, 2, 8, 0);
        yield return Case("size 0", [.. Head(0, 5, 8, 0), .. pixels, .. end], "0 x 5");
        yield return Case("negative size", [.. Head(-1, 5, 8, 0), .. pixels, .. end], "4294967295 x 5");
        yield return Case("depth 3", [.. Head(2, 2, 3, 0), .. pixels, .. end], "3 bits");
        yield return Case("16-bit palette", [.. Head(2, 2, 16, 3), .. pixels, .. end], "16 bits");
        yield return Case("no palette", [.. Head(2, 2, 8, 3), .. pixels, .. end], "no palette");
        yield return Case("grey with palette", [.. grey, .. PngFiles.Chunk("PLTE", [1, 2, 3]), .. pixels, .. end], "palette");
        yield return Case("palette of 4 bytes", [.. Head(2, 2, 8, 3), .. PngFiles.Chunk("PLTE", [1, 2, 3, 4]), .. pixels, .. end], "4 bytes");
        yield return Case("index outside", [.. Head(2, 2, 8, 3), .. PngFiles.Chunk("PLTE", [1, 2, 3]), .. PngFiles.Chunk("IDAT", PngFiles.Deflate([0, 0, 1, 0, 0, 0])), .. end], "palette index 1");
        yield return Case("no pixels", [.. grey, .. end], "no pixels");
        yield return Case("unknown critical chunk", [.. grey, .. PngFiles.Chunk("ABCD", []), .. pixels, .. end], "ABCD");
        yield return Case("second IHDR", [.. grey, .. PngFiles.Chunk("IHDR", PngFiles.Header(2, 2, 8, 0, false)), .. pixels, .. end], "IHDR");
        yield return Case("gap between IDATs", [.. grey, .. pixels, .. PngFiles.Chunk("tIME", new byte[7]), .. pixels, .. end], "consecutive");
        yield return Case("row filter 5", [.. grey, .. PngFiles.Chunk("IDAT", PngFiles.Deflate([5, 0, 0, 0, 0, 0])), .. end], "row filter 5");
        yield return Case("too few rows", [.. grey, .. PngFiles.Chunk("IDAT", PngFiles.Deflate([0, 0, 0])), .. end], "truncated");
        yield return Case("tRNS of 3 bytes", [.. grey, .. PngFiles.Chunk("tRNS", [1, 2, 3]), .. pixels, .. end], "tRNS");
        yield return Case("chunk of 4 GiB", [.. grey, 0xFF, 0xFF, 0xFF, 0xFF, (byte)'I', (byte)'D', (byte)'A', (byte)'T'], "claims");
        yield return Case("empty", [], "signature");
        yield return Case("JPEG", [0xFF, 0xD8, 0xFF, 0xE0, 0, 0, 0, 0, 0, 0], "signature");
        static TestCaseData Case(string name, byte[] file, string message) => new TestCaseData(file, message).SetArgDisplayNames(name);
    }

    [TestCaseSource(nameof(BadFiles))]
    public void Decode_BadFile_SaysWhat(byte[] file, string message) => AssertRefused(file, message);

    [Test]
    public void Decode_WrongAdler_IsRefused()
    {
        byte[] data = PngFiles.Deflate([0, 1, 2, 0, 3, 4]);
        data[^1] ^= 1;
        AssertRefused([.. PngFiles.Signature(), .. PngFiles.Chunk("IHDR", PngFiles.Header(2, 2, 8, 0, false)), .. PngFiles.Chunk("IDAT", data), .. PngFiles.Chunk("IEND", [])], "damaged");
    }

    private static void AssertRefused(byte[] file, params string[] parts)
    {
        var error = Assert.Throws<InvalidInputException>(() => PngDecoder.Decode(new MemoryStream(file)));
        Assert.That(error!.Message, Does.Not.Contain("\n"));
        foreach (string part in parts) Assert.That(error!.Message, Does.Contain(part));
    }
}
