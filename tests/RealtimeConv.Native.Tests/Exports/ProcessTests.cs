using RealtimeConv.Native.Tests.Support;

namespace RealtimeConv.Native.Tests.Exports;

/// <summary>The library in processes of their own: the first call, loading again and again, wrong input.</summary>
public sealed class ProcessTests
{
    private static readonly Lazy<string> Cold = new(() => PublishedLibrary.Compile("cold", linked: false));

    private static IEnumerable<string> Functions => ExportList.Names;

    [TestCaseSource(nameof(Functions))]
    public void Function_AsTheFirstOfTheProcess_Returns(string function)
    {
        var result = Command.Run(Cold.Value, [PublishedLibrary.File, function]);
        Assert.That(result.ExitCode, Is.Zero, result.ToString());
    }

    [Test]
    public void Library_LoadedAndUnloadedFourTimes_LeavesTheHostWhole()
    {
        var result = Command.Run(PublishedLibrary.Compile("reload", linked: false), [PublishedLibrary.File]);
        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        Assert.That(result.Output, Does.Contain("the host's own handler ran"));
    }

    [Test]
    public void Frei0rHost_WhateverItDoes_GetsFramesAndNoFault()
    {
        var result = Command.Run(PublishedLibrary.Compile("frei0r", linked: false), [PublishedLibrary.File]);
        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        Assert.That(result.Output, Does.EndWith("0 failures\n"));
    }

    [Test]
    public void WrongInput_GetsACodeAndAReason()
    {
        string program = PublishedLibrary.Compile("wrong", linked: true, Path.Combine(PublishedLibrary.HostFolder, "gl.c"));
        var result = Command.Run(program, []);
        Assert.That(result.ExitCode, Is.Zero, result.ToString());
        Assert.That(result.Output, Does.EndWith("0 failures\n"));
    }
}
