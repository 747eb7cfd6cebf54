using System.Text;
using System.Text.Json;
using System.Xml.Linq;
using RealtimeConv.Demo.Bench;
using RealtimeConv.Demo.Bench.Reports;
using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Demo.Tests.Bench.Reports;

public sealed class BenchRecordsTests
{
    private static readonly BenchCase Case = new("dense:7", SampleType.UNorm8, 64, 32, Border.Reflect);

    [Test]
    public void Of_PlantedTimes_DividesLeastProcessorTimes()
    {
        var records = Planted();
        var compute = records.Single(r => r.Path == "compute");
        Assert.That((compute.CpuMs, compute.WallMs, compute.CpuMedianMs, compute.WallMedianMs, compute.Rounds), Is.EqualTo((6.0, 3.0, 8.0, 4.0, 3)));
        Assert.That(compute.RatioToCopy, Is.EqualTo(3));
        Assert.That((compute.Rival, compute.RatioToRival, compute.BeyondRivalMs), Is.EqualTo(("tutorial loop", 0.5, -6.0)));
        Assert.That(records.Single(r => r.Path == "copy").RatioToCopy, Is.EqualTo(1));
    }

    [Test]
    public void Of_SeveralRivalsOfAPath_TakesTheFastest()
    {
        var cpu = Planted().Single(r => r.Path == "cpu");
        Assert.That((cpu.Rival, cpu.RatioToRival), Is.EqualTo(("opencv quick", 1.25)));
        Assert.That((cpu.Device, cpu.Driver), Is.EqualTo(("CPU, 1 thread", "10")));
    }

    [Test]
    public void Of_NeitherCopyNorRival_LeavesRatiosOut()
    {
        var record = BenchRecords.Of(Case, 7, [Measured(new Subject("cpu", "direct") { Rivals = ["opencv"] }, 5)], ("gl", "1"), "avx2").Single();
        Assert.That((record.RatioToCopy, record.Rival, record.RatioToRival), Is.EqualTo(((double?)null, (string?)null, (double?)null)));
    }

    [Test]
    public void Of_SeveralThreads_TellsByTheClockWhatTheyGain()
    {
        var records = BenchRecords.Of(Case, 7,
        [
            Timed(new Subject("cpu", "direct") { OnOneThread = "cpu x1" }, 9, 3),
            Timed(new Subject("cpu", "separable") { OnOneThread = "cpu x1" }, 5, 4),
            Timed(new Subject("cpu x1", "separable"), 6, 6),
            Timed(new Subject("cpu x1", "direct"), 8, 8),
        ], ("gl", "1"), "avx2").ToList();
        Assert.That(records.Select(r => r.Speedup), Is.EqualTo(new double?[] { 8 / 3.0, 1.5, null, null }));
        using var text = new StringWriter();
        BenchTable.Write(records, text);
        Assert.That(text.ToString().Split('\n').Single(l => l.Contains("separable", StringComparison.Ordinal) && !l.Contains("x1", StringComparison.Ordinal)), Does.Contain("by the clock 1.50 times as fast as one thread"));
    }

    [Test]
    public void Json_Record_HasEveryFieldByName()
    {
        using var stream = new MemoryStream();
        BenchFiles.WriteJson(Planted(), stream);
        var record = JsonDocument.Parse(stream.ToArray()).RootElement.EnumerateArray().Single(r => r.GetProperty("path").GetString() == "compute");
        string[] promised = ["device", "driver", "isa", "path", "plan", "format", "width", "height", "kernel", "border", "cpu_ms", "wall_ms", "ratio_to_copy", "rival", "ratio_to_rival"];
        Assert.That(record.EnumerateObject().Select(p => p.Name), Is.SupersetOf(promised));
        Assert.That((record.GetProperty("border").GetString(), record.GetProperty("width").GetInt32(), record.GetProperty("ratio_to_copy").GetDouble()), Is.EqualTo(("reflect", 64, 3.0)));
    }

    [Test]
    public void Csv_Record_HasTheFieldsOfJsonAndQuotesText()
    {
        using var stream = new MemoryStream();
        BenchFiles.WriteCsv(Planted(), stream);
        string[] lines = Encoding.UTF8.GetString(stream.ToArray()).TrimEnd().Split('\n');
        Assert.That(lines[0], Does.StartWith("device,driver,isa,path,plan,format,width,height,kernel,size,border,cpu_ms,wall_ms,ratio_to_copy,rival,ratio_to_rival"));
        Assert.That(lines, Has.Length.EqualTo(7));
        Assert.That(lines[2], Does.StartWith("\"llvm \"\"pipe\"\"\",\"4.5\",\"avx2\",\"compute\",\"direct, exact\",\"rgba8\",64,32,\"dense:7\",7,\"reflect\",6,3,3,\"tutorial loop\",0.5"));
        Assert.That(lines[4], Does.Contain("\"CPU, 1 thread\""));
    }

    [Test]
    public void Table_Ratios_StandBeforeTimes()
    {
        using var text = new StringWriter();
        BenchTable.Write(Planted(), text);
        string row = text.ToString().Split('\n').Single(l => l.Contains("compute", StringComparison.Ordinal));
        Assert.That(row.Split(' ', StringSplitOptions.RemoveEmptyEntries)[1..], Is.EqualTo("direct, exact 3.00 0.50 tutorial loop: 2.0 times as fast 6.00 3.00 8.00 3".Split(' ')));
    }

    [Test]
    public void Plot_TwoSizes_DrawsAFallingOrRisingCurveForEachPath()
    {
        var larger = BenchRecords.Of(Case with { Kernel = "dense:15" }, 15, [Measured(new Subject("copy", "c"), 2), Measured(new Subject("compute", "direct"), 20)], ("gl", "1"), "avx2");
        var svg = XDocument.Parse(BenchPlot.Draw([.. Planted(), .. larger])).Root!;
        var curve = svg.Descendants().First(e => e.Name.LocalName == "polyline").Attribute("points")!.Value.Split(' ').Select(p => p.Split(',').Select(double.Parse).ToArray()).ToArray();
        Assert.That(curve, Has.Length.EqualTo(2), "compute at 7 and 15 taps");
        Assert.That(curve[1][0], Is.GreaterThan(curve[0][0]));
        Assert.That(curve[1][1], Is.LessThan(curve[0][1]), "costs more, so it stands higher");
        Assert.That(svg.Descendants().Where(e => e.Name.LocalName == "text").All(e => (double)e.Attribute("x")! + 0.6 * (double)e.Attribute("font-size")! * e.Value.Length <= (double)svg.Attribute("width")!), Is.True, "no text is cut off");
    }

    [Test]
    public void Plot_NothingToDraw_SaysSo() => Assert.That(BenchPlot.Draw([]), Does.Contain("no kernel was timed"));

    private static List<BenchRecord> Planted() =>
    [
        .. BenchRecords.Of(Case, 7,
        [
            Measured(new Subject("copy", "texelFetch"), 2, 4),
            Measured(new Subject("compute", "direct, exact") { Rivals = ["missing", "tutorial", "opencv"] }, 8, 6, 9),
            Measured(new Subject("tutorial", "loop"), 13, 12),
            Measured(new Subject("cpu", "direct") { Rivals = ["opencv"], Machine = ("CPU, 1 thread", "10") }, 5),
            Measured(new Subject("opencv", "slow"), 40),
            Measured(new Subject("opencv", "quick"), 4),
        ], ("llvm \"pipe\"", "4.5"), "avx2"),
    ];

    private static Measurement Timed(Subject subject, double cpuMs, double wallMs)
    {
        var measurement = new Measurement(subject);
        measurement.Add(new BenchTime(cpuMs, wallMs));
        return measurement;
    }

    // Wall time is half of the processor's.
    private static Measurement Measured(Subject subject, params double[] cpuMs)
    {
        var measurement = new Measurement(subject);
        foreach (double time in cpuMs) measurement.Add(new BenchTime(time, time / 2));
        return measurement;
    }
}
