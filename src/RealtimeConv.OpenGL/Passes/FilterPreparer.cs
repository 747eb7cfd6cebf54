using RealtimeConv.Networks;
using RealtimeConv.OpenGL.Networks;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.OpenGL.Resources.State;
using RealtimeConv.OpenGL.Shaders;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Turns plans into prepared filters: layout, programs, buffers, textures.</summary>
internal sealed class FilterPreparer(GlObjects objects, GlDevice device, ProgramCache programs, TexturePool pool, PassRunner runner)
{
    // Behind the inputs: a weight texture and the sRGB table.
    private const int ExtraUnits = 2;

    private const int SourceSlot = 1000;
    private const int DestinationSlot = 1001;
    private const int WorkSlot = 1002;

    private Texture2D? _table;

    /// <summary>Texture units that a pass takes.</summary>
    public static int UnitsOf(PlannedPass pass) => pass.Inputs.Length + (pass is FourierPass ? PreparedFourier.ExtraUnits : ExtraUnits);

    /// <summary>Makes everything that running the plan needs. Binds textures, buffers, framebuffers and programs on the way.</summary>
    /// <param name="plan">A plan for compute or fragment.</param>
    /// <param name="access">How the destination may be written.</param>
    /// <param name="isAhead">Whether transforms may lack programs that are not there yet: see <see cref="AdvanceTransforms"/>.</param>
    public PreparedFilter Prepare(FilterPlan plan, DestinationAccess access, bool isAhead = false)
    {
        var layout = new PlanLayout(plan, device, access);
        CheckUnits(layout);
        PlanMemory.Demand(plan, TextureBytes(plan, layout, access));
        var prepared = new PreparedFilter(plan, pool, layout.Storages.Count);
        try
        {
            if (access is DestinationAccess.Own or DestinationAccess.OwnAsHosts) AllocateEnds(prepared, layout);
            Allocate(prepared, layout);
            if (plan.RemembersFrames) prepared.Remember(new RememberedFrames(plan, layout, pool, objects.GL));
            prepared.DestinationStorage = layout.Storages[plan.Surfaces.Length - 1];
            AddGroups(prepared, layout, isAhead);
            prepared.Units = layout.Passes.Max(UnitsOf);
            foreach (bool compute in layout.IsCompute) prepared.Scope |= compute ? StateScope.Compute : StateScope.Draw;
            if (prepared.Groups[0].Any(s => s is PreparedLayers)) prepared.Scope |= StateScope.Layers;
            prepared.Report = new RunReport(
                plan, device.Profile, [.. prepared.Groups[0].SelectMany(p => p.Files)], prepared.Groups.Sum(g => g.Where(p => !p.IsCompute).Sum(p => p.Calls)),
                prepared.Groups.Sum(g => g.Where(p => p.IsCompute).Sum(p => p.Calls)), [.. plan.Notes, .. layout.Notes]);
            return prepared;
        }
        catch
        {
            prepared.Dispose();
            throw;
        }
    }

    /// <summary>Takes the program that the next pass awaits one step further: compiled, linked, taken.</summary>
    /// <param name="prepared">The filter.</param>
    /// <param name="waits">Whether all steps are taken at once, however long the driver needs.</param>
    /// <returns>Whether the pass has its program now. Binds buffers, textures and programs then.</returns>
    /// <exception cref="ShaderCompileException">The driver refuses it.</exception>
    public bool SpecialiseNext(PreparedFilter prepared, bool waits)
    {
        if (prepared.NextAwaiting() is not { } pass) return false;
        var encoded = pass.Awaited!;
        bool owns = encoded.IsForOneKernel;
        PassProgram program;
        if (!owns && programs.Holds(encoded.Variant)) program = programs.Get(encoded.Variant, pass.Inputs.Length);
        else
        {
            bool isNew = pass.Pending is null;
            pass.Pending ??= programs.Begin(encoded.Variant, pass.Inputs.Length);
            if (!waits && (isNew || !programs.Advance(pass.Pending))) return false;
            var pending = pass.Pending;
            pass.Pending = null;
            program = programs.Finish(pending);
            if (!owns) program = programs.Keep(encoded.Variant, program);
        }
        try
        {
            pass.Specialise(new PassVariant(encoded, program, objects, device) { OwnsProgram = owns });
        }
        catch
        {
            if (owns) program.Dispose();
            throw;
        }
        return true;
    }

    /// <summary>Takes transforms that lack programs one step further: one compiled, linked, taken; at the end the spectrum.</summary>
    /// <param name="prepared">The filter.</param>
    /// <param name="waits">Whether the step is taken however long the driver needs.</param>
    /// <returns>The step that has its program now, to be rehearsed; null where no program came. Binds textures and programs then.</returns>
    /// <exception cref="ShaderCompileException">The driver refuses it.</exception>
    public (PreparedFourier Pass, int Step)? AdvanceTransforms(PreparedFilter prepared, bool waits)
    {
        if (prepared.NextUnready() is not { } pass) return null;
        int step = pass.NextAwaiting;
        if (step < 0)
        {
            pass.TakeSpectrum(waits);
            return null;
        }
        var variant = pass.Steps[step].Variant;
        if (!programs.Holds(variant))
        {
            bool isNew = pass.Pending is null;
            pass.Pending ??= programs.Begin(variant, pass.Inputs.Length);
            if (!waits && (isNew || !programs.Advance(pass.Pending))) return null;
            var pending = pass.Pending;
            pass.Pending = null;
            programs.Keep(variant, programs.Finish(pending));
        }
        pass.Take(variant, programs.Get(variant, pass.Inputs.Length));
        return (pass, step);
    }

    /// <summary>Whether the next pass that awaits a program of its own would have it without compiling.</summary>
    public bool FindsNext(PreparedFilter prepared) => prepared.NextAwaiting()?.Awaited is { IsForOneKernel: false } encoded && programs.Holds(encoded.Variant);

    /// <summary>What was made so far for all filters together is sound.</summary>
    public void Commit()
    {
        programs.Commit();
        _table = runner.SrgbTable;
    }

    /// <summary>
    /// Drops what was made for all filters together since <see cref="Commit"/>: the driver has raised an error, and nobody knows which of it is broken.
    /// </summary>
    public void Rollback()
    {
        programs.Rollback();
        pool.DropScratch();
        if (runner.SrgbTable == _table) return;
        runner.SrgbTable!.Dispose();
        runner.SrgbTable = _table;
    }

    private void CheckUnits(PlanLayout layout)
    {
        foreach (var pass in layout.Passes)
            if (UnitsOf(pass) > device.TextureUnits)
                throw new CapabilityMissingException(
                    $"the pass '{pass.Name}' reads {pass.Inputs.Length} surfaces; this device binds {device.TextureUnits - ExtraUnits}; split the filter or take the CPU backend");
    }

    // As they will be allocated, but for what other filters share with this one already.
    private long TextureBytes(FilterPlan plan, PlanLayout layout, DestinationAccess access)
    {
        long Texture(int surface) => pool.Bytes(layout.Sizes[surface].Width, layout.Sizes[surface].Height, layout.Storages[surface]);
        int destination = layout.Passes[^1].Output;
        var kept = plan.RingMemories;
        var between = layout.Passes.Select(p => p.Output).Where(s => s != destination && !kept.Any(k => k.Surface == s));
        long bytes = between.DistinctBy(s => (layout.Storages[s], pool.SizeFor(layout.Sizes[s].Width, layout.Sizes[s].Height), layout.Slots[s])).Sum(Texture);
        foreach (var (surface, memories) in kept) bytes += memories * Texture(surface);
        for (int p = 0; p < layout.Passes.Count; p++)
            if (layout.Passes[p] is NetworkPass network) bytes = checked(bytes + new MapLayout(Setup(network, layout, p)).Bytes);
        if (access is DestinationAccess.Own or DestinationAccess.OwnAsHosts) bytes += Texture(0) + Texture(plan.Surfaces.Length - 1);
        return checked(bytes + PlanMemory.OfTransforms(plan));
    }

    // Beside the surfaces between, whose numbers are small.
    private static void AllocateEnds(PreparedFilter prepared, PlanLayout layout)
    {
        int destination = prepared.Plan.Surfaces.Length - 1;
        prepared.Allocate(0, layout.Sizes[0], layout.Storages[0], SourceSlot);
        prepared.Allocate(destination, layout.Sizes[destination], layout.Storages[destination], DestinationSlot).EnsureFramebuffer();
    }

    private static void Allocate(PreparedFilter prepared, PlanLayout layout)
    {
        int destination = layout.Passes[^1].Output;
        for (int p = 0; p < layout.Passes.Count; p++)
        {
            int surface = layout.Passes[p].Output;
            if (surface == destination || layout.IsRemembered(surface)) continue;
            // Written before, in part or whole.
            if (layout.Passes.FindIndex(q => q.Output == surface) < p) continue;
            var texture = prepared.Allocate(surface, layout.Sizes[surface], layout.Storages[surface], layout.Slots[surface]);
            if (!layout.IsCompute[p]) texture.EnsureFramebuffer();
        }
    }

    // Each pass is put in its place at once, so that one that fails finds the others when the filter is disposed of.
    private void AddGroups(PreparedFilter prepared, PlanLayout layout, bool isAhead)
    {
        int channels = prepared.Plan.Surfaces[0].Format.Channels;
        var groups = prepared.Groups = [.. Enumerable.Range(0, (channels + 3) / 4).Select(_ => new PreparedStep[layout.Passes.Count])];
        for (int g = 0; g < groups.Length; g++)
            for (int p = 0; p < groups[g].Length; p++) groups[g][p] = Pass(prepared, layout, p, 4 * g, g == 0 ? null : groups[g - 1][p], isAhead);
    }

    // Kernels that are the same for all channels give every group the same numbers: then one pass serves all.
    private PreparedStep Pass(PreparedFilter prepared, PlanLayout layout, int index, int firstChannel, PreparedStep? previous, bool isAhead)
    {
        var pass = layout.Passes[index];
        if (pass is NetworkPass network) return previous ?? Layers(network, layout, index);
        var stage = new PassStage(
            device, layout.IsCompute[index], layout.Storages[pass.Inputs[0]], layout.Storages[pass.Output], layout.Channels[pass.Output], firstChannel)
        {
            InputIsOwn = pass.Inputs[0] > 0 || layout.OwnsSource,
            OutputIsOwn = pass.Output != layout.Passes[^1].Output || layout.OwnsSource,
            AllColours = layout.AllColours,
        };
        if (pass is FourierPass fourier) return Transforms(prepared, fourier, stage, layout, previous as PreparedFourier, isAhead);
        var (from, to) = (layout.Sizes[pass.Inputs[0]], layout.Sizes[pass.Output]);
        var encoded = pass is ResamplePass sampled ? ResampleEncoder.Encode(sampled, stage, from, to) : PassEncoder.Encode(pass, stage);
        if (previous is PreparedPass known && encoded.HasSameNumbers(known.Generic.Encoded)) return previous;
        if (encoded.UsesSrgbTable) runner.SrgbTable ??= SrgbTable.Make(objects, device);
        return new PreparedPass(encoded, programs.Get(encoded.Variant, pass.Inputs.Length), objects, device)
        {
            Inputs = [.. pass.Inputs],
            Output = pass.Output,
            IsCompute = layout.IsCompute[index],
            Size = to == (layout.Width, layout.Height) ? null : to,
            Rectangles = pass.Rim?.Rectangles(layout.Width, layout.Height) ?? [],
            // Along the edges there is little to gain by a program of one's own.
            Awaited = pass.Rim is not null ? null : pass is ResamplePass resample ? ResampleEncoder.TryEncode(resample, stage, encoded, from, to)
                : BlockedEncoder.TryEncode(pass, stage, encoded, layout.Width, layout.Height) ?? SlidingEncoder.TryEncode(pass, stage, layout.Width, layout.Height),
        };
    }

    private PreparedFourier Transforms(PreparedFilter prepared, FourierPass pass, PassStage stage, PlanLayout layout, PreparedFourier? previous, bool isAhead)
    {
        var encoder = new FourierEncoder(pass);
        var (steps, block) = encoder.EncodeAll(stage, FourierEncoder.TakesLines(stage));
        if (previous is not null && previous.HasSame(steps, block)) return previous;
        if (steps[^1].UsesSrgbTable) runner.SrgbTable ??= SrgbTable.Make(objects, device);
        var work = FourierWork.Of(pass, layout.Width, layout.Height, device.Profile);
        // Taken before the pass owns anything: an initializer that throws would leave what its constructor made.
        var between = (Work(prepared, work, 0, stage.IsCompute), Work(prepared, work, 1, stage.IsCompute));
        PassProgram?[] made = [.. steps.Select(s => isAhead && !programs.Holds(s.Variant) ? null : programs.Get(s.Variant, pass.Inputs.Length))];
        return new PreparedFourier(pass, encoder, steps, made, block, objects, device)
        {
            Inputs = [.. pass.Inputs],
            Output = pass.Output,
            IsCompute = stage.IsCompute,
            Work = work,
            Between = between,
        };
    }

    private static SurfaceView Work(PreparedFilter prepared, FourierWork work, int index, bool compute)
    {
        var texture = prepared.Share(work.Texture.Width, work.Texture.Height, StorageFormat.Of(Frames.PixelFormat.Rgba32F), WorkSlot + index);
        if (!compute) texture.EnsureFramebuffer();
        return SurfaceView.Of(texture);
    }

    // Every group of four channels has the same layers: a network in a frame of more channels runs on each by itself.
    private PreparedLayers Layers(NetworkPass pass, PlanLayout layout, int index) =>
        new(new PreparedNetwork(objects, device, programs, Setup(pass, layout, index))) { Inputs = [.. pass.Inputs], Output = pass.Output, IsCompute = layout.IsCompute[index] };

    private static NetworkSetup Setup(NetworkPass pass, PlanLayout layout, int index) =>
        new(pass.Network, new TensorShape(1, pass.Channels.Inputs, layout.Height, layout.Width), layout.IsCompute[index])
        {
            IsHalf = pass.IsHalf,
            ReadsPicture = true,
            WritesPicture = true,
            Copies = Math.Min(4, pass.Channels.Runs),
        };
}
