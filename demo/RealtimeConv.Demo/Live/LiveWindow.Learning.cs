using RealtimeConv.Hosting;
using RealtimeConv.Hosting.Sources;

namespace RealtimeConv.Demo.Live;

/// <content>Learn mode.</content>
internal sealed partial class LiveWindow
{
    private LearnPanel? _learnPanel;
    private LiveLearning? _learning;
    private bool _learnsReverse;

    // A source that the user gave a companion is read together with it.
    private HostSource OpenCurrent() => _options.LearnFrom is { } after && _sources.Current == _options.Source && after.Length > 0
        ? StreamSource.WithCompanion(_gl, () => FrameSources.Open(_sources.Current), () => FrameSources.Open(after))
        : _sources.Open(_gl, _host.Engine);

    // Starts; stops and keeps what was learned; starts anew.
    private void ToggleLearning()
    {
        if (_learning is { IsStopped: false })
        {
            _learning.Flush();
            _learning.IsStopped = true;
            Say("learning stopped; E writes the kernel, L begins anew");
            return;
        }
        _learning?.Dispose();
        _learning = new LiveLearning(_gl, _options, _learnsReverse);
        Say(_learnsReverse ? "learning what undoes it" : (_host.Source as StreamSource)?.Companion is null ? "learning the filter that runs" : $"learning what leads to {_options.LearnFrom}");
    }

    private void ReverseLearning()
    {
        _learnsReverse = !_learnsReverse;
        if (_learning is null)
        {
            Say(_learnsReverse ? "L will learn what undoes it" : "L will learn what is done");
            return;
        }
        _learning.IsStopped = true;
        ToggleLearning();
    }

    private void Learn() => _learning?.Observe(_state, _host, (_host.Source as StreamSource)?.Companion);

    private void DrawLearning()
    {
        if (_learning is not null && _hud.IsVisible) (_learnPanel ??= new LearnPanel(_widgets)).Draw(_learning);
    }

    private void WriteLearned()
    {
        try
        {
            Say(_learning?.Write() is { } path ? $"saved {Path.GetFullPath(path)}" : "nothing has been learned; L begins");
        }
        catch (Exception e) when (e is RealtimeConvException or IOException or UnauthorizedAccessException)
        {
            Say($"cannot save the kernel: {e.Message}");
        }
    }
}
