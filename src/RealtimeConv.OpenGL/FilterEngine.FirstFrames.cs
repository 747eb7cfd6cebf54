using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Shaders;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL;

/// <content>First frames of filters that are transformed: by direct sums, while the programs of the transforms are made behind.</content>
public sealed partial class FilterEngine
{
    private const string DirectStays = "direct sums stay in the place of transforms";

    // What the frames of an entry run by, and what is to succeed it.
    private void Make(PreparedFilters.Entry entry, PlanRequest request, in FrameTexture source, in FrameTexture destination, bool atOnce)
    {
        entry.Abandon();
        var plan = Choose(request);
        if (!atOnce && _options.SpecialiseAfterFrames != 0 && Planner.Stopgap(plan) is { } stopgap) MakeBehind(entry, plan, stopgap, source, destination);
        else entry.Prepared = MakeWhole(plan, source, destination);
    }

    private PreparedFilter MakeWhole(FilterPlan plan, in FrameTexture source, in FrameTexture destination)
    {
        try
        {
            return _builder.Make(plan, source, destination);
        }
        catch (ShaderCompileException e) when (Planner.DirectInstead(plan) is not null)
        {
            var prepared = _builder.Make(Planner.DirectInstead(plan)!, source, destination);
            NoteDirectStays(prepared, e.Message);
            return prepared;
        }
    }

    private void MakeBehind(PreparedFilters.Entry entry, FilterPlan plan, FilterPlan stopgap, in FrameTexture source, in FrameTexture destination)
    {
        PreparedFilter? successor = null;
        string? problem = null;
        try
        {
            successor = _builder.Make(plan, source, destination, isAhead: true);
        }
        catch (RealtimeConvException e)
        {
            problem = e.Message;
        }
        if (successor is not null && successor.NextUnready() is null)
        {
            // All programs were there.
            entry.Prepared = successor;
            return;
        }
        try
        {
            entry.Prepared = _builder.Make(stopgap, source, destination);
        }
        catch
        {
            successor?.Dispose();
            throw;
        }
        entry.Successor = successor;
        if (problem is not null) NoteDirectStays(entry.Prepared, problem);
    }

    // Never throws.
    private void Advance(PreparedFilters.Entry entry, in FrameTexture source, bool waits)
    {
        _lease.Begin();
        if (_specialiser.TryAdvance(entry.Successor!, SurfaceView.Of(source) with { IsImage = true }, waits, out string? problem)) entry.Succeed();
        else if (problem is not null)
        {
            entry.Abandon();
            NoteDirectStays(entry.Prepared!, problem);
        }
    }

    private static void NoteDirectStays(PreparedFilter prepared, string problem) =>
        prepared.Report = prepared.Report with { Notes = prepared.Report.Notes.Add($"{DirectStays}: {problem.Split('\n')[0]}") };
}
