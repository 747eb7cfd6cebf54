using System.Globalization;
using System.Numerics;
using RealtimeConv.Tests.Support;
using Silk.NET.Input;
using Silk.NET.Windowing;

namespace SilkNet.Tests.Input;

/// <summary>Keys and buttons that another program presses on a screen in memory.</summary>
public class InputTests
{
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(60);

    private IWindow _window = null!;
    private IInputContext _input = null!;

    private static VirtualDisplay Display => VirtualDisplayFixture.Display;

    [SetUp]
    public void SetUp()
    {
        _window = Window.Create(WindowOptions.Default with { Size = new(320, 200), Position = new(100, 50), VSync = false });
        _window.Initialize();
        _input = _window.CreateInput();
        var focused = false;
        _window.FocusChanged += now => focused = now;
        _window.DoEvents();
        Display.Input("windowfocus", "--sync", _window.Native!.X11!.Value.Window.ToString(CultureInfo.InvariantCulture));
        PumpUntil(() => focused);
    }

    [TearDown]
    public void TearDown()
    {
        _input.Dispose();
        _window.Dispose();
    }

    [Test]
    public void CreateInput_BeforeInitialize_IsRefused()
    {
        using var window = Window.Create(WindowOptions.Default);

        Assert.That(window.CreateInput, Throws.InvalidOperationException);
    }

    [Test]
    public void CreateInput_OfAWindow_HasOneKeyboardAndOneMouse()
    {
        Assert.That(_input.Handle, Is.EqualTo(_window.Handle));
        Assert.That((_input.Keyboards.Count, _input.Mice.Count), Is.EqualTo((1, 1)));
        Assert.That(_input.Keyboards[0].SupportedKeys, Does.Contain(Key.Escape).And.Not.Contain(Key.Unknown));
        Assert.That(_input.Mice[0].SupportedButtons, Has.Count.EqualTo(8));
        Assert.That(_input.Gamepads, Is.Empty);
    }

    [Test]
    public void KeyDown_PressedAndReleased_RaisesBothOnce()
    {
        List<string> events = [];
        var keyboard = _input.Keyboards[0];
        keyboard.KeyDown += (_, key, scancode) => events.Add($"down {key} {keyboard.IsKeyPressed(key)} {keyboard.IsScancodePressed(scancode)}");
        keyboard.KeyUp += (_, key, scancode) => events.Add($"up {key} {keyboard.IsKeyPressed(key)} {keyboard.IsScancodePressed(scancode)}");

        Display.Input("key", "Escape");
        PumpUntil(() => events.Count == 2);

        Assert.That(events, Is.EqualTo(new[] { "down Escape True True", "up Escape False False" }));
    }

    [Test]
    public void KeyChar_OfALetter_RaisesIt()
    {
        List<char> characters = [];
        _input.Keyboards[0].KeyChar += (_, character) => characters.Add(character);

        Display.Input("key", "k");
        PumpUntil(() => characters.Count > 0);

        Assert.That(characters, Is.EqualTo(new[] { 'k' }));
    }

    [Test]
    public void MouseMove_WithinTheWindow_RaisesWindowCoordinates()
    {
        List<Vector2> positions = [];
        _input.Mice[0].MouseMove += (_, position) => positions.Add(position);

        Display.Input("mousemove", "130", "90");
        PumpUntil(() => positions.Contains(new(30, 40)));

        Assert.That(_input.Mice[0].Position, Is.EqualTo(new Vector2(30, 40)));
    }

    [Test]
    public void MouseDown_OfAButton_RaisesDownAndUp()
    {
        List<string> events = [];
        var mouse = _input.Mice[0];
        mouse.MouseDown += (_, button) => events.Add($"down {button} {mouse.IsButtonPressed(button)}");
        mouse.MouseUp += (_, button) => events.Add($"up {button} {mouse.IsButtonPressed(button)}");

        Display.Input("mousemove", "150", "100", "click", "3");
        PumpUntil(() => events.Count == 2);

        Assert.That(events, Is.EqualTo(new[] { "down Right True", "up Right False" }));
    }

    [Test]
    public void Scroll_OneNotch_RaisesItAndForgetsItNextFrame()
    {
        List<ScrollWheel> turns = [];
        var mouse = _input.Mice[0];
        mouse.Scroll += (_, wheel) => turns.Add(wheel);

        Display.Input("mousemove", "150", "100", "click", "4");
        PumpUntil(() => turns.Count > 0);

        Assert.That(turns, Is.EqualTo(new[] { new ScrollWheel(0, 1) }));
        _window.DoEvents();
        Assert.That(mouse.ScrollWheels[0], Is.EqualTo(default(ScrollWheel)));
    }

    [Test]
    public void Click_Once_IsRaisedAfterTheDoubleClickTime()
    {
        List<Vector2> clicks = [];
        var mouse = _input.Mice[0];
        mouse.DoubleClickTime = 50;
        mouse.Click += (_, _, position) => clicks.Add(position);

        Display.Input("mousemove", "150", "100", "click", "1");
        PumpUntil(() => clicks.Count > 0);

        Assert.That(clicks, Is.EqualTo(new[] { new Vector2(50, 50) }));
    }

    [Test]
    public void DoubleClick_TwoQuickClicks_IsRaisedInsteadOfClicks()
    {
        List<string> events = [];
        var mouse = _input.Mice[0];
        mouse.DoubleClickTime = 5000;
        mouse.Click += (_, _, _) => events.Add("click");
        mouse.DoubleClick += (_, _, _) => events.Add("double");

        Display.Input("mousemove", "150", "100", "click", "--repeat", "2", "1");
        PumpUntil(() => events.Count > 0);

        Assert.That(events, Is.EqualTo(new[] { "double" }));
    }

    [Test]
    public void Dispose_OfTheInput_SilencesTheDevices()
    {
        var keys = 0;
        _input.Keyboards[0].KeyDown += (_, _, _) => keys++;
        _input.Dispose();
        using var second = _window.CreateInput();
        var heard = 0;
        second.Keyboards[0].KeyDown += (_, _, _) => heard++;

        Display.Input("key", "a");
        PumpUntil(() => heard > 0);

        Assert.That(keys, Is.Zero);
    }

    [Test]
    public void Cursor_Modes_AreSet()
    {
        var cursor = _input.Mice[0].Cursor;

        cursor.CursorMode = CursorMode.Hidden;
        cursor.CursorMode = CursorMode.Normal;
        cursor.StandardCursor = StandardCursor.Crosshair;

        Assert.That(cursor.CursorMode, Is.EqualTo(CursorMode.Normal));
        Assert.That(cursor.StandardCursor, Is.EqualTo(StandardCursor.Crosshair));
        Assert.That(() => cursor.StandardCursor = StandardCursor.NotAllowed, Throws.TypeOf<NotSupportedException>());
        Assert.That(() => cursor.IsConfined = true, Throws.TypeOf<NotSupportedException>());
    }

    [Test]
    public void ClipboardText_Set_IsRead()
    {
        var keyboard = _input.Keyboards[0];

        keyboard.ClipboardText = "kernel äöü";

        Assert.That(keyboard.ClipboardText, Is.EqualTo("kernel äöü"));
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
