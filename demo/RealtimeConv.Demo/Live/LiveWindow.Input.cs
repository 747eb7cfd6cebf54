using System.Numerics;
using RealtimeConv.Hosting.Hud;
using Silk.NET.Input;
using Silk.NET.Windowing;

namespace RealtimeConv.Demo.Live;

/// <content>Keys, typed text, the mouse.</content>
internal sealed partial class LiveWindow
{
    private Vector2 _pointer;
    private bool _isDown;
    private bool _wentDown;
    private bool _movesSplit;
    private bool _savesPicture;
    private bool _savesWindow;
    private bool _opens;
    private bool _pressedNow;

    private void Listen(IKeyboard keyboard)
    {
        keyboard.KeyDown += (_, key, _) => Press(key);
        keyboard.KeyChar += (_, character) => TypeCharacter(character);
    }

    private void Listen(IMouse mouse)
    {
        mouse.MouseMove += (_, position) => _pointer = position;
        mouse.MouseDown += (_, button) =>
        {
            if (button != MouseButton.Left) return;
            _isDown = _wentDown = true;
        };
        mouse.MouseUp += (_, button) =>
        {
            if (button != MouseButton.Left) return;
            _isDown = _movesSplit = false;
        };
        mouse.Scroll += (_, wheel) => Scroll(wheel.Y);
    }

    private void Scroll(float amount)
    {
        int direction = Math.Sign(amount);
        if (direction == 0) return;
        if (_input.Keyboards.Any(k => k.IsKeyPressed(Key.ShiftLeft) || k.IsKeyPressed(Key.ShiftRight))) Strengthen(0.05 * direction);
        else _state.Resize(direction);
    }

    private void Press(Key key)
    {
        if (_hud.Typed is not null)
        {
            Edit(key);
            return;
        }
        if (LiveKeys.ActionOf(key) is { } action) Do(action);
        // The key that opens the line comes as a character too, which is not part of the text.
        _opens = _hud.Typed is not null && key == Key.K;
    }

    private void Do(LiveAction action)
    {
        switch (action)
        {
            case LiveAction.NextKernel: _state.Step(1); break;
            case LiveAction.PreviousKernel: _state.Step(-1); break;
            case LiveAction.Larger: _state.Resize(1); break;
            case LiveAction.Smaller: _state.Resize(-1); break;
            case LiveAction.Stronger: Strengthen(0.05); break;
            case LiveAction.Weaker: Strengthen(-0.05); break;
            case LiveAction.Border: _state.NextBorder(); break;
            case LiveAction.Operation: _state.ToggleOperation(); break;
            case LiveAction.Backend: NextBackend(); break;
            case LiveAction.Source: _sources.Step(); OpenSource(); break;
            case LiveAction.Maps: NextMaps(); break;
            case LiveAction.Pause: _host.IsPaused = !_host.IsPaused; break;
            case LiveAction.CrossCheck: ToggleCrossCheck(); break;
            case LiveAction.Govern: ToggleGovernor(); break;
            case LiveAction.Tune: Tune(); break;
            case LiveAction.Learn: ToggleLearning(); break;
            case LiveAction.LearnReverse: ReverseLearning(); break;
            case LiveAction.WriteLearned: WriteLearned(); break;
            case LiveAction.Split: _state.Split = _state.Split > 0 ? 0 : 0.5; break;
            case LiveAction.TypeKernel: OpenLine(); break;
            case LiveAction.Reset: _state.Reset(); break;
            case LiveAction.Picture: _savesPicture = true; break;
            case LiveAction.Window: _savesWindow = true; break;
            case LiveAction.Hide: _hud.IsVisible = !_hud.IsVisible; break;
            case LiveAction.FullScreen: _window.WindowState = _window.WindowState == WindowState.Fullscreen ? WindowState.Normal : WindowState.Fullscreen; break;
            case LiveAction.Help: _hud.ShowsHelp = !_hud.ShowsHelp; break;
            case LiveAction.Leave when _hud.ShowsHelp: _hud.ShowsHelp = false; break;
            case LiveAction.Leave: _window.Close(); break;
        }
    }

    private void ToggleGovernor()
    {
        _filters.IsGoverned = !_filters.IsGoverned;
        Say(_filters.IsGoverned ? $"frame budget: {_filters.FrameBudget:0.#} ms" : "frame budget off: filters take what they want");
    }

    private void Tune()
    {
        if (!_filters.TuneNext(_state)) Say("the processor's plans are timed by rtconv tune");
        else Say("timing plans on this device ...");
    }

    // Without a network of the user's, the one that comes along.
    private void NextMaps()
    {
        try
        {
            if (_state.Network is not null) _state.NextMaps();
            else if (LiveNetwork.FromRepository() is { } network) _state.Take(network);
            else Say("no layers to show: start with --network FILE");
        }
        catch (RealtimeConvException e)
        {
            Say(e.Message);
        }
    }

    private void NextBackend()
    {
        int count = Enum.GetValues<LiveBackend>().Length;
        do _state.Backend = (LiveBackend)(((int)_state.Backend + 1) % count);
        while (_state.Backend == LiveBackend.Compute && !_filters.HasCompute);
    }

    private void Strengthen(double amount) => _state.Strength = Math.Clamp(Math.Round(_state.Strength + amount, 2), 0, 1);

    private void TypeCharacter(char character)
    {
        if (_hud.Typed is null || _opens || char.IsControl(character) || _hud.Typed.Length >= 200)
        {
            _opens = false;
            return;
        }
        _hud.Typed += character;
        _hud.TypedProblem = null;
    }

    private void Edit(Key key)
    {
        switch (key)
        {
            case Key.Escape: CloseLine(); break;
            case Key.Backspace when _hud.Typed!.Length > 0:
                _hud.Typed = _hud.Typed[..^1];
                _hud.TypedProblem = null;
                break;
            case Key.Enter or Key.KeypadEnter: TakeTyped(); break;
        }
    }

    private void TakeTyped()
    {
        if (string.IsNullOrWhiteSpace(_hud.Typed))
        {
            CloseLine();
            return;
        }
        try
        {
            _state.Type(_hud.Typed);
            CloseLine();
        }
        catch (Exception e) when (e is RealtimeConvException or ArgumentException)
        {
            _hud.TypedProblem = e.Message;
        }
    }

    private void OpenLine()
    {
        _hud.Typed = "";
        _hud.TypedProblem = null;
    }

    private void CloseLine()
    {
        _hud.Typed = null;
        _hud.TypedProblem = null;
    }

    private HudInput Pointer()
    {
        float scale = _widgets.Canvas.Scale * _window.Size.X / Math.Max(1, _window.FramebufferSize.X);
        var input = new HudInput(_pointer.X / scale, _pointer.Y / scale, _isDown, _wentDown);
        _wentDown = false;
        _pressedNow = input.WentDown;
        return input;
    }

    // After the controls have drawn, so that a press on one of them does not move the line behind it.
    private void MoveSplit()
    {
        if (_pressedNow && !_widgets.OwnsPointer) _movesSplit = true;
        if (_movesSplit && _isDown) _state.Split = Math.Clamp(_pointer.X / Math.Max(1, _window.Size.X), 0.002, 1);
    }
}
