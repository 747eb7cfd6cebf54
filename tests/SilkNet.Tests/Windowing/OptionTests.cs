using Silk.NET.Maths;
using Silk.NET.Windowing;

namespace SilkNet.Tests.Windowing;

public class OptionTests
{
    [Test]
    public void Default_Window_IsTheOriginals()
    {
        var options = WindowOptions.Default;

        Assert.Multiple(() =>
        {
            Assert.That(options.IsVisible, Is.True);
            Assert.That(options.Position, Is.EqualTo(new Vector2D<int>(50, 50)));
            Assert.That(options.Size, Is.EqualTo(new Vector2D<int>(1280, 720)));
            Assert.That(options.FramesPerSecond, Is.Zero);
            Assert.That(options.UpdatesPerSecond, Is.Zero);
            Assert.That(options.API, Is.EqualTo(GraphicsAPI.Default));
            Assert.That(options.WindowState, Is.EqualTo(WindowState.Normal));
            Assert.That(options.WindowBorder, Is.EqualTo(WindowBorder.Resizable));
            Assert.That(options.VSync, Is.True);
            Assert.That(options.ShouldSwapAutomatically, Is.True);
            Assert.That(options.IsEventDriven, Is.False);
            Assert.That(options.IsContextControlDisabled, Is.False);
            Assert.That(options.PreferredDepthBufferBits, Is.Null);
            Assert.That(options.Samples, Is.Null);
            Assert.That(options.Title, Is.Not.Empty);
        });
    }

    [Test]
    public void Default_Api_IsOpenGL33CoreForwardCompatible()
    {
        var api = GraphicsAPI.Default;

        Assert.That(api.API, Is.EqualTo(ContextAPI.OpenGL));
        Assert.That(api.Profile, Is.EqualTo(ContextProfile.Core));
        Assert.That(api.Flags, Is.EqualTo(ContextFlags.ForwardCompatible));
        Assert.That((api.Version.MajorVersion, api.Version.MinorVersion), Is.EqualTo((3, 3)));
    }

    [Test]
    public void DefaultVulkan_Window_NeitherSyncsNorSwaps()
    {
        var options = WindowOptions.DefaultVulkan;

        Assert.That(options.API.API, Is.EqualTo(ContextAPI.Vulkan));
        Assert.That(options.VSync || options.ShouldSwapAutomatically, Is.False);
    }

    [Test]
    public void With_OfOptions_LeavesTheDefaultAlone()
    {
        var options = WindowOptions.Default with { Size = new(640, 480), Title = "t" };

        Assert.That(options.Size, Is.EqualTo(new Vector2D<int>(640, 480)));
        Assert.That(WindowOptions.Default.Size, Is.EqualTo(new Vector2D<int>(1280, 720)));
    }

    [Test]
    public void ViewOptions_Size_IsNotTheirs()
    {
        IViewProperties options = ViewOptions.Default;

        Assert.That(() => options.Size, Throws.TypeOf<NotSupportedException>());
    }

    [Test]
    public void AspectRatioEstimate_FullHd_IsSixteenToNine()
    {
        Assert.That(new VideoMode(new Vector2D<int>(1920, 1080)).AspectRatioEstimate, Is.EqualTo(new Vector2D<int>(16, 9)));
        Assert.That(VideoMode.Default.AspectRatioEstimate, Is.Null);
    }
}
