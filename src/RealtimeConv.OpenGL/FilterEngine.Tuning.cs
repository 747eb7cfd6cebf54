using RealtimeConv.Filters;
using RealtimeConv.OpenGL.Passes;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Tuning;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL;

/// <content>Plans chosen by measurement, and programs made ahead of their use.</content>
public sealed partial class FilterEngine
{
    /// <summary>
    /// Times the plans of a filter between textures like these, remembers the fastest and takes it from the next frame on. Takes seconds: compiling, then some rounds of frames.
    /// </summary>
    /// <returns>The plans that took part, fastest first, then those that could not run.</returns>
    /// <exception cref="InvalidOperationException">The engine was made without <see cref="FilterEngineOptions.Tuning"/>, or its context is not current.</exception>
    /// <exception cref="ArgumentException">A frame is not usable, or filter and frames do not fit.</exception>
    /// <exception cref="CapabilityMissingException">The device lacks what the filter needs.</exception>
    public IReadOnlyList<TunedPlan> Tune(Filter filter, in FrameTexture source, in FrameTexture destination, TunerOptions? options = null)
    {
        ArgumentNullException.ThrowIfNull(filter);
        Demand(source, destination);
        var table = _options.Tuning ?? throw new InvalidOperationException("The engine was made without a table for what is measured; set FilterEngineOptions.Tuning.");
        var tuned = new Tuner(this, table, options).Tune(Request(filter, source, destination));
        if (_prepared.Find(filter, source, destination, _options.Backend) is not { } entry) return tuned;
        _prepared.Remove(entry);
        return tuned;
    }

    /// <summary>
    /// Compiles the programs that serve many kernels, for frames like these: kernels of full rank, products of a column and a row with and without signs, whole numbers, and
    /// transforms of large kernels. What comes next with such frames and the border replicate finds its programs and shows its first picture at once. Takes a second or two where
    /// nothing is cached, else a tenth of it; call it while the host loads.
    /// </summary>
    /// <returns>Programs made.</returns>
    /// <exception cref="InvalidOperationException">The engine's context is not current.</exception>
    /// <exception cref="ArgumentException">A frame is not usable.</exception>
    public int WarmUp(in FrameTexture source, in FrameTexture destination)
    {
        Demand(source, destination);
        int before = _programs.Compiled + _programs.Loaded;
        FrameTexture from = source, to = destination;
        foreach (var filter in WarmingFilters.All) Warm(() => [Choose(Request(filter, from, to))]);
        Warm(() => WarmingTransforms.Of(Choose(Request(WarmingTransforms.Filter, from, to)), FourierEncoder.TakesLines(_device)));
        _objects.DeleteRetired();
        return _programs.Compiled + _programs.Loaded - before;

        void Warm(Func<IEnumerable<FilterPlan>> plans)
        {
            try
            {
                foreach (var plan in plans()) _builder.Make(plan, from, to).Dispose();
            }
            catch (RealtimeConvException)
            {
                // What this device cannot run is told when somebody asks for it.
            }
        }
    }

    /// <summary>Whether a driver keeps what it compiled for the next context: Mesa hands out binaries where it has a cache of its own, and nowhere else.</summary>
    internal bool DriverRemembersPrograms => _device.HasBinaries;

    /// <summary>Compiles all programs that a plan would run by between textures of a host, and forgets them.</summary>
    internal void CompileAhead(FilterPlan plan)
    {
        PrepareOwn(plan, asHosts: true).Dispose();
        _objects.DeleteRetired();
    }

    /// <summary>Makes a plan ready to run between textures of the engine's own, with all programs that its passes may get.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asHosts">Whether its programs shall be those that textures of the host would get: some cost a third more.</param>
    internal PreparedFilter PrepareOwn(FilterPlan plan, bool asHosts = false)
    {
        _lease.Demand();
        FilterBuilder.DemandGl(plan);
        var prepared = _builder.MakeOwn(plan, asHosts);
        _specialiser.RunAll(prepared, prepared.Surfaces[0]);
        return prepared;
    }

    /// <summary>Runs what <see cref="PrepareOwn"/> made on whatever its textures hold, and waits for it.</summary>
    internal void RunOwn(PreparedFilter prepared)
    {
        _lease.Run(prepared.Scope, prepared.Units, new OwnWork(_runner, prepared));
        prepared.EndFrame();
        _objects.GL.Finish();
    }

    private FilterPlan Choose(PlanRequest request) => _options.Tuning?.Choose(request) ?? Planner.Plan(request);

    private readonly struct OwnWork(PassRunner runner, PreparedFilter prepared) : IContextWork
    {
        public string When => prepared.When;

        public void Run()
        {
            foreach (var group in prepared.Groups) runner.Run(group, prepared.Surfaces, prepared.Plan.Request.Width, prepared.Plan.Request.Height);
        }
    }
}
