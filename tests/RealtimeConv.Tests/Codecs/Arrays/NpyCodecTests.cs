using System.Text;
using RealtimeConv.Codecs;
using RealtimeConv.Frames;

namespace RealtimeConv.Tests.Codecs;

public class NpyCodecTests
{
    [TestCase(new[] { 7 })]
    [TestCase(new[] { 3, 5 })]
    [TestCase(new[] { 3, 5, 4 })]
    [TestCase(new[] { 2, 3, 1, 5 })]
    [TestCase(new[] { 1, 1, 2, 1, 3, 1, 2 })]
    [TestCase(new int[0])]
    public void Write_AnyRank_ReadsBackBitForBit(int[] shape)
    {
        var random = new Random(shape.Length);
        var data = new float[shape.Aggregate(1, (a, b) => a * b)];
        for (int k = 0; k < data.Length; k++) data[k] = BitConverter.Int32BitsToSingle(random.Next());
        data[0] = float.NaN;
        var stream = new MemoryStream();
        NpyCodec.Write(new NpyArray(shape, data), stream);
        Assert.That((stream.Length - 4 * data.Length) % 64, Is.Zero, "the values are aligned as NumPy aligns them");
        stream.Position = 0;
        var array = NpyCodec.Read(stream);
        Assert.That(array.Shape, Is.EqualTo(shape));
        for (int k = 0; k < data.Length; k++) Assert.That(BitConverter.SingleToInt32Bits(array.Data[k]), Is.EqualTo(BitConverter.SingleToInt32Bits(data[k])));
    }

    [TestCase(1)]
    [TestCase(2)]
    [TestCase(3)]
    public void Read_EveryVersion_AndEveryOrderOfEntries(int version)
    {
        var array = NpyCodec.Read(new MemoryStream(File("{\"shape\": (2L, 3L), 'fortran_order':False,'descr' :\t'<f4'}", 24, version)));
        Assert.That(array.Shape, Is.EqualTo((int[])[2, 3]));
        Assert.That(array.ToString(), Is.EqualTo("(2, 3)"));
    }

    [TestCase("<f8", "float64")]
    [TestCase(">f4", "big-endian float32")]
    [TestCase("|u1", "uint8")]
    [TestCase("<i4", "int32")]
    [TestCase("|b1", "bool")]
    [TestCase("|O8", "Python objects")]
    [TestCase("<U12", "text")]
    [TestCase("<c8", "complex64")]
    [TestCase("\u0007<f\n4\u2028", "another type")]
    public void Read_OtherType_IsRefusedByName(string descr, string name) =>
        AssertRefused(File($"{{'descr': '{descr}', 'fortran_order': False, 'shape': (2,), }}", 64), name);

    [Test]
    public void Read_StructuredType_IsRefusedByName() =>
        AssertRefused(File("{'descr': [('x', '<f4'), ('y', '<f4', (2,))], 'fortran_order': False, 'shape': (2,), }", 64), "structured");

    [Test]
    public void Read_FortranOrder_IsRefusedByName() =>
        AssertRefused(File("{'descr': '<f4', 'fortran_order': True, 'shape': (2, 2), }", 16), "Fortran");

    [TestCase("(0, 5)", "no values")]
    [TestCase("(5, 0)", "no values")]
    [TestCase("(65536, 65536)", "limit")]
    [TestCase("(4294967296, 4294967296)", "limit")]
    [TestCase("(9223372036854775807, 9223372036854775807, 9223372036854775807)", "limit")]
    [TestCase("(99999999999999999999,)", "dimension")]
    [TestCase("(-1, 2)", "dimension")]
    [TestCase("(1.5,)", "header is damaged")]
    [TestCase("(2, 2", "header is damaged")]
    [TestCase("(1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1)", "32 dimensions")]
    [TestCase("(16384, 16384)", "promises")]
    public void Read_BadShape_SaysWhat(string shape, string message)
    {
        byte[] file = File($"{{'descr': '<f4', 'fortran_order': False, 'shape': {shape}, }}", 16);
        long before = GC.GetAllocatedBytesForCurrentThread();
        AssertRefused(file, message);
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(1 << 20));
    }

    [Test]
    public void Read_ForgedShapeFromAPipe_AllocatesLittle()
    {
        byte[] file = File("{'descr': '<f4', 'fortran_order': False, 'shape': (16384, 16384), }", 4000);
        long before = GC.GetAllocatedBytesForCurrentThread();
        var error = Assert.Throws<InvalidInputException>(() => NpyCodec.Read(new TrickleStream(file)));
        Assert.That(error!.Message, Does.Contain("1073741824 bytes").And.Contain("4000"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(4 << 20));
    }

    [Test]
    public void Read_EveryTruncation_IsRefused()
    {
        byte[] file = File("{'descr': '<f4', 'fortran_order': False, 'shape': (3,), }", 12);
        for (int length = 0; length < file.Length; length++) AssertRefused(file[..length]);
    }

    [TestCase("")]
    [TestCase("{}")]
    [TestCase("{'descr': '<f4', 'shape': (1,), }")]
    [TestCase("{'descr': '<f4', 'fortran_order': False, 'shape': (1,), 'more': 1}")]
    [TestCase("{'descr': '<f4, 'fortran_order': False, 'shape': (1,), }")]
    [TestCase("{'descr': [, 'fortran_order': False, 'shape': (1,), }")]
    [TestCase("{'descr': '<f4', 'fortran_order': false, 'shape': (1,), }")]
    public void Read_BadHeader_IsRefused(string header) => AssertRefused(File(header, 4));

    [Test]
    public void Read_UnknownVersionOrEndlessHeader_IsRefused()
    {
        AssertRefused(File("{'descr': '<f4', 'fortran_order': False, 'shape': (1,), }", 4, 4), "version 4.0");
        AssertRefused([0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y', 2, 0, 0xFF, 0xFF, 0xFF, 0xFF], "header");
    }

    [TestCase(new[] { 5 }, 5, 1, 1)]
    [TestCase(new[] { 3, 5 }, 5, 3, 1)]
    [TestCase(new[] { 3, 5, 2 }, 5, 3, 2)]
    [TestCase(new[] { 3, 5, 4 }, 5, 3, 4)]
    public void ToFrame_FromFrame_KeepTheShapeAndTheValues(int[] shape, int width, int height, int channels)
    {
        float[] data = [.. Enumerable.Range(0, width * height * channels).Select(k => k * 0.5f - 3)];
        var frame = new NpyArray(shape, data).ToFrame();
        Assert.That((frame.Width, frame.Height, frame.Channels), Is.EqualTo((width, height, channels)));
        Assert.That(frame.Alpha, Is.EqualTo(channels == 4 ? AlphaMode.Straight : AlphaMode.Opaque));
        var back = NpyArray.FromFrame(frame, shape);
        Assert.That(back.Shape, Is.EqualTo(shape));
        Assert.That(back.Data, Is.EqualTo(data));
    }

    [TestCase(new int[0])]
    [TestCase(new[] { 1, 1, 1, 1 })]
    [TestCase(new[] { 1, 1, 1025 })]
    public void ToFrame_OtherShapes_AreRefused(int[] shape)
    {
        var array = new NpyArray(shape, new float[shape.Aggregate(1, (a, b) => a * b)]);
        Assert.That(array.ToFrame, Throws.TypeOf<InvalidInputException>().With.Message.Contains(array.ToString()));
    }

    [Test]
    public void Construct_WrongCountOrZeroDimension_IsRefused()
    {
        Assert.That(() => new NpyArray([2, 3], new float[5]), Throws.ArgumentException);
        Assert.That(() => new NpyArray([0], []), Throws.ArgumentException);
    }

    private static byte[] File(string header, int dataBytes, int version = 1)
    {
        byte[] text = Encoding.UTF8.GetBytes(header + "\n");
        byte[] length = version == 1 ? BitConverter.GetBytes((ushort)text.Length) : BitConverter.GetBytes(text.Length);
        return [0x93, (byte)'N', (byte)'U', (byte)'M', (byte)'P', (byte)'Y', (byte)version, 0, .. length, .. text, .. new byte[dataBytes]];
    }

    private static void AssertRefused(byte[] file, string part = "npy")
    {
        var error = Assert.Throws<InvalidInputException>(() => NpyCodec.Read(new MemoryStream(file)));
        Assert.That(error!.Message, Does.Contain(part).And.Not.Contain("\n"));
    }
}
