namespace RealtimeConv.Hosting.Hud;

/// <summary>Immediate-mode controls: each call draws a control and says what the pointer did to it. The caller keeps the values.</summary>
/// <remarks>Controls are told apart by numbers the caller picks; the one pressed keeps the pointer until its button is let go.</remarks>
public sealed class HudWidgets
{
    private int _held;
    private HudInput _input;

    /// <summary>Creates controls that draw on a canvas.</summary>
    public HudWidgets(HudCanvas canvas)
    {
        ArgumentNullException.ThrowIfNull(canvas);
        Canvas = canvas;
    }

    /// <summary>What the controls draw on.</summary>
    public HudCanvas Canvas { get; }

    /// <summary>Whether the pointer belongs to the display in this frame: it is over a claimed area, or a control holds it.</summary>
    public bool OwnsPointer { get; private set; }

    /// <summary>Starts a frame: takes the pointer, forgets the claims.</summary>
    public void Begin(in HudInput input)
    {
        _input = input;
        if (!input.IsDown && !input.WentDown) _held = 0;
        OwnsPointer = _held != 0;
    }

    /// <summary>Draws a panel and claims the pointer over it.</summary>
    public void Panel(float x, float y, float width, float height)
    {
        Canvas.Panel(x, y, width, height, 7, HudColour.Panel);
        if (_input.IsIn(x, y, width, height)) OwnsPointer = true;
    }

    /// <summary>A horizontal slider with its label above on the left and its value on the right; 28 units high.</summary>
    /// <param name="id">The control's number, not 0.</param>
    /// <param name="x">Left edge.</param>
    /// <param name="y">Top edge.</param>
    /// <param name="width">Width.</param>
    /// <param name="label">What it sets.</param>
    /// <param name="text">The value as text.</param>
    /// <param name="value">The value; changed while the pointer holds the slider.</param>
    /// <param name="min">Value at the left end.</param>
    /// <param name="max">Value at the right end.</param>
    /// <param name="step">Values are min + n * step; 0 for any value.</param>
    /// <returns>Whether the value changed.</returns>
    public bool Slider(int id, float x, float y, float width, ReadOnlySpan<char> label, ReadOnlySpan<char> text, ref double value, double min, double max, double step)
    {
        bool over = _input.IsIn(x - 6, y, width + 12, SliderHeight);
        if (over && _input.WentDown && _held == 0) _held = id;
        bool held = _held == id;
        double before = value;
        if (held && max > min)
        {
            double way = Math.Clamp((_input.X - x) / width, 0, 1), wanted = min + way * (max - min);
            value = step > 0 ? Math.Clamp(min + Math.Round((wanted - min) / step) * step, min, max) : wanted;
        }
        if (over || held) OwnsPointer = true;
        DrawSlider(x, y, width, label, text, max > min ? (float)Math.Clamp((value - min) / (max - min), 0, 1) : 0, over || held);
        return !value.Equals(before);
    }

    /// <summary>A line of text that can be pressed.</summary>
    /// <returns>Whether it was pressed in this frame.</returns>
    public bool Button(int id, float x, float y, float width, float height, ReadOnlySpan<char> label, bool lit)
    {
        bool over = _input.IsIn(x, y, width, height);
        if (over) OwnsPointer = true;
        bool pressed = over && _input.WentDown && _held == 0;
        if (pressed) _held = id;
        Canvas.Panel(x, y, width, height, 5, lit ? HudColour.Accent.WithAlpha(0.9f) : HudColour.Groove.WithAlpha(over ? 0.3f : 0.15f));
        float textWidth = Canvas.Measure(label);
        Canvas.Text(x + (width - textWidth) / 2, y + height / 2 + StrokeFont.CapHeight / 2, label, lit ? new HudColour(20, 22, 28) : HudColour.Text);
        return pressed;
    }

    /// <summary>Height of a slider in units.</summary>
    public const float SliderHeight = 28;

    private void DrawSlider(float x, float y, float width, ReadOnlySpan<char> label, ReadOnlySpan<char> text, float way, bool lit)
    {
        Canvas.Text(x, y + 11, label, lit ? HudColour.Text : HudColour.Dim);
        Canvas.Text(x + width - Canvas.Measure(text), y + 11, text, HudColour.Text);
        float groove = y + 20;
        Canvas.Panel(x, groove, width, 4, 2, HudColour.Groove);
        Canvas.Panel(x, groove, Math.Max(4, way * width), 4, 2, HudColour.Accent.WithAlpha(lit ? 1 : 0.75f));
        Canvas.Disc(x + way * width, groove + 2, lit ? 6 : 5, lit ? HudColour.Text : HudColour.Accent);
    }
}
