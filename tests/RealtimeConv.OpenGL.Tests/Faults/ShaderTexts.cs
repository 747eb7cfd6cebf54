using System.Runtime.InteropServices;
using System.Text;
using RealtimeConv.Tests.Support.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>Remembers the shaders that the driver was given, beside the files that the engine's assembly holds.</summary>
internal sealed unsafe class ShaderTexts : GlRule
{
    private const string Prefix = "shaders/";

    /// <summary>The texts that were sent.</summary>
    public List<string> Sent { get; } = [];

    /// <summary>The files of a stage, each with its first line, which no other file of the stage begins with.</summary>
    public static IReadOnlyList<(string File, string First)> Files(string extension)
    {
        var assembly = typeof(FilterEngine).Assembly;
        var files = assembly.GetManifestResourceNames().Where(n => n.StartsWith(Prefix, StringComparison.Ordinal) && n.EndsWith(extension, StringComparison.Ordinal)).Select(name =>
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            return (name[Prefix.Length..], reader.ReadLine()! + "\n");
        }).ToList();
        Assert.That(files, Has.Count.GreaterThan(4));
        Assert.That(files.Select(f => f.Item2), Is.Unique);
        return files;
    }

    public override void Note(GlShim shim, GlCall call, nint result)
    {
        if (call.Name != "glShaderSource") return;
        var strings = (byte**)call.Pointer(2);
        var lengths = (int*)call.Pointer(3);
        var text = new StringBuilder();
        for (int k = 0; k < call.Int(1); k++)
            text.Append(lengths == null || lengths[k] < 0 ? Marshal.PtrToStringUTF8((nint)strings[k]) : Encoding.UTF8.GetString(strings[k], lengths[k]));
        Sent.Add(text.ToString());
    }
}
