using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>What stands between the engine and the driver changes nothing by itself, and sees every argument.</summary>
public sealed class GlShimTests : GlTest
{
    [Test]
    public unsafe void Call_OfEveryArgumentKind_ReachesTheDriver()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        var log = new GlLog();
        thread.Run(driver =>
        {
            var gl = new GlShim(driver.Context) { Rules = { log } }.GL;
            gl.ViewportIndexed(3, 1.5f, 2.25f, 7, 9.75f);
            float* viewport = stackalloc float[4];
            driver.GetFloat(GLEnum.Viewport, 3, viewport);
            Assert.That(new ReadOnlySpan<float>(viewport, 4).ToArray(), Is.EqualTo(new[] { 1.5f, 2.25f, 7, 9.75f }));

            uint texture = gl.GenTexture();
            gl.BindTexture(TextureTarget.Texture2DArray, texture);
            gl.TexStorage3D(TextureTarget.Texture2DArray, 1, SizedInternalFormat.R8, 2, 1, 3);
            // Eleven arguments: five of them on the stack.
            byte[] texels = [1, 2, 3, 4, 5, 6], read = new byte[6];
            gl.PixelStore(PixelStoreParameter.UnpackAlignment, 1);
            fixed (byte* bytes = texels) gl.TexSubImage3D(TextureTarget.Texture2DArray, 0, 0, 0, 0, 2, 1, 3, PixelFormat.Red, PixelType.UnsignedByte, bytes);
            driver.PixelStore(PixelStoreParameter.PackAlignment, 1);
            fixed (byte* bytes = read) driver.GetTexImage(TextureTarget.Texture2DArray, 0, PixelFormat.Red, PixelType.UnsignedByte, bytes);
            Assert.That(read, Is.EqualTo(texels));
            Assert.That(gl.IsTexture(texture), Is.True);
            Assert.That(gl.GetStringS(StringName.Version), Is.EqualTo(driver.GetStringS(StringName.Version)));
        });
        var viewport = log.Calls.Single(c => c.Name == "glViewportIndexedf");
        Assert.That((viewport.UInt(0), viewport.Float(0), viewport.Float(3)), Is.EqualTo((3u, 1.5f, 9.75f)));
        Assert.That(log.Calls.Single(c => c.Name == "glGenTextures").Names, Has.Length.EqualTo(1).And.None.EqualTo(0u));
    }

    [Test]
    public void Rules_ThatAnswerAndDeny_StandInForTheDriver()
    {
        using var thread = Open(GraphicsApi.OpenGL);
        thread.Run(driver =>
        {
            var shim = new GlShim(driver.Context) { Rules = { new Refusing() } };
            Assert.That(shim.GL.GenTexture(), Is.Zero);
            shim.Raise(GLEnum.OutOfMemory);
            Assert.That(shim.GL.GetError(), Is.EqualTo(GLEnum.OutOfMemory));
            Assert.That(shim.GL.GetError(), Is.EqualTo(GLEnum.NoError));
            Assert.That(() => shim.GL.Finish(), Throws.Exception);
            Assert.That((shim.Counts["glGenTextures"], shim.Counts["glGetError"], shim.TotalCalls), Is.EqualTo((1, 2, 3)));
        });
    }

    private sealed class Refusing : GlRule
    {
        public override bool Offers(string function) => function != "glFinish";

        public override bool Answers(GlShim shim, GlCall call, out nint result)
        {
            result = 0;
            return call.Name == "glGenTextures";
        }
    }
}
