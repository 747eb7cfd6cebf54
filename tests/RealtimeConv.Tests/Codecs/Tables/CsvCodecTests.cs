using System.Globalization;
using System.Text;
using RealtimeConv.Codecs;

namespace RealtimeConv.Tests.Codecs;

public class CsvCodecTests
{
    [TestCase("1,2,3\n4,5,6\n")]
    [TestCase("1;2;3\n4;5;6")]
    [TestCase("1 2 3\n4 5 6")]
    [TestCase("\t1\t2\t 3\r\n4\t5\t6\r\n")]
    [TestCase("# a comment, with commas\n\n 1 , 2,3 # more\n\n4,5,6\n#end")]
    [TestCase("\uFEFF1,2,3\r4,5,6")]
    [TestCase("+1.0,2e0,.3e1\n4.,5.000,0.6E+1")]
    public void Read_AnyLayout_GivesTheTable(string text)
    {
        var matrix = CsvCodec.Read(new StringReader(text));
        Assert.That((matrix.Rows, matrix.Columns), Is.EqualTo((2, 3)));
        Assert.That(matrix.Values, Is.EqualTo((double[])[1, 2, 3, 4, 5, 6]));
        Assert.That(matrix[1, 0], Is.EqualTo(4));
    }

    [Test]
    public void Read_EncodingsWithAMark_AreKnown([Values("utf-8", "utf-16", "utf-16BE", "utf-32")] string name)
    {
        var encoding = Encoding.GetEncoding(name);
        byte[] file = [.. encoding.GetPreamble(), .. encoding.GetBytes("1,2\n3,4")];
        Assert.That(CsvCodec.Read(new MemoryStream(file)).Values, Is.EqualTo((double[])[1, 2, 3, 4]));
    }

    [TestCase("", "no numbers")]
    [TestCase("# nothing\n\n", "no numbers")]
    [TestCase("1,2,3\n\n4,5", "line 3: row 2 has 2 values, expected 3")]
    [TestCase("1,2\n3,x4", "line 2, column 3: 'x4'")]
    [TestCase("1,,2", "line 1, column 3: a value is missing before ','")]
    [TestCase(",1", "line 1, column 1: a value is missing before ','")]
    [TestCase("1,2,\n", "a value is missing after ','")]
    [TestCase("1,2 3", "line 1, column 5: two values without ','")]
    [TestCase("0,5;0,25", "line 1, column 4: ';' in a file whose values are separated by ','")]
    [TestCase("1 2\n0,5 3", "decimals are written with a point")]
    [TestCase("1,nan", "line 1, column 3: 'nan' is not a finite number")]
    [TestCase("1,-inf", "not a finite number")]
    [TestCase("1,1e400", "out of range")]
    [TestCase("1,0x10", "'0x10' is no number")]
    [TestCase("1,1_000", "no number")]
    [TestCase("1,\u0000\u0007", "'??' is no number")]
    public void Read_BadText_NamesThePlace(string text, string message)
    {
        var error = Assert.Throws<InvalidInputException>(() => CsvCodec.Read(new StringReader(text)));
        Assert.That(error!.Message, Does.Contain(message).And.Not.Contain("\n"));
    }

    [Test]
    public void Read_NonFiniteWhereAllowed_GivesThem() =>
        Assert.That(CsvCodec.Read(new StringReader("nan, inf, -Infinity"), allowNonFinite: true).Values,
            Is.EqualTo((double[])[double.NaN, double.PositiveInfinity, double.NegativeInfinity]));

    [Test]
    public void Read_PastTheLimit_StopsThere() =>
        Assert.That(() => CsvCodec.Read(new StringReader("1,2,3,4"), maxSamples: 3), Throws.TypeOf<InvalidInputException>().With.Message.Contains("column 7"));

    [Test]
    public void Read_EndlessField_CostsNoMemory()
    {
        long before = GC.GetAllocatedBytesForCurrentThread();
        Assert.That(() => CsvCodec.Read(new MemoryStream(new byte[8 << 20])), Throws.TypeOf<InvalidInputException>().With.Message.Contains("characters"));
        Assert.That(GC.GetAllocatedBytesForCurrentThread() - before, Is.LessThan(9 << 20));
    }

    [Test]
    public void Read_UnderACultureOfCommas_StillTakesPoints()
    {
        var german = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        (german.NumberFormat.NumberDecimalSeparator, german.NumberFormat.NumberGroupSeparator) = (",", ".");
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = german;
            var matrix = CsvCodec.Read(new StringReader("1.5,2"));
            var writer = new StringWriter();
            CsvCodec.Write(matrix, writer);
            Assert.That(matrix.Values, Is.EqualTo((double[])[1.5, 2]));
            Assert.That(writer.ToString(), Is.EqualTo("1.5,2\n"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Test]
    public void Write_ReadsBackTheSameDoubles()
    {
        double[] values = [0.1, 1 / 3.0, -0.0, 5e-324, 1.7976931348623157e308, 12345678901234567];
        var writer = new StringWriter();
        CsvCodec.Write(new CsvMatrix(2, 3, values), writer);
        Assert.That(CsvCodec.Read(new StringReader(writer.ToString())).Values, Is.EqualTo(values));
    }

    [Test]
    public void ToFrame_OneRow_IsASignal()
    {
        var frame = CsvCodec.Read(new StringReader("1,2.5,-3")).ToFrame();
        Assert.That((frame.Width, frame.Height), Is.EqualTo((3, 1)));
        Assert.That(frame.Float32.ToArray(), Is.EqualTo((float[])[1, 2.5f, -3]));
    }
}
