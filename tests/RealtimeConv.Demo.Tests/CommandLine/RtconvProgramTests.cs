using RealtimeConv.Demo.CommandLine;

namespace RealtimeConv.Demo.Tests.CommandLine;

public sealed class RtconvProgramTests
{
    [TestCase("aply", "rtconv: unknown command 'aply' (did you mean 'apply'?); 'rtconv --help' lists ")]
    [TestCase("--jsn", "rtconv: unknown option '--jsn'; 'rtconv --help' lists the options")]
    [TestCase("apply in.png --brder wrap", "rtconv: unknown option '--brder' (did you mean '--border'?); 'rtconv apply --help' lists the options")]
    [TestCase("apply a.png b.png", "rtconv: unexpected argument 'b.png'; 'rtconv apply --help' shows the usage")]
    [TestCase("apply a.png --bias", "rtconv: Required argument missing for option: '--bias'; 'rtconv apply --help' lists what there is")]
    [TestCase("apply a.png -o b.png", "rtconv: kernel is missing; give --kernel or the key 'kernel' of a job line")]
    [TestCase("validate --seed x", "rtconv: --seed 'x' is not a whole number; 'rtconv validate --help' lists what there is")]
    [TestCase("kernels plot box -o k.png", "rtconv: cannot write 'k.png': a plot is an SVG picture; give a name that ends in .svg")]
    [TestCase("bench --quick --plot b.png", "rtconv: cannot write 'b.png': a plot is an SVG picture; give a name that ends in .svg")]
    [TestCase("live --backend reference", "rtconv: unknown backend 'reference'; it is one of auto, compute, fragment, cpu")]
    [TestCase("live --frame-budget 5ms", "rtconv: frame-budget '5ms' is not a finite number such as 0.5, -2 or 1/9; leave out 'ms'; 'rtconv live --help' lists what there is")]
    [TestCase("apply a.png --input b.png -o c.png --kernel box", "rtconv: input is given twice: 'a.png' and --input 'b.png'")]
    public async Task RunAsync_BadCommandLine_IsOneLineAndExitCode2(string line, string start)
    {
        var (code, output, error) = await Run(line.Split(' '));
        Assert.That((code, output), Is.EqualTo((ExitCode.BadInput, "")));
        Assert.That(error, Does.StartWith(start));
        Assert.That(error.TrimEnd('\n').Split('\n'), Has.Length.EqualTo(1));
    }

    [Test]
    public async Task RunAsync_Help_GoesToTheOutput()
    {
        var (code, output, error) = await Run("apply", "--help");
        Assert.That((code, error), Is.EqualTo((ExitCode.Done, "")));
        Assert.That(output, Does.Contain("--border <BORDER>").And.Contain("--jobs <FILE.jsonl>"));
    }

    [Test]
    public async Task RunAsync_ValueThatBeginsWithADash_IsAValue()
    {
        var (_, _, error) = await Run("apply", "a.png", "-o", "b.png", "--kernel", "box", "--anchor", "-1,0x");
        Assert.That(error, Is.EqualTo("rtconv: anchor '-1,0x' is not X,Y: two whole numbers such as 1,1\n"));
    }

    [Test]
    public async Task RunAsync_Cancelled_Is130()
    {
        using var cancelled = new CancellationTokenSource();
        await cancelled.CancelAsync();
        string jobs = Path.GetTempFileName();
        await File.WriteAllTextAsync(jobs, "{}");
        try
        {
            Assert.That(await RtconvProgram.RunAsync(["apply", "--jobs", jobs], TextWriter.Null, TextWriter.Null, cancelled.Token), Is.EqualTo(ExitCode.Interrupted));
        }
        finally
        {
            File.Delete(jobs);
        }
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        int code = await RtconvProgram.RunAsync(args, output, error);
        return (code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }
}
