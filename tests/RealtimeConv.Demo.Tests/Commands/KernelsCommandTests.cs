using System.Text.Json;
using System.Xml.Linq;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Demo.Tests.Commands;

public sealed class KernelsCommandTests
{
    private string _folder = "";

    [SetUp]
    public void CreateFolder() => _folder = Directory.CreateTempSubdirectory("rtconv-kernels-").FullName;

    [TearDown]
    public void DeleteFolder() => Directory.Delete(_folder, recursive: true);

    [Test]
    public async Task List_Json_HoldsEveryEntryWithItsParameters()
    {
        using var list = JsonDocument.Parse((await Run("kernels", "list", "--json")).Output);
        Assert.That(list.RootElement.EnumerateArray().Select(e => e.GetProperty("id").GetString()), Is.EqualTo(KernelCatalog.Entries.Select(e => e.Id)));
        var sigma = list.RootElement.EnumerateArray().First(e => e.GetProperty("id").GetString() == "gaussian").GetProperty("parameters")[0];
        Assert.That((sigma.GetProperty("name").GetString(), sigma.GetProperty("default").GetDouble(), sigma.GetProperty("unit").GetString(), sigma.GetProperty("acceptsPercent").GetBoolean()),
            Is.EqualTo(("sigma", 1.0, "pixels", true)));
    }

    [Test]
    public async Task List_Text_KeepsWhatHoldsIt()
    {
        string output = (await Run("kernels", "list", "kirsch")).Output;
        Assert.That(output, Does.Contain("kirsch-direction(angle=0)").And.Contain("kirsch-nw").And.Contain("1 kernels, 1 filters").And.Not.Contain("gaussian"));
    }

    [Test]
    public async Task Show_Kernel_TellsItsFacts()
    {
        string output = (await Run("kernels", "show", "sobel-x")).Output;
        Assert.That(output, Does.Contain("Sobel, x (sobel-x)").And.Contain("size 3x3, anchor 1,1").And.Contain("sum 0 (zero-sum)")
            .And.Contain("8 where it rises to the right, 0 where it rises downwards").And.Contain("separable exactly: column (1 2 1) times row (-1 0 1), rank 1").And.Contain("-2   [0]   2"));
    }

    [TestCase("laplacian", false, 2)]
    [TestCase("gaussian(sigma=2)", true, 1)]
    public async Task Show_Json_HoldsSeparabilityAndWeights(string text, bool separable, int rank)
    {
        using var shown = JsonDocument.Parse((await Run("kernels", "show", text, "--json")).Output);
        var kernel = shown.RootElement.GetProperty("kernels")[0];
        Assert.That((kernel.GetProperty("separable").GetBoolean(), kernel.GetProperty("rank").GetInt32()), Is.EqualTo((separable, rank)));
        Assert.That(kernel.GetProperty("weights").GetArrayLength(), Is.EqualTo(kernel.GetProperty("height").GetInt32()));
    }

    [Test]
    public async Task Show_Filter_TellsOfEachKernel()
    {
        string output = (await Run("kernels", "show", "sobel(scale=0.25)")).Output;
        Assert.That(output, Does.Contain("0.25 times the square root of the sum of the squares of 2 kernels").And.Contain("kernel 2 of 2"));
    }

    [Test]
    public async Task Show_PercentWithHeight_IsTakenOfIt() => Assert.That((await Run("kernels", "show", "box(size=5%)", "--height", "100")).Output, Does.Contain("size 5x5"));

    [Test]
    public async Task Show_MeanShape_MarksLightAndNegativeCells() =>
        Assert.That((await Run("kernels", "show", "sharpen")).Output, Does.Contain("    -+\n").And.Contain("  -+ @-+\n"));

    [Test]
    public async Task Plot_Kernel_IsWellFormedSvg()
    {
        string path = Path.Combine(_folder, "k.svg");
        var (code, output, _) = await Run("kernels", "plot", "gabor(size=9)", "-o", path);
        Assert.That((code, output), Is.EqualTo((ExitCode.Done, "")));
        var svg = XDocument.Parse(await File.ReadAllTextAsync(path)).Root!;
        Assert.That(svg.Name.LocalName, Is.EqualTo("svg"));
        Assert.That(svg.Elements().Count(e => e.Name.LocalName == "polyline"), Is.EqualTo(3));
        Assert.That(svg.Elements().Count(e => e.Name.LocalName == "text" && e.Value == "0"), Is.GreaterThan(0));
    }

    [TestCase("t.json")]
    [TestCase("t.npy")]
    public async Task Convert_KernelOverTime_IsReadAsTheSameKernel(string name)
    {
        string path = Path.Combine(_folder, name);
        Assert.That((await Run("kernels", "convert", "temporal-box", "-o", path)).Code, Is.EqualTo(ExitCode.Done));
        var (code, output, _) = await Run("kernels", "show", path);
        Assert.That(code, Is.EqualTo(ExitCode.Done));
        Assert.That(output, Does.Contain("a sum over 4 frames").And.Contain("sum 0.25, positive 0.25"));
    }

    [TestCase("k.json")]
    [TestCase("k.csv")]
    [TestCase("k.npy")]
    [TestCase("k.svg")]
    [TestCase("k.magick")]
    [TestCase("k.ffmpeg")]
    public async Task Convert_ToAFileAndBack_GivesTheSameKernel(string name)
    {
        string path = Path.Combine(_folder, name);
        Assert.That((await Run("kernels", "convert", "sobel-x", "-o", path)).Code, Is.EqualTo(ExitCode.Done));
        Assert.That((await Run("kernels", "convert", path, "--to", "csv", "--operation", name == "k.svg" ? "convolve" : "correlate")).Output,
            Is.EqualTo(name == "k.svg" ? "1,0,-1\n2,0,-2\n1,0,-1\n" : "-1,0,1\n-2,0,2\n-1,0,1\n"));
    }

    [Test]
    public async Task Convert_TextOfANamedFormat_IsRead()
    {
        var (code, output, error) = await Run("kernels", "convert", "order=\"3\" kernelMatrix=\"0 0 0 1 0 0 0 0 0\" divisor=\"1\"", "--from", "svg", "--to", "imagemagick");
        Assert.That((code, output), Is.EqualTo((ExitCode.Done, "3x3: 0,0,0  1,0,0  0,0,0\n")));
        Assert.That(error, Does.Contain("-morphology Convolve"));
    }

    [Test]
    public async Task Convert_ImageMagickText_SaysThatItAssumesCorrelation()
    {
        Assert.That((await Run("kernels", "convert", "Sobel", "--from", "imagemagick", "--to", "csv")).Error, Does.Contain("-morphology Correlate is assumed"));
        Assert.That((await Run("kernels", "convert", "Gaussian:0x1", "--from", "imagemagick", "--to", "csv")).Error, Is.Empty);
    }

    [Test]
    public async Task Convert_WhatTheFormatCannotSay_GoesToStandardError()
    {
        var (_, output, error) = await Run("kernels", "convert", "box3", "--to", "csv");
        Assert.That(KernelFormats.Read(output).Kernels[0].Sum, Is.EqualTo(1).Within(Math.ScaleB(1, -50)));
        Assert.That(error, Is.EqualTo("rtconv: CSV has no divisor: the weights are written divided by 9.\n"));
    }

    [TestCase("kernels list zzzz", "rtconv: no kernel or filter has 'zzzz' in its id, name or description")]
    [TestCase("kernels show gausian", "rtconv: kernel expression, column 1: no kernel or filter is called 'gausian'; near it: gaussian")]
    [TestCase("kernels show nosuch.csv", "rtconv: cannot read 'nosuch.csv': there is no such file")]
    [TestCase("kernels show box --height 0", "rtconv: --height must be at least 1")]
    [TestCase("kernels show box(5%)", "rtconv: kernel expression, column 5: 5% is a share of the frame's height, and no frame is known here; give size in pixels")]
    [TestCase("kernels plot kirsch", "rtconv: 'kirsch' is a filter that combines 8 kernels; kernel formats hold kernels alone: name one of them, such as kirsch-n")]
    [TestCase("kernels convert sobel-x", "rtconv: the format to write is not known; give --to imagemagick|svg|ffmpeg|json|csv|npy|image")]
    [TestCase("kernels convert sobel-x --to svgg", "rtconv: --to 'svgg' is unknown (did you mean 'svg'?); it is one of imagemagick, svg, ffmpeg, json, csv, npy, image")]
    [TestCase("kernels convert sobel --to csv", "rtconv: 'sobel' is a filter that combines 2 kernels; kernel formats hold kernels alone: name one of them, such as sobel-x")]
    [TestCase("kernels convert sobel-x --to npy", "rtconv: npy kernels are not text; name an output file")]
    [TestCase("kernels convert sobel-x --to csv --operation turn", "rtconv: --operation 'turn' is unknown; it is correlate or convolve")]
    [TestCase("kernels convert sobel-x -o /nowhere/k.csv", "rtconv: cannot write '/nowhere/k.csv': the folder '/nowhere' does not exist; create it first")]
    public async Task Run_BadInput_IsOneLineAndExitCode2(string line, string message)
    {
        var (code, output, error) = await Run(line.Split(' '));
        Assert.That((code, output, error.TrimEnd('\n')), Is.EqualTo((ExitCode.BadInput, "", message)));
    }

    [Test]
    public async Task Convert_WhatCannotBeWritten_LeavesNoFile()
    {
        string path = Path.Combine(_folder, "k.ffmpeg");
        var (code, _, error) = await Run("kernels", "convert", "gaussian(sigma=5)", "-o", path);
        Assert.That((code, Directory.GetFiles(_folder)), Is.EqualTo((ExitCode.BadInput, Array.Empty<string>())));
        Assert.That(error, Does.Contain("31x31 does not fit"));
    }

    private static async Task<(int Code, string Output, string Error)> Run(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        int code = await RtconvProgram.RunAsync(args, output, error);
        return (code, output.ToString(), error.ToString());
    }
}
