using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Resources.State;

/// <summary>Switches that only some contexts have, which no context here offers: a rule stands in for one that does.</summary>
public sealed class CapabilityStateTests : GlTest
{
    private const int AlphaTest = 0x0BC0, ClipDistance0 = 0x3000;

    [TestCase(GraphicsApi.OpenGL, AlphaTest, "")]
    [TestCase(GraphicsApi.OpenGLES, ClipDistance0, "GL_EXT_clip_cull_distance")]
    public void Apply_UnderASwitchOfSomeContexts_TurnsItOffAndOnAgain(GraphicsApi api, int cap, string extension)
    {
        using var thread = Open(api);
        thread.Run(gl =>
        {
            var lie = new DeviceLie(gl);
            if (extension.Length > 0) lie.Extensions.Add(extension);
            var held = new Switch(cap);
            using var engine = new FilterEngine(new GlShim(gl.Context) { Rules = { held, lie } }.GL, new FilterEngineOptions { Backend = Backend.Fragment });
            var source = Straight(Texture(gl, 5, 5, SizedInternalFormat.Rgba32f), 5, 5);
            Assert.That(engine.Apply(new ConvolveFilter(Kernel.Identity) { Alpha = AlphaPolicy.Straight }, source, source with { Texture = Texture(gl, 5, 5, SizedInternalFormat.Rgba32f) }).IsApplied, Is.True);
            Assert.That(held.WasOffAtEveryDraw, Is.True);
            Assert.That(held.IsOn, Is.True);
        });
    }

    private sealed class Switch(int cap) : GlRule
    {
        private int _draws;
        private int _drawsWhileOff;

        public bool IsOn { get; private set; } = true;

        public bool WasOffAtEveryDraw => _draws > 0 && _draws == _drawsWhileOff;

        public override bool Answers(GlShim shim, GlCall call, out nint result)
        {
            result = IsOn ? 1 : 0;
            if (call.Name == "glDrawArrays") (_draws, _drawsWhileOff) = (_draws + 1, _drawsWhileOff + (IsOn ? 0 : 1));
            if (call.Name is not ("glIsEnabled" or "glEnable" or "glDisable") || call.Int(0) != cap) return false;
            if (call.Name != "glIsEnabled") IsOn = call.Name == "glEnable";
            return true;
        }
    }
}
