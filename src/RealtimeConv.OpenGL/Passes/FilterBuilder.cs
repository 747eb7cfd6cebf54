using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using RealtimeConv.Planning;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Makes prepared filters, and what frames travel by, whole or not at all: after an error nothing that was made on the way is kept, for itself or for others.</summary>
internal sealed class FilterBuilder(GlObjects objects, GlDevice device, ContextWatch watch, ContextLease lease, FilterPreparer preparer, TexturePool pool, PassRunner runner, uint hostFramebuffer)
{
    private const string ErrorsUnseen = "the context was made without error flags (KHR_no_error): a failure of the driver, a lack of memory too, cannot be seen";

    // Planes of Y'CbCr.
    private const int StreamingUnits = 3;

    /// <summary>Compute, where the device has it.</summary>
    public StateScope ComputeScope => device.HasCompute ? StateScope.Compute : StateScope.None;

    /// <summary>Demands a plan for OpenGL.</summary>
    /// <exception cref="CapabilityMissingException">It is made for something else; says why where the plan does.</exception>
    public static void DemandGl(FilterPlan plan)
    {
        if (plan.Backend is Backend.Compute or Backend.Fragment) return;
        throw new CapabilityMissingException(plan.Notes.LastOrDefault() ?? $"the plan is made for {plan.Backend}, which is not OpenGL");
    }

    /// <summary>Whether frames in textures are those that a plan was made for.</summary>
    public static bool Fits(FilterPlan plan, in FrameTexture source, in FrameTexture destination) =>
        plan.Request.Source == source.Format && plan.Request.Destination == destination.Format && plan.Request.Width == source.Region.Width
        && plan.Request.Height == source.Region.Height && plan.Request.SourceAlpha == source.Alpha && plan.Request.DestinationAlpha == destination.Alpha;

    /// <summary>Makes a plan ready to run between textures of the host.</summary>
    /// <exception cref="ArgumentException">A texture is not what it is said to be, or does not fit the plan.</exception>
    /// <param name="plan">The plan.</param>
    /// <param name="source">The frame that is read.</param>
    /// <param name="destination">The frame that is written.</param>
    /// <param name="isAhead">Whether transforms may lack programs that are not there yet: then the filter cannot run before <see cref="FilterSpecialiser.TryAdvance"/> has said so.</param>
    /// <exception cref="RealtimeConvException">The device lacks what the plan needs, or the driver refuses a shader.</exception>
    public PreparedFilter Make(FilterPlan plan, in FrameTexture source, in FrameTexture destination, bool isAhead = false)
    {
        if (!Fits(plan, source, destination)) throw new ArgumentException("The frames differ in size or format from those of the plan.");
        DemandGl(plan);
        FrameTexture from = source, to = destination;
        return Make(
            plan,
            () =>
            {
                var inspector = new TextureInspector(objects.GL, device);
                inspector.Check(from, "source");
                bool storable = inspector.Check(to, "destination");
                CheckRenderable(to);
                return preparer.Prepare(plan, storable ? DestinationAccess.Store : DestinationAccess.Draw, isAhead);
            },
            _ => SurfaceView.Of(from));
    }

    /// <summary>Makes a plan ready to run between textures of the engine's own.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="asHosts">Whether its programs shall be those that textures of the host would get.</param>
    /// <exception cref="RealtimeConvException">The device lacks what the plan needs, or the driver refuses a shader.</exception>
    public PreparedFilter MakeOwn(FilterPlan plan, bool asHosts = false) => Make(plan, () => preparer.Prepare(plan, asHosts ? DestinationAccess.OwnAsHosts : DestinationAccess.Own), prepared => prepared.Surfaces[0]);

    /// <summary>Makes something that frames travel by.</summary>
    /// <param name="make">Makes it.</param>
    /// <param name="when">What happens, for an error's message.</param>
    /// <exception cref="RealtimeConvException">The driver reports an error.</exception>
    public T MakeStreaming<T>(Func<T> make, string when) where T : class, IDisposable =>
        Build(StateScope.Transfer | StateScope.Draw, StreamingUnits, make, static _ => { }, when);

    /// <summary>Runs the first group on one pixel: drivers finish compiling at the first draw, and show what they refuse.</summary>
    /// <exception cref="RealtimeConvException">The driver reports an error.</exception>
    public void Rehearse(PreparedFilter prepared, in SurfaceView source)
    {
        var surfaces = RehearsalSurfaces(prepared, source);
        foreach (var group in prepared.Groups.Take(1)) runner.Run(group, surfaces, 1, 1, isRehearsal: true);
        CheckRehearsal(prepared);
    }

    /// <summary>Runs one step of transforms on one tile: see <see cref="Rehearse(PreparedFilter, in SurfaceView)"/>.</summary>
    /// <exception cref="RealtimeConvException">The driver reports an error.</exception>
    public void Rehearse(PreparedFilter prepared, PreparedFourier pass, int step, in SurfaceView source)
    {
        runner.Rehearse(pass, step, RehearsalSurfaces(prepared, source));
        CheckRehearsal(prepared);
    }

    private SurfaceView[] RehearsalSurfaces(PreparedFilter prepared, in SurfaceView source)
    {
        var surfaces = (SurfaceView[])prepared.Surfaces.Clone();
        int destination = prepared.Plan.Surfaces.Length - 1;
        surfaces[0] = source;
        var (width, height) = prepared.Surfaces[destination].Owned is { } own ? (own.Width, own.Height) : (prepared.Plan.Request.Width, prepared.Plan.Request.Height);
        surfaces[destination] = SurfaceView.Of(pool.Scratch(prepared.DestinationStorage, width, height));
        return surfaces;
    }

    private void CheckRehearsal(PreparedFilter prepared)
    {
        if (watch.NewError() is { } error) throw new RealtimeConvException($"the driver reports {error} when {prepared.When}");
    }

    private static StateScope LayersOf(FilterPlan plan) => plan.Passes.Any(p => p is NetworkPass) ? StateScope.Layers : StateScope.None;

    // Alpha that passes a network by is one more input of the pass behind it.
    private static int UnitsOf(FilterPlan plan) => plan.Passes.Max(p => FilterPreparer.UnitsOf(p) + (p is NetworkPass ? 1 : 0));

    private PreparedFilter Make(FilterPlan plan, Func<PreparedFilter> prepare, Func<PreparedFilter, SurfaceView> source)
    {
        var scope = StateScope.Draw | ComputeScope | StateScope.Transfer | LayersOf(plan);
        var made = Build(scope, UnitsOf(plan), prepare, prepared => RehearseReady(prepared, source(prepared)), $"'{plan.Name}' is prepared");
        if (!watch.ReportsErrors) made.Report = made.Report with { Notes = made.Report.Notes.Add(ErrorsUnseen) };
        return made;
    }

    private void RehearseReady(PreparedFilter prepared, in SurfaceView source)
    {
        if (prepared.NextUnready() is null) Rehearse(prepared, source);
    }

    private T Build<T>(StateScope scope, int units, Func<T> make, Action<T> rehearse, string when) where T : class, IDisposable
    {
        T? made = null;
        lease.Begin();
        try
        {
            var making = new Making(
                () =>
                {
                    made = make();
                    rehearse(made);
                },
                when);
            lease.Run(scope, units, making);
            preparer.Commit();
            return made!;
        }
        catch
        {
            made?.Dispose();
            preparer.Rollback();
            lease.DropError();
            throw;
        }
    }

    private void CheckRenderable(in FrameTexture destination)
    {
        var gl = objects.GL;
        gl.BindFramebuffer(FramebufferTarget.DrawFramebuffer, hostFramebuffer);
        gl.FramebufferTexture2D(FramebufferTarget.DrawFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, destination.Texture, 0);
        var status = gl.CheckFramebufferStatus(FramebufferTarget.DrawFramebuffer);
        gl.FramebufferTexture2D(FramebufferTarget.DrawFramebuffer, FramebufferAttachment.ColorAttachment0, TextureTarget.Texture2D, 0, 0);
        string? error = watch.NewError();
        if (status != GLEnum.FramebufferComplete || error is not null)
            throw new CapabilityMissingException($"the driver cannot draw to the destination, texture {destination.Texture} as {destination.Format} ({error ?? status.ToString()})");
    }

    private readonly struct Making(Action make, string when) : IContextWork
    {
        public string When => when;

        public void Run() => make();
    }
}
