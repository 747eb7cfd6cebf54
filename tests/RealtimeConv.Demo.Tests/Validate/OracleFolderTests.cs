using RealtimeConv.Demo.Tests.Apply;
using RealtimeConv.Demo.Validate;

namespace RealtimeConv.Demo.Tests.Validate;

public sealed class OracleFolderTests
{
    private const string Case = """
        {"id": "one", "width": 2, "height": 1, "channels": 1, "kernel_width": 1, "kernel_height": 1, "operation": "correlate", "anchor_x": 0, "anchor_y": 0,
         "border": "wrap", "border_value": 0.0, "bias": 0.5, "exact_in_float32": true, "magnitude": 3.0,
         "files": {"input": "in.bin", "kernel": "k.bin", "expected": "out.bin"}}
        """;

    private TestFiles _files = null!;

    [SetUp]
    public void MakeFolder()
    {
        _files = new TestFiles();
        Write("in.bin", new float[] { 1, 2 });
        Write("k.bin", new float[] { 1 });
        Write("out.bin", new[] { 1.5, 2.5 });
    }

    [TearDown]
    public void DeleteFolder() => _files.Delete();

    [Test]
    public void Read_Case_HasFilterInputAndExpectedValues()
    {
        var one = Read(Case).Single();
        Assert.That((one.Id, one.IsExact, one.Magnitude, one.ExpectedCodes), Is.EqualTo(("one", true, 3.0, (byte[]?)null)));
        Assert.That(one.Input.Float32.ToArray(), Is.EqualTo(new float[] { 1, 2 }));
        Assert.That(one.Expected, Is.EqualTo(new[] { 1.5, 2.5 }));
    }

    [TestCase("\"width\": 2", "\"width\": 3", "case 'one': 'in.bin' has 8 bytes; 12 are expected")]
    [TestCase("\"width\": 2", "\"width\": 0", "case 'one': width is 0")]
    [TestCase("\"wrap\"", "\"mirror\"", "case 'one': unknown border 'mirror'")]
    [TestCase("\"correlate\"", "\"xor\"", "case 'one': unknown operation 'xor'")]
    [TestCase("k.bin", "none.bin", "case 'one': 'none.bin' does not exist")]
    [TestCase("k.bin", "../k.bin", "case 'one': '../k.bin' lies outside the folder")]
    [TestCase("\"anchor_x\": 0", "\"anchor_x\": 7", "case 'one': ")]
    [TestCase("\"magnitude\"", "\"size\"", "case 'one': ")]
    [TestCase("\"bias\": 0.5", "\"bias\": \"a\"", "case 'one': ")]
    public void Read_DamagedCase_NamesCaseAndField(string what, string instead, string message) =>
        Assert.That(() => Read(Case.Replace(what, instead)), Throws.InstanceOf<InvalidInputException>().With.Message.Contains(message));

    [TestCase("")]
    [TestCase("[]")]
    [TestCase("{}")]
    [TestCase("{\"cases\": 3}")]
    public void Read_OtherText_IsRefused(string manifest)
    {
        _files.WriteText("manifest.json", manifest);
        Assert.That(() => OracleFolder.Read(_files.Folder), Throws.InstanceOf<InvalidInputException>().With.Message.Contains("is no manifest of cases"));
    }

    private IReadOnlyList<OracleCase> Read(string one)
    {
        _files.WriteText("manifest.json", $"{{\"cases\": [{one}]}}");
        return OracleFolder.Read(_files.Folder);
    }

    private void Write<T>(string name, T[] values) where T : unmanaged =>
        File.WriteAllBytes(_files[name], System.Runtime.InteropServices.MemoryMarshal.AsBytes(values.AsSpan()).ToArray());
}
