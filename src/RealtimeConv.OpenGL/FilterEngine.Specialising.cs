using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Resources.State;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL;

/// <content>Programs made for one kernel, which take the place of the shared ones once they are compiled.</content>
public sealed partial class FilterEngine
{
    private const int FramesOnSoftware = 60;
    private const int Never = -1;

    private int _framesSinceCompile = int.MaxValue;

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
        if (IsDue(prepared)) SpecialiseOne(prepared, SurfaceView.Of(source) with { IsImage = true });
    }

    private void SpecialiseWhenDue(PreparedFilter prepared, in SurfaceView source)
    {
        if (IsDue(prepared)) SpecialiseOne(prepared, source);
    }

    private bool IsDue(PreparedFilter prepared)
    {
        int frames = FramesToSpecialise;
        if (frames < 0) return false;
        if (_framesSinceCompile < int.MaxValue) _framesSinceCompile++;
        if (prepared.NextAwaiting() is null) return false;
        if (_preparer.FindsNext(prepared)) return true;
        return prepared.FramesAwaiting++ >= frames && _framesSinceCompile >= frames;
    }

    private void SpecialiseAll(PreparedFilter prepared, in FrameTexture source)
    {
        while (FramesToSpecialise >= 0 && prepared.NextAwaiting() is not null) SpecialiseOne(prepared, SurfaceView.Of(source) with { IsImage = true });
    }

    // A program that cannot be had leaves the filter as it is, and says so in its report.
    private void SpecialiseOne(PreparedFilter prepared, in SurfaceView source)
    {
        var pass = prepared.NextAwaiting()!;
        _framesSinceCompile = 0;
        _state.Enter(StateScope.Draw | ComputeScope | StateScope.Transfer, prepared.Units);
        try
        {
            _preparer.SpecialiseNext(prepared);
            Rehearse(prepared, source);
            _preparer.Commit();
        }
        catch (RealtimeConvException e)
        {
            pass.Generalise();
            _preparer.Rollback();
            _ = _watch.NewError();
            prepared.Report = prepared.Report with { Notes = prepared.Report.Notes.Add($"the program that serves all kernels stays: {e.Message.Split('\n')[0]}") };
        }
        finally
        {
            _state.Leave();
        }
        prepared.NoteVariants();
    }
}
