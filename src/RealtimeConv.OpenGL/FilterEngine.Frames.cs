using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using RealtimeConv.OpenGL.Streaming;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL;

/// <content>Frames in managed memory: uploaded, filtered, read back.</content>
public sealed partial class FilterEngine
{
    private readonly PreparedFilters _preparedFrames = new(16);

    /// <summary>Filters a frame in managed memory, of any size and number of channels.</summary>
    /// <param name="filter">The filter.</param>
    /// <param name="frame">The frame.</param>
    /// <param name="output">Format of the result; null keeps the sample type and takes the filter's output channels.</param>
    /// <param name="backend">Compute or Fragment; Auto takes what the engine was made for.</param>
    /// <returns>A new frame.</returns>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">Filter, frame and output do not fit.</exception>
    /// <exception cref="RealtimeConvException">The device lacks what the filter needs.</exception>
    public Frame Apply(Filter filter, Frame frame, PixelFormat? output = null, Backend backend = Backend.Auto)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(frame);
        var format = output ?? frame.Format.WithChannels(filter.OutputChannels(frame.Channels));
        var alpha = format.Channels == 4 && frame.Channels == 4 ? frame.Alpha : AlphaMode.Opaque;
        var result = new Frame(frame.Width, frame.Height, format, alpha);
        Apply(filter, frame, result, backend);
        return result;
    }

    /// <summary>Filters a frame in managed memory into another of the same size.</summary>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">Filter and frames do not fit.</exception>
    /// <exception cref="RealtimeConvException">The device lacks what the filter needs.</exception>
    public void Apply(Filter filter, Frame source, Frame destination, Backend backend = Backend.Auto)
    {
        ArgumentNullException.ThrowIfNull(filter);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        if (source.Width != destination.Width || source.Height != destination.Height)
            throw new ArgumentException($"The source is {source.Width} x {source.Height}, the destination {destination.Width} x {destination.Height}.", nameof(destination));
        if (backend == Backend.Cpu) throw new ArgumentException("The engine runs on OpenGL; the CPU backend is CpuFilter.", nameof(backend));
        _lease.Demand();
        if (!Device.RendersUNorm16 && (source.Format.Type == SampleType.UNorm16 || destination.Format.Type == SampleType.UNorm16)) ApplyWidened(filter, source, destination, backend);
        else ApplyInTextures(filter, source, destination, backend);
    }

    /// <summary>Filters a frame in managed memory by a given plan, which is prepared for this call alone: for comparing plans.</summary>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">The frames are not those of the plan.</exception>
    /// <exception cref="RealtimeConvException">The device lacks what the plan needs, or the frames are larger than a texture.</exception>
    public void Apply(FilterPlan plan, Frame source, Frame destination)
    {
        ArgumentNullException.ThrowIfNull(plan);
        ArgumentNullException.ThrowIfNull(source);
        ArgumentNullException.ThrowIfNull(destination);
        _lease.Demand();
        FilterBuilder.DemandGl(plan);
        CheckFrame(source, plan.Request, plan.Request.Source, plan.Request.SourceAlpha, "source");
        CheckFrame(destination, plan.Request, plan.Request.Destination, plan.Request.DestinationAlpha, "destination");
        if (Math.Max(source.Width, source.Height) > Device.MaxTextureSize)
            throw new CapabilityMissingException($"the plan is for {source.Width} x {source.Height}; {Device.Name} takes textures up to {Device.MaxTextureSize}");
        _objects.DeleteRetired();
        using var prepared = _builder.MakeOwn(plan);
        Run(prepared, source, destination);
    }

    // Without 16-bit textures, which OpenGL ES has by extension only, floats hold the codes.
    private void ApplyWidened(Filter filter, Frame source, Frame destination, Backend backend)
    {
        var from = source.Format.Type == SampleType.UNorm16 ? source.ConvertTo(source.Format with { Type = SampleType.Float32 }) : source;
        bool narrows = destination.Format.Type == SampleType.UNorm16;
        var to = narrows ? new Frame(destination.Width, destination.Height, destination.Format with { Type = SampleType.Float32 }, destination.Alpha) : destination;
        ApplyInTextures(filter, from, to, backend);
        if (narrows) to.CopyTo(destination);
        LastReport = LastReport! with { Notes = LastReport.Notes.Add($"16-bit codes are held as floats: {Device.Name} has no 16-bit textures in {Device.Driver}") };
    }

    private void ApplyInTextures(Filter filter, Frame source, Frame destination, Backend backend)
    {
        _lease.Begin();
        Run(PrepareFrames(filter, source, destination, backend == Backend.Auto ? _options.Backend : backend), source, destination);
    }

    private void Run(PreparedFilter prepared, Frame source, Frame destination)
    {
        _specialiser.RunWhenDue(prepared, prepared.Surfaces[0]);
        _lease.Run(prepared.Scope | StateScope.Transfer, prepared.Units, new FrameWork(_tiles, prepared, source, destination));
        LastReport = prepared.Report;
        prepared.EndFrame();
    }

    private PreparedFilter PrepareFrames(Filter filter, Frame source, Frame destination, Backend backend)
    {
        int limit = Device.MaxTextureSize, width = Math.Min(source.Width, limit), height = Math.Min(source.Height, limit);
        var from = new FrameTexture(0, source.Format, width, height) { Alpha = source.Alpha };
        var to = new FrameTexture(0, destination.Format, width, height) { Alpha = destination.Alpha };
        if (_preparedFrames.Find(filter, from, to, backend)?.Prepared is { IsDisposed: false } known) return known;

        var request = Request(filter, source.Format, destination.Format, width, height, backend) with { SourceAlpha = source.Alpha, DestinationAlpha = destination.Alpha };
        // Groups of a pyramid in a tile would not lie where those of the frame do.
        if (width < source.Width || height < source.Height) request = request with { Device = Device with { Features = Device.Features & ~PassFeatures.Pyramids } };
        var plan = _options.Tuning?.Choose(request, isOnDevice: false) ?? Planner.Plan(request);
        FilterBuilder.DemandGl(plan);
        if (width < source.Width || height < source.Height) Tiling.Check(plan, source.Width, source.Height, limit);
        var prepared = _builder.MakeOwn(plan);
        _preparedFrames.Add(new PreparedFilters.Entry(filter, from, to, backend) { Prepared = prepared });
        return prepared;
    }

    private static void CheckFrame(Frame frame, PlanRequest request, PixelFormat format, AlphaMode alpha, string role)
    {
        if (frame.Width == request.Width && frame.Height == request.Height && frame.Format == format && frame.Alpha == alpha) return;
        throw new ArgumentException(
            $"The {role} is {frame.Width} x {frame.Height} {frame.Format} {frame.Alpha}; the plan is for {request.Width} x {request.Height} {format} {alpha}.", role);
    }

    private readonly struct FrameWork(FrameTiles tiles, PreparedFilter prepared, Frame source, Frame destination) : IContextWork
    {
        public string When => prepared.When;

        public void Run() => tiles.Run(prepared, source, destination);
    }
}
