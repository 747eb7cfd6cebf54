using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL;

/// <content>What happens between the public calls and the passes.</content>
public sealed partial class FilterEngine
{
    private static readonly Filter PassThrough = new ConvolveFilter(Kernel.Identity);

    private readonly PreparedFilters _passThrough = new(8);

    private ApplyResult? Refusal(in FrameTexture source, in FrameTexture destination)
    {
        if (_lease.Problem() is { } problem) return problem;
        if ((source.Problem("source") ?? destination.Problem("destination")) is { } message) return new ApplyResult(ApplyStatus.Rejected, message);
        if (source.Texture == destination.Texture) return Feedback;
        if (source.Region.Width != destination.Region.Width || source.Region.Height != destination.Region.Height) return SizesDiffer;
        return null;
    }

    private void Demand(in FrameTexture source, in FrameTexture destination)
    {
        _lease.Demand();
        if (Refusal(source, destination) is { } refusal) throw new ArgumentException(refusal.Message);
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

    private PreparedFilters.Entry TryPrepare(Filter filter, in FrameTexture source, in FrameTexture destination, PreparedFilters.Entry? entry = null)
    {
        if (entry is null)
        {
            entry = new PreparedFilters.Entry(filter, source, destination, _options.Backend);
            _prepared.Add(entry);
        }
        try
        {
            Make(entry, Request(filter, source, destination), source, destination, atOnce: false);
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
            entry.Failure = _lease.Loss is not null ? null : Fail(filter, e);
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
            return Run(prepared, source, destination) ? ContextLease.Applied : Disposed;
        }
        catch (Exception e)
        {
            if (_lease.Loss is { } loss) return loss;
            prepared.Failure = Fail(filter, e);
            prepared.Restart();
            _failed.Add(prepared);
            return Bypass(prepared.Failure, source, destination);
        }
    }

    // False where another thread has disposed of the filter meanwhile.
    private bool Run(PreparedFilter prepared, in FrameTexture source, in FrameTexture destination)
    {
        _lease.Begin();
        // Asked after the deletion: what is disposed of from now on is deleted at the next call.
        if (prepared.IsDisposed) return false;
        prepared.Follow(source.Order);
        _specialiser.RunWhenDue(prepared, SurfaceView.Of(source) with { IsImage = true });
        _lease.Run(prepared.Scope, prepared.Units, new TextureWork(this, prepared, source, destination));
        prepared.EndFrame();
        return true;
    }

    private void RunEntered(PreparedFilter prepared, in FrameTexture source, in FrameTexture destination)
    {
        prepared.Surfaces[0] = View(prepared, source);
        prepared.Surfaces[prepared.Plan.Surfaces.Length - 1] = SurfaceView.Of(destination);
        _runner.Run(prepared.Groups[0], prepared.Surfaces, source.Region.Width, source.Region.Height);
        LastReport = prepared.Report;
    }

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

    private ApplyResult Bypass(FilterFailure failure, in FrameTexture source, in FrameTexture destination)
    {
        try
        {
            var entry = _passThrough.Find(PassThrough, source, destination, Backend.Fragment);
            if (entry?.Prepared is null or { IsDisposed: true })
            {
                entry = new PreparedFilters.Entry(PassThrough, source, destination, Backend.Fragment);
                entry.Prepared = _builder.Make(PassThroughPlan(source, destination), source, destination);
                _passThrough.Add(entry);
            }
            Run(entry.Prepared, source, destination);
            return new ApplyResult(ApplyStatus.Bypassed, failure.Message);
        }
        catch (Exception)
        {
            return _lease.Loss ?? new ApplyResult(ApplyStatus.Rejected, failure.Message);
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

    private readonly struct TextureWork(FilterEngine engine, PreparedFilter prepared, in FrameTexture source, in FrameTexture destination) : IContextWork
    {
        private readonly FrameTexture _source = source;
        private readonly FrameTexture _destination = destination;

        public string When => prepared.When;

        public void Run() => engine.RunEntered(prepared, _source, _destination);
    }
}
