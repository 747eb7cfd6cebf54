using System.Text;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.OpenGL.Shaders;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>What drivers write into the logs of shaders they refuse: nothing, megabytes, bytes that are no text, several lines.</summary>
public sealed class DriverLogTests : GlTest
{
    private static readonly Filter Blur = new ConvolveFilter(new Kernel(3, 3, [1, 2, 3, 4, 5, 6, 7, 8, 0], 36)) { Alpha = AlphaPolicy.Straight };

    private static readonly Dictionary<string, byte[]> Logs = new()
    {
        ["empty"] = [],
        ["huge"] = [.. Enumerable.Repeat((byte)'x', 4 << 20)],
        ["no text"] = [.. Enumerable.Range(1, 3000).Select(k => (byte)(k % 255 + 1))],
        ["many lines"] = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("0:1(1): error: first\n0:2(1): error: second\n", 500))),
        ["terminal codes"] = Encoding.UTF8.GetBytes("\u001b[2J\u0007\r\n\u001b]0;title\u0007 error"),
    };

    [Test]
    public void Apply_WithAStrangeLog_GivesOneBoundedPrintableLine([ValueSource(nameof(Names))] string name, [Values("glCompileShader", "glLinkProgram")] string step)
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(gl =>
        {
            using var engine = new FilterEngine(new GlShim(gl.Context) { Rules = { new StrangeLog(Logs[name], step == "glLinkProgram") } }.GL);
            var source = Straight(Texture(gl, 5, 5, SizedInternalFormat.Rgba32f), 5, 5);
            var result = engine.Apply(Blur, source, source with { Texture = Texture(gl, 5, 5, SizedInternalFormat.Rgba32f) });
            Assert.That(result.IsApplied, Is.False);
            var failure = engine.Failures[0];
            Assert.That(failure.Message, Does.Contain("shaders/").And.Contain(step == "glLinkProgram" ? "does not link" : "does not compile"));
            Assert.That(failure.Message.Any(char.IsControl), Is.False);
            Assert.That(failure.Message, Has.Length.LessThan(5000));
            Assert.That(((ShaderCompileException)failure.Cause).DriverLog, Has.Length.LessThan(10000));
        });
    }

    private static IEnumerable<string> Names() => Logs.Keys;

    private sealed unsafe class StrangeLog(byte[] log, bool links) : GlRule
    {
        private const int CompileStatus = 0x8B81, LinkStatus = 0x8B82, LogLength = 0x8B84;

        public override bool Answers(GlShim shim, GlCall call, out nint result)
        {
            result = 0;
            if (call.Name == (links ? "glGetProgramiv" : "glGetShaderiv") && call.Int(1) is CompileStatus or LinkStatus or LogLength)
            {
                *(int*)call.Pointer(2) = call.Int(1) == LogLength ? log.Length == 0 ? 0 : log.Length + 1 : 0;
                return true;
            }
            if (call.Name != (links ? "glGetProgramInfoLog" : "glGetShaderInfoLog")) return false;
            int length = Math.Min(call.Int(1) - 1, log.Length);
            log.AsSpan(0, length).CopyTo(new Span<byte>((byte*)call.Pointer(3), length));
            ((byte*)call.Pointer(3))[length] = 0;
            if (call.Pointer(2) != 0) *(int*)call.Pointer(2) = length;
            return true;
        }
    }
}
