using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL;

/// <content>What happens between the public calls and the passes.</content>
public sealed partial class FilterEngine
{
    private static readonly Filter PassThrough = new ConvolveFilter(Kernel.Identity);

    private const string ErrorsUnseen = "the context was made without error flags (KHR_no_error): a failure of the driver, a lack of memory too, cannot be seen";

    private readonly PreparedFilters _passThrough = new(8);

    private ApplyResult? ContextProblem()
    {
        if (Volatile.Read(ref _disposed) != 0) return new ApplyResult(ApplyStatus.Rejected, "the engine is disposed");
        if (!_watch.IsCurrent) return NoContext;
        return _watch.FindLost() ? ContextLost : null;
    }

    private ApplyResult? Refusal(in FrameTexture source, in FrameTexture destination)
    {
        if (ContextProblem() is { } problem) return problem;
        if ((source.Problem("source") ?? destination.Problem("destination")) is { } message) return new ApplyResult(ApplyStatus.Rejected, message);
        if (source.Texture == destination.Texture) return Feedback;
        if (source.Region.Width != destination.Region.Width || source.Region.Height != destination.Region.Height) return SizesDiffer;
        return null;
    }

    private void Demand(in FrameTexture source, in FrameTexture destination)
    {
        DemandContext();
        if (Refusal(source, destination) is { } refusal) throw new ArgumentException(refusal.Message);
    }

    private void DemandContext()
    {
        ObjectDisposedException.ThrowIf(_disposed != 0, this);
        if (ContextProblem() is { } problem) throw new InvalidOperationException(problem.Message);
    }

    private PlanRequest Request(Filter filter, in FrameTexture source, in FrameTexture destination) =>
        Request(filter, source.Format, destination.Format, source.Region.Width, source.Region.Height, _options.Backend) with
        {
            SourceAlpha = source.Alpha,
            DestinationAlpha = destination.Alpha,
        };

    // The frames are on the GPU: that a processor draws for it is no reason to leave it.
    private PlanRequest Request(Filter filter, Frames.PixelFormat source, Frames.PixelFormat destination, int width, int height, Backend backend) =>
        new(filter, source, destination, width, height)
        {
            Backend = backend,
            Device = Device,
            IsOnDevice = true,
            Budget = _options.Budget,
            HistoryBytes = _options.HistoryBytes,
            MaxBytes = _options.MaxBytes,
            Intermediate = _options.Intermediate,
        };

    private PreparedFilter Make(FilterPlan plan, in FrameTexture source, in FrameTexture destination)
    {
        if (!Fits(plan, source, destination)) throw new ArgumentException("The frames differ in size or format from those of the plan.");
        DemandGl(plan);
        return Build(plan, (source, destination), static (engine, plan, frames) =>
        {
            var inspector = new TextureInspector(engine._objects.GL, engine._device);
            inspector.Check(frames.source, "source");
            bool storable = inspector.Check(frames.destination, "destination");
            engine.CheckRenderable(frames.destination);
            var prepared = engine._preparer.Prepare(plan, storable ? DestinationAccess.Store : DestinationAccess.Draw);
            return (prepared, SurfaceView.Of(frames.source));
        });
    }

    // Makes a prepared filter whole or not at all: after an error nothing that was made on the way is kept, for itself or for other filters.
    private PreparedFilter Build<T>(FilterPlan plan, T frames, Func<FilterEngine, FilterPlan, T, (PreparedFilter Prepared, SurfaceView Source)> prepare)
    {
        _watch.NoteHostError();
        _objects.DeleteRetired();
        PreparedFilter? prepared = null;
        try
        {
            _state.Enter(StateScope.Draw | ComputeScope | StateScope.Transfer | LayersOf(plan), UnitsOf(plan));
            try
            {
                (prepared, var source) = prepare(this, plan, frames);
                Rehearse(prepared, source);
            }
            finally
            {
                _state.Leave();
            }
            _watch.CheckLeaving();
            if (!_watch.ReportsErrors) prepared.Report = prepared.Report with { Notes = prepared.Report.Notes.Add(ErrorsUnseen) };
            _preparer.Commit();
            return prepared;
        }
        catch
        {
            prepared?.Dispose();
            _preparer.Rollback();
            _ = _watch.NewError();
            throw;
        }
    }

    private static void DemandGl(FilterPlan plan)
    {
        if (plan.Backend is Backend.Compute or Backend.Fragment) return;
        throw new CapabilityMissingException(plan.Notes.LastOrDefault() ?? $"the plan is made for {plan.Backend}, which is not OpenGL");
    }

    private StateScope ComputeScope => _device.HasCompute ? StateScope.Compute : StateScope.None;

    private static StateScope LayersOf(FilterPlan plan) => plan.Passes.Any(p => p is NetworkPass) ? StateScope.Layers : StateScope.None;

    // Alpha that passes a network by is one more input of the pass behind it.
    private static int UnitsOf(FilterPlan plan) => plan.Passes.Max(p => p.Inputs.Length + (p is NetworkPass ? 1 : 0)) + FilterPreparer.ExtraUnits;

    // Drivers finish compiling at the first draw: one pixel takes the pause, and shows what they refuse, before the first frame.
    private void Rehearse(PreparedFilter prepared, in SurfaceView source)
    {
        var surfaces = (SurfaceView[])prepared.Surfaces.Clone();
        int destination = prepared.Plan.Surfaces.Length - 1;
        surfaces[0] = source;
        var (width, height) = prepared.Surfaces[destination].Owned is { } own ? (own.Width, own.Height) : (prepared.Plan.Request.Width, prepared.Plan.Request.Height);
        surfaces[destination] = SurfaceView.Of(_pool.Scratch(prepared.DestinationStorage, width, height));
        foreach (var group in prepared.Groups.Take(1)) _runner.Run(group, surfaces, 1, 1);
        CheckErrors(prepared);
    }

    private void CheckErrors(PreparedFilter prepared)
    {
        if (_watch.NewError() is not { } error) return;
        var request = prepared.Plan.Request;
        throw new RealtimeConvException(
            $"the driver reports {error} when it runs '{prepared.Plan.Name}' by {string.Join(", ", prepared.Report.Shaders)} on {request.Width} x {request.Height} pixels");
    }

    private void CheckRenderable(in FrameTexture destination)
    {
        var gl = _objects.GL;
        gl.BindFramebuffer(FramebufferTarget.DrawFramebuffer, _hostFramebuffer);
        gl.FramebufferTexture2D(FramebufferTarget.DrawFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, destination.Texture, 0);
        var status = gl.CheckFramebufferStatus(FramebufferTarget.DrawFramebuffer);
        gl.FramebufferTexture2D(FramebufferTarget.DrawFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, 0, 0);
        string? error = _watch.NewError();
        if (status != GLEnum.FramebufferComplete || error is not null)
            throw new CapabilityMissingException($"the driver cannot draw to the destination, texture {destination.Texture} as {destination.Format} ({error ?? status.ToString()})");
    }

    private PreparedFilters.Entry TryPrepare(Filter filter, in FrameTexture source, in FrameTexture destination, PreparedFilters.Entry? entry = null)
    {
        if (entry is null)
        {
            entry = new PreparedFilters.Entry(filter, source, destination, _options.Backend);
            _prepared.Add(entry);
        }
        try
        {
            entry.Prepared = Make(Choose(Request(filter, source, destination)), source, destination);
        }
        catch (UnusableTextureException e)
        {
            _prepared.Remove(entry);
            entry.Prepared = null;
            entry.Failure = new FilterFailure(filter, e.Message, e);
        }
        catch (Exception e)
        {
            entry.Prepared = null;
            entry.Failure = _watch.IsLost ? null : Fail(filter, e);
        }
        return entry;
    }

    private FilterFailure Fail(Filter filter, Exception e)
    {
        var failure = new FilterFailure(filter, e.Message.Split('\n')[0], e);
        _failures.Add(failure);
        try
        {
            _options.OnFailure?.Invoke(failure);
        }
        catch (Exception)
        {
            // A host's callback must not break the frame; the failure stands in the list all the same.
        }
        return failure;
    }

    private ApplyResult TryRun(PreparedFilter prepared, Filter filter, in FrameTexture source, in FrameTexture destination)
    {
        try
        {
            return Run(prepared, source, destination) ? Applied : Disposed;
        }
        catch (Exception e)
        {
            if (_watch.IsLost) return ContextLost;
            prepared.Failure = Fail(filter, e);
            prepared.Restart();
            _failed.Add(prepared);
            return Bypass(prepared.Failure, source, destination);
        }
    }

    // False where another thread has disposed of the filter meanwhile.
    private bool Run(PreparedFilter prepared, in FrameTexture source, in FrameTexture destination)
    {
        _watch.NoteHostError();
        _objects.DeleteRetired();
        // Asked after the deletion: what is disposed of from now on is deleted at the next call.
        if (prepared.IsDisposed) return false;
        prepared.Follow(source.Order);
        SpecialiseWhenDue(prepared, source);
        _state.Enter(prepared.Scope, prepared.Units);
        try
        {
            prepared.Surfaces[0] = View(prepared, source);
            prepared.Surfaces[prepared.Plan.Surfaces.Length - 1] = SurfaceView.Of(destination);
            _runner.Run(prepared.Groups[0], prepared.Surfaces, source.Region.Width, source.Region.Height);
            LastReport = prepared.Report;
            CheckErrors(prepared);
            prepared.EndFrame();
        }
        finally
        {
            _state.Leave();
        }
        _watch.CheckLeaving();
        return true;
    }

    private ApplyResult Bypass(FilterFailure failure, in FrameTexture source, in FrameTexture destination)
    {
        try
        {
            var entry = _passThrough.Find(PassThrough, source, destination, Backend.Fragment);
            if (entry?.Prepared is null or { IsDisposed: true })
            {
                entry = new PreparedFilters.Entry(PassThrough, source, destination, Backend.Fragment);
                entry.Prepared = Make(PassThroughPlan(source, destination), source, destination);
                _passThrough.Add(entry);
            }
            Run(entry.Prepared, source, destination);
            return new ApplyResult(ApplyStatus.Bypassed, failure.Message);
        }
        catch (Exception)
        {
            return _watch.IsLost ? ContextLost : new ApplyResult(ApplyStatus.Rejected, failure.Message);
        }
    }

    private FilterPlan PassThroughPlan(in FrameTexture source, in FrameTexture destination)
    {
        var request = Request(PassThrough, source, destination) with { Backend = Backend.Fragment };
        return new FilterPlan
        {
            Request = request,
            Backend = Backend.Fragment,
            Name = "pass-through",
            Surfaces = [new(request.Width, request.Height, source.Format), new(request.Width, request.Height, destination.Format)],
            Passes = [new PointwisePass(LoadSteps.None, [0], 1)],
        };
    }

    private static bool Fits(FilterPlan plan, in FrameTexture source, in FrameTexture destination) =>
        plan.Request.Source == source.Format && plan.Request.Destination == destination.Format && plan.Request.Width == source.Region.Width
        && plan.Request.Height == source.Region.Height && plan.Request.SourceAlpha == source.Alpha && plan.Request.DestinationAlpha == destination.Alpha;

    private uint MakeSampler()
    {
        var gl = _objects.GL;
        uint sampler = _objects.Make(GlObjectKind.Sampler);
        gl.SamplerParameter(sampler, SamplerParameterI.MinFilter, (int)GLEnum.Nearest);
        gl.SamplerParameter(sampler, SamplerParameterI.MagFilter, (int)GLEnum.Nearest);
        gl.SamplerParameter(sampler, SamplerParameterI.WrapS, (int)GLEnum.ClampToEdge);
        gl.SamplerParameter(sampler, SamplerParameterI.WrapT, (int)GLEnum.ClampToEdge);
        return sampler;
    }
}
