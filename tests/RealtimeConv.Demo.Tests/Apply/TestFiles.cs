using System.Text;
using RealtimeConv.Codecs;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Frames;

namespace RealtimeConv.Demo.Tests.Apply;

/// <summary>A folder of its own for one test, and the program run on what lies in it.</summary>
internal sealed class TestFiles
{
    public TestFiles() => Folder = Directory.CreateTempSubdirectory("rtconv-test-").FullName;

    public string Folder { get; }

    public string this[string name] => Path.Combine(Folder, name);

    public void Delete() => Directory.Delete(Folder, recursive: true);

    public string WriteText(string name, string text)
    {
        File.WriteAllText(this[name], text, new UTF8Encoding(false));
        return this[name];
    }

    public string WriteArray(string name, int[] shape, params float[] data)
    {
        using var stream = File.Create(this[name]);
        NpyCodec.Write(new NpyArray(shape, data), stream);
        return this[name];
    }

    public string WritePng(string name, Frame frame, PngLayout? layout = null)
    {
        using var stream = File.Create(this[name]);
        PngEncoder.Encode(frame, stream, layout);
        return this[name];
    }

    public NpyArray ReadArray(string name)
    {
        using var stream = File.OpenRead(this[name]);
        return NpyCodec.Read(stream);
    }

    public PngImage ReadPng(string name)
    {
        using var stream = File.OpenRead(this[name]);
        return PngDecoder.Decode(stream);
    }

    /// <summary>Runs the program in this process.</summary>
    public static (int Code, string Output, string Error) Run(params string[] args)
    {
        using StringWriter output = new(), error = new();
        int code = RtconvProgram.RunAsync(args, output, error).GetAwaiter().GetResult();
        return (code, output.ToString().ReplaceLineEndings("\n"), error.ToString().ReplaceLineEndings("\n"));
    }

    /// <summary>Runs apply on the processor and demands that it is done.</summary>
    public static void Apply(string input, string output, string kernel, params string[] more)
    {
        var (code, _, error) = Run(["apply", input, "-o", output, "--kernel", kernel, "--backend", "cpu", .. more]);
        Assert.That(code, Is.EqualTo(ExitCode.Done), error);
    }
}
