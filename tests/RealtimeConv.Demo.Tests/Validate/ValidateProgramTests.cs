using System.Xml.Linq;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Tests.Apply;
using RealtimeConv.Demo.Validate;
using RealtimeConv.Frames;
using RealtimeConv.Tests.Support;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Demo.Tests.Validate;

/// <summary>A backend that is wrong by one weight must be found, and everything the program says must say so.</summary>
public sealed class ValidateProgramTests
{
    private TestFiles _files = null!;

    [SetUp]
    public void MakeFolder() => _files = new TestFiles();

    [TearDown]
    public void DeleteFolder() => _files.Delete();

    [Test]
    public void Run_OneWeightWrong_FailsInTableExitCodeAndReports()
    {
        var (code, output) = Run(new WrongTarget(1.0 / 2048), new CpuTarget());
        Assert.That(code, Is.EqualTo(ExitCode.ValidationFailed));
        Assert.That(output, Does.Contain("FAILED wrong: sobel-x by ").And.Contain(" cases failed;").And.Not.Contain("every sample lies"));
        Assert.That(output, Does.Not.Contain("FAILED cpu"));
        var xml = XDocument.Load(_files["v.xml"]);
        var wrong = xml.Root!.Elements("testsuite").Single(s => (string?)s.Attribute("name") == "wrong");
        Assert.That((int?)wrong.Attribute("failures"), Is.Positive.And.EqualTo(wrong.Elements("testcase").Count()));
        Assert.That(wrong.Descendants("failure").First().Value, Does.Contain("expected around").And.Contain("*"), "the worst sample's neighbourhood, the failing ones marked");
        Assert.That((string?)xml.Root.Elements("testsuite").Single(s => (string?)s.Attribute("name") == "cpu").Attribute("failures"), Is.EqualTo("0"));
        string html = File.ReadAllText(_files["v.html"]);
        Assert.That(html, Does.Contain("<h2>Failures</h2>").And.Contain("Some samples lie outside").And.Contain("class=\"n bad\"").And.Contain("data:image/png;base64,").And.Contain("failing frames, the first of them"));
    }

    [Test]
    public void Run_RightTargets_Passes() => Assert.That(Run(new CpuTarget()).Code, Is.EqualTo(ExitCode.Done));

    private (int Code, string Output) Run(params IValidationTarget[] targets)
    {
        var options = new ValidateOptions
        {
            Selection = new ValidationSelection { Subjects = [.. ValidationSubject.Catalogue.Where(s => s.Id == "sobel-x")], Sizes = [(9, 7)], Formats = [(PixelFormat.Rgba32F, PixelFormat.Rgba32F)] },
        };
        using StringWriter output = new();
        var program = new ValidateProgram(new ValidateRequest(options, new ReportFiles(_files["v.html"], _files["v.json"], _files["v.xml"])), output, TextWriter.Null);
        return (program.Run(targets, [], CancellationToken.None), output.ToString());
    }
}
