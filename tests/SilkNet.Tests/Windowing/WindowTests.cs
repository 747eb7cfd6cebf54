using Silk.NET.Maths;
using Silk.NET.OpenGL;
using Silk.NET.Windowing;

namespace SilkNet.Tests.Windowing;

/// <summary>The life of a window, on a screen in memory.</summary>
public class WindowTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    private IWindow _window = null!;

    [SetUp]
    public void SetUp()
        => _window = Window.Create(WindowOptions.Default with { Size = new(320, 200), Position = new(10, 20), Title = "first", VSync = false });

    [TearDown]
    public void TearDown()
        => _window.Dispose();

    [Test]
    public void Create_NotInitialized_AnswersFromItsOptions()
    {
        Assert.Multiple(() =>
        {
            Assert.That(_window.IsInitialized, Is.False);
            Assert.That(_window.Handle, Is.EqualTo((nint)0));
            Assert.That(_window.Size, Is.EqualTo(new Vector2D<int>(320, 200)));
            Assert.That(((IView)_window).Size, Is.EqualTo(default(Vector2D<int>)));
            Assert.That(_window.Title, Is.EqualTo("first"));
            Assert.That(_window.Time, Is.Zero);
            Assert.That(((IView)_window).IsClosing, Is.True);
            Assert.That(() => _window.GLContext, Throws.InvalidOperationException);
        });
    }

    [Test]
    public void Initialize_Twice_LoadsOnceWithACurrentContext()
    {
        var loads = 0;
        var current = false;
        _window.Load += () =>
        {
            loads++;
            current = _window.GLContext!.IsCurrent;
        };

        _window.Initialize();
        _window.Initialize();

        Assert.That((loads, current), Is.EqualTo((1, true)));
        Assert.That(_window.Handle, Is.Not.EqualTo((nint)0));
        Assert.That(((IView)_window).Size, Is.EqualTo(new Vector2D<int>(320, 200)));
        Assert.That(_window.FramebufferSize, Is.EqualTo(new Vector2D<int>(320, 200)));
        Assert.That(_window.IsClosing, Is.False);
        Assert.That(_window.Native!.X11, Is.Not.Null);
    }

    [Test]
    public void Run_ClosedInRender_RaisesEventsInOrderAndResets()
    {
        List<string> events = [];
        _window.Load += () => events.Add("load");
        _window.Update += _ => events.Add("update");
        _window.Render += _ =>
        {
            events.Add("render");
            _window.Close();
        };
        _window.Closing += () => events.Add(_window.GLContext!.IsCurrent ? "closing" : "closing without context");

        _window.Run();

        Assert.That(events, Is.EqualTo(new[] { "load", "update", "render", "closing" }));
        Assert.That(_window.IsInitialized, Is.False);
        Assert.That(() => _window.GLContext, Throws.InvalidOperationException);
    }

    [Test]
    public void IsClosing_SetByHand_DoesNotRaiseClosing()
    {
        var closings = 0;
        _window.Closing += () => closings++;
        _window.Initialize();

        _window.IsClosing = true;
        _window.DoEvents();

        Assert.That(_window.IsClosing, Is.True);
        Assert.That(closings, Is.Zero);
    }

    [TestCase("update")]
    [TestCase("render")]
    public void Reset_WithinTheLoop_IsRefused(string where)
    {
        _window.Initialize();
        _window.Update += _ => Fail("update");
        _window.Render += _ => Fail("render");

        Assert.That(where == "update" ? _window.DoUpdate : _window.DoRender, Throws.InvalidOperationException.With.Message.Contains("Close()"));
        Assert.That(_window.IsInitialized, Is.True);

        void Fail(string here)
        {
            if (here == where)
            {
                _window.Reset();
            }
        }
    }

    [Test]
    public void Reset_AndInitializeAgain_MakesANewContext()
    {
        _window.Initialize();
        _window.Reset();
        Assert.That(_window.IsInitialized, Is.False);

        _window.Initialize();

        Assert.That(_window.GLContext!.IsCurrent, Is.True);
    }

    [Test]
    public void Resize_OfTheWindow_RaisesBothSizes()
    {
        List<Vector2D<int>> sizes = [];
        List<Vector2D<int>> pixels = [];
        _window.Resize += sizes.Add;
        _window.FramebufferResize += pixels.Add;
        _window.Initialize();

        _window.Size = new(400, 300);
        PumpUntil(() => pixels.Count > 0 && sizes.Count > 0);

        Assert.That(sizes[^1], Is.EqualTo(new Vector2D<int>(400, 300)));
        Assert.That(pixels[^1], Is.EqualTo(new Vector2D<int>(400, 300)));
        Assert.That(_window.Size, Is.EqualTo(new Vector2D<int>(400, 300)));
    }

    [Test]
    public void Move_OfTheWindow_RaisesItsPosition()
    {
        List<Vector2D<int>> positions = [];
        _window.Move += positions.Add;
        _window.Initialize();

        _window.Position = new(100, 90);
        PumpUntil(() => positions.Contains(new(100, 90)));

        Assert.That(_window.Position, Is.EqualTo(new Vector2D<int>(100, 90)));
    }

    [Test]
    public void DoEvents_HandlerThrows_TheExceptionArrives()
    {
        _window.Resize += _ => throw new NotFiniteNumberException("from the handler");
        _window.Initialize();
        _window.Size = new(400, 300);

        Assert.That(() => PumpUntil(() => false), Throws.TypeOf<NotFiniteNumberException>());
    }

    [Test]
    public void DoRender_LimitedFrames_WaitsForItsTurn()
    {
        var frames = 0;
        _window.FramesPerSecond = 1;
        _window.Render += _ => frames++;
        _window.Initialize();

        for (var i = 0; i < 5; i++)
        {
            _window.DoRender();
        }

        Assert.That(frames, Is.Zero);
    }

    [Test]
    public void DoRender_LimitedFramesWithVSync_RendersEachTime()
    {
        var frames = 0;
        _window.FramesPerSecond = 1;
        _window.VSync = true;
        _window.Render += _ => frames++;
        _window.Initialize();

        _window.DoRender();
        _window.DoRender();

        Assert.That(frames, Is.EqualTo(2));
    }

    [Test]
    public void DoRender_ContextTakenAway_MakesItCurrent()
    {
        var current = false;
        _window.Render += _ => current = _window.GLContext!.IsCurrent;
        _window.Initialize();
        _window.ClearContext();

        _window.DoRender();

        Assert.That(current, Is.True);
    }

    [Test]
    public void DoRender_ContextControlDisabled_LeavesTheContextAlone()
    {
        var current = true;
        _window.Render += _ => current = _window.GLContext!.IsCurrent;
        _window.Initialize();
        _window.ClearContext();
        _window.IsContextControlDisabled = true;

        _window.DoRender();

        Assert.That(current, Is.False);
    }

    [Test]
    public void Invoke_FromAnotherThread_RunsInRender()
    {
        _window.Initialize();
        var here = Environment.CurrentManagedThreadId;

        var there = Task.Run(() => (int)_window.Invoke((Func<int>)(() => Environment.CurrentManagedThreadId)));
        PumpUntil(() =>
        {
            _window.DoRender();
            return there.IsCompleted;
        });

        Assert.That(there.Result, Is.EqualTo(here));
    }

    [Test]
    public void Invoke_ViewIsReset_EndsTheWait()
    {
        _window.Initialize();
        Exception? thrown = null;
        var there = new Thread(() => thrown = Assert.Catch(() => _window.Invoke(() => { })));
        there.Start();
        // Its call is left, and it waits for it.
        PumpUntil(() => there.ThreadState.HasFlag(ThreadState.WaitSleepJoin));

        _window.Reset();

        Assert.That(there.Join(s_limit), Is.True);
        Assert.That(thrown, Is.InstanceOf<OperationCanceledException>());
    }

    [Test]
    public void SharedContext_OfAnotherKind_IsRefused()
    {
        using var other = Window.Create(WindowOptions.Default with { SharedContext = new ForeignContext() });

        Assert.That(other.Initialize, Throws.ArgumentException);
    }

    [Test]
    public void SharedContext_OfAWindow_SharesTextures()
    {
        _window.Initialize();
        using var gl = _window.CreateOpenGL();
        var texture = gl.GenTexture();
        gl.BindTexture(TextureTarget.Texture2D, texture);
        using var other = Window.Create(WindowOptions.Default with { SharedContext = _window.GLContext, IsVisible = false });

        other.Initialize();

        Assert.That(other.CreateOpenGL().IsTexture(texture), Is.True);
    }

    [Test]
    public void Render_ClearAndRead_ReturnsTheColour()
    {
        var pixel = new byte[4];
        _window.ShouldSwapAutomatically = false;
        _window.Render += _ =>
        {
            var gl = GL.GetApi(_window);
            gl.Viewport(_window.FramebufferSize);
            gl.ClearColor(System.Drawing.Color.FromArgb(255, 51, 102, 204));
            gl.Clear(ClearBufferMask.ColorBufferBit);
            gl.ReadPixels<byte>(5, 5, 1, 1, PixelFormat.Rgba, PixelType.UnsignedByte, pixel.AsSpan());
        };
        _window.Initialize();

        _window.DoRender();

        Assert.That(pixel[..3], Is.EqualTo(new byte[] { 51, 102, 204 }));
    }

    [Test]
    public void Api_OpenGLES_MakesAnEsContext()
    {
        using var window = Window.Create(WindowOptions.Default with
        {
            API = new GraphicsAPI(ContextAPI.OpenGLES, new APIVersion(3, 0)),
            IsVisible = false,
        });

        window.Initialize();

        Assert.That(GL.GetApi(window).GetStringS(StringName.Version), Does.StartWith("OpenGL ES 3"));
    }

    [Test]
    public void Api_None_HasNoContext()
    {
        using var window = Window.Create(WindowOptions.Default with { API = GraphicsAPI.None, IsVisible = false });

        window.Initialize();

        Assert.That(window.GLContext, Is.Null);
        Assert.That(() => GL.GetApi(window), Throws.InvalidOperationException);
    }

    [Test]
    public void Properties_OfTheNativeWindow_CanBeSet()
    {
        _window.Initialize();

        _window.Title = "second";
        _window.WindowBorder = WindowBorder.Fixed;
        _window.IsVisible = false;
        _window.SetWindowIcon([new Silk.NET.Core.RawImage(1, 1, new byte[] { 255, 0, 0, 255 })]);

        Assert.That(_window.Title, Is.EqualTo("second"));
        Assert.That(_window.WindowBorder, Is.EqualTo(WindowBorder.Fixed));
        Assert.That(_window.IsVisible, Is.False);
    }

    [Test]
    public void Center_OnTheMainMonitor_PutsTheMiddleOnTheMiddle()
    {
        _window.Initialize();

        _window.Center();
        PumpUntil(() => _window.Position != new Vector2D<int>(10, 20));

        var monitor = Silk.NET.Windowing.Monitor.GetMainMonitor(_window);
        Assert.That(new Rectangle<int>(_window.Position, _window.Size).Center, Is.EqualTo(monitor.Bounds.Center));
    }

    [Test]
    public void WindowState_Fullscreen_CoversTheMonitorAndReturns()
    {
        _window.Initialize();
        var bounds = _window.Monitor!.Bounds;

        _window.WindowState = WindowState.Fullscreen;
        PumpUntil(() => _window.Size == bounds.Size);
        Assert.That(_window.WindowState, Is.EqualTo(WindowState.Fullscreen));

        _window.WindowState = WindowState.Normal;
        PumpUntil(() => _window.Size == new Vector2D<int>(320, 200));
        Assert.That(_window.WindowState, Is.EqualTo(WindowState.Normal));
    }

    [Test]
    public void IsEventDriven_EmptyEventFromAnotherThread_WakesTheLoop()
    {
        _window.IsEventDriven = true;
        _window.Initialize();
        using Timer timer = new(_ => _window.ContinueEvents(), null, TimeSpan.FromMilliseconds(50), TimeSpan.FromMilliseconds(50));

        var events = Task.Delay(s_limit);
        _window.DoEvents();

        Assert.That(events.IsCompleted, Is.False);
    }

    private void PumpUntil(Func<bool> condition)
    {
        for (var start = DateTime.UtcNow; !condition(); Thread.Sleep(1))
        {
            Assert.That(DateTime.UtcNow - start, Is.LessThan(s_limit), "the window system did not answer in time");
            _window.DoEvents();
        }
    }
}
