using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Resources.State;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL;

/// <content>Programs made for one kernel, which take the place of the shared ones once they are compiled.</content>
public sealed partial class FilterEngine
{
    private const int FramesOnSoftware = 60;
    private const int Never = -1;

    private const string SharedStays = "the program that serves all kernels stays";

    // A chain of filters runs each of them once a frame.
    private const int FiltersOfAFrame = 16;

    private int _framesSinceCompile = int.MaxValue;
    private long _runs;

    private int FramesToSpecialise => _options.SpecialiseAfterFrames ?? (Device.IsSoftware ? FramesOnSoftware : Never);

    // What a sampler reads from any texture, an image reads only from one that is stored as it is said to be.
    private SurfaceView View(PreparedFilter prepared, in FrameTexture frame)
    {
        var view = SurfaceView.Of(frame);
        if (!prepared.ReadsSourceImage) return view;
        var gl = _objects.GL;
        gl.ActiveTexture(TextureUnit.Texture0);
        gl.BindTexture(TextureTarget.Texture2D, frame.Texture);
        gl.GetTexLevelParameter(GLEnum.Texture2D, 0, GLEnum.TextureInternalFormat, out int format);
        return view with { IsImage = format == (int)view.Storage.Internal };
    }

    private void SpecialiseWhenDue(PreparedFilter prepared, in FrameTexture source)
    {
        if (IsDue(prepared)) SpecialiseOne(prepared, SurfaceView.Of(source) with { IsImage = true }, waits: FramesToSpecialise == 0);
    }

    private void SpecialiseWhenDue(PreparedFilter prepared, in SurfaceView source)
    {
        if (IsDue(prepared)) SpecialiseOne(prepared, source, waits: FramesToSpecialise == 0);
    }

    private bool IsDue(PreparedFilter prepared)
    {
        int frames = FramesToSpecialise;
        if (frames < 0) return false;
        if (_framesSinceCompile < int.MaxValue) _framesSinceCompile++;
        long run = ++_runs, pause = run - prepared.LastRun;
        prepared.LastRun = run;
        if (prepared.NextAwaiting() is not { } pass) return false;
        if (pass.Pending is not null || _preparer.FindsNext(prepared)) return true;
        // Who leafs through kernels shall not pay for programs of those that are gone again.
        if (pause > FiltersOfAFrame) prepared.FramesAwaiting = 0;
        return prepared.FramesAwaiting++ >= frames && _framesSinceCompile >= frames && IsCompiledAhead(prepared);
    }

    // True as well where nobody compiles ahead.
    private bool IsCompiledAhead(PreparedFilter prepared)
    {
        if (_options.Background is not { } background) return true;
        prepared.CompiledAhead ??= background.TryStart(prepared.Plan, _options);
        return prepared.CompiledAhead is { IsCompleted: true };
    }

    private void SpecialiseAll(PreparedFilter prepared, in FrameTexture source)
    {
        while (FramesToSpecialise >= 0 && prepared.NextAwaiting() is not null) SpecialiseOne(prepared, SurfaceView.Of(source) with { IsImage = true }, waits: true);
    }

    // A program that cannot be had leaves the filter as it is, and says so in its report.
    private void SpecialiseOne(PreparedFilter prepared, in SurfaceView source, bool waits)
    {
        var pass = prepared.NextAwaiting()!;
        _framesSinceCompile = 0;
        _state.Enter(prepared.Scope | StateScope.Draw | ComputeScope | StateScope.Transfer, prepared.Units);
        try
        {
            if (!_preparer.SpecialiseNext(prepared, waits))
            {
                CheckErrors(prepared);
                return;
            }
            Rehearse(prepared, source);
            _preparer.Commit();
        }
        catch (RealtimeConvException e)
        {
            pass.Generalise();
            _preparer.Rollback();
            _ = _watch.NewError();
            if (!prepared.Report.Notes.Any(n => n.StartsWith(SharedStays, StringComparison.Ordinal)))
                prepared.Report = prepared.Report with { Notes = prepared.Report.Notes.Add($"{SharedStays}: {e.Message.Split('\n')[0]}") };
        }
        finally
        {
            _state.Leave();
        }
        prepared.NoteVariants();
    }
}
