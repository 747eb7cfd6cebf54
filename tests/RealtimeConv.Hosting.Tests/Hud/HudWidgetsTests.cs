using RealtimeConv.Hosting.Hud;

namespace RealtimeConv.Hosting.Tests.Hud;

public sealed class HudWidgetsTests
{
    private HudWidgets _widgets = null!;
    private double _value;

    [SetUp]
    public void SetUp()
    {
        _widgets = new HudWidgets(new HudCanvas(new GlyphAtlas(StrokeFont.Default)));
        _value = 0;
    }

    [Test]
    public void Slider_PressedAndDragged_FollowsThePointerInStepsAndStaysInRange()
    {
        Assert.That(Frame(20, 20, isDown: true, wentDown: true), Is.True);
        Assert.That(_value, Is.EqualTo(1));
        Frame(73, 400, isDown: true);
        Assert.That(_value, Is.EqualTo(6), "held: the pointer may leave it");
        Frame(500, 0, isDown: true);
        Assert.That(_value, Is.EqualTo(10));
        Frame(50, 20);
        Assert.That(_value, Is.EqualTo(10), "let go");
    }

    [Test]
    public void Slider_PressedElsewhereAndDraggedOver_DoesNotMove()
    {
        Frame(20, 300, isDown: true, wentDown: true);
        Assert.That(Frame(60, 20, isDown: true), Is.False);
        Assert.That(_value, Is.Zero);
    }

    [Test]
    public void Slider_OneHeld_TheOtherDoesNotMove()
    {
        double other = 0;
        Frame(20, 20, isDown: true, wentDown: true);
        _widgets.Begin(new HudInput(60, 60, true, false));
        _widgets.Slider(2, 10, 50, 100, "other", "", ref other, 0, 10, 1);
        Assert.That(other, Is.Zero);
    }

    [Test]
    public void OwnsPointer_OverAPanelOrHeld_IsTrue()
    {
        _widgets.Begin(new HudInput(5, 5, false, false));
        _widgets.Panel(0, 0, 10, 10);
        Assert.That(_widgets.OwnsPointer, Is.True);
        _widgets.Begin(new HudInput(50, 5, false, false));
        _widgets.Panel(0, 0, 10, 10);
        Assert.That(_widgets.OwnsPointer, Is.False);
        Frame(20, 20, isDown: true, wentDown: true);
        _widgets.Begin(new HudInput(900, 900, true, false));
        Assert.That(_widgets.OwnsPointer, Is.True);
    }

    [Test]
    public void Button_PressedInside_ReportsOnce()
    {
        _widgets.Begin(new HudInput(15, 15, true, true));
        Assert.That(_widgets.Button(7, 10, 10, 50, 20, "go", lit: false), Is.True);
        _widgets.Begin(new HudInput(15, 15, true, false));
        Assert.That(_widgets.Button(7, 10, 10, 50, 20, "go", lit: false), Is.False);
    }

    [Test]
    public void Slider_EmptyRange_StaysAndDrawsWithoutError()
    {
        _widgets.Begin(new HudInput(20, 20, true, true));
        double value = 3;
        Assert.That(_widgets.Slider(1, 10, 10, 100, "fixed", "3", ref value, 3, 3, 0), Is.False);
        Assert.That(value, Is.EqualTo(3));
    }

    private bool Frame(float x, float y, bool isDown = false, bool wentDown = false)
    {
        _widgets.Begin(new HudInput(x, y, isDown, wentDown));
        return _widgets.Slider(1, 10, 10, 100, "value", "text", ref _value, 0, 10, 1);
    }
}
