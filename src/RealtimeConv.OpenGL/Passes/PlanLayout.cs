using System.Collections.Immutable;
using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Resources;
using RealtimeConv.Planning;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Decides for each pass of a plan in which stage it runs, and for each surface between how and in which texture it is stored.</summary>
/// <remarks>
/// A compute plan on a device whose images cannot store a surface's format widens it; where the host's destination is concerned, the last pass writes a
/// wider texture and a draw copies it. A fragment plan is all draws.
/// </remarks>
internal sealed class PlanLayout
{
    private readonly GlDevice _device;
    private readonly List<string> _notes = [];
    private readonly HashSet<int> _remembered;

    /// <param name="plan">The plan; its backend is Compute or Fragment.</param>
    /// <param name="device">The device.</param>
    /// <param name="access">How the destination may be written.</param>
    public PlanLayout(FilterPlan plan, GlDevice device, DestinationAccess access)
    {
        _device = device;
        OwnsSource = access == DestinationAccess.Own;
        bool compute = plan.Backend == Backend.Compute;
        _remembered = [.. plan.Surfaces.Select(s => s.Past).OfType<PastFrame>().Select(p => p.Surface)];
        (Width, Height) = (plan.Request.Width, plan.Request.Height);
        Sizes = [.. plan.Surfaces.Select(s => (s.Width, s.Height))];
        Storages = [.. plan.Surfaces.Select(s => StorageFormat.Of(TextureFormat(s.Format)))];
        Channels = [.. plan.Surfaces.Select(s => Math.Min(4, s.Format.Channels))];
        Passes = [.. plan.Passes.SelectMany(p => p is NetworkPass network ? Split(network) : [p])];
        AllColours = plan.Surfaces.Any(s => s.Format.Channels > 4);
        IsCompute = [.. Passes.Select(_ => compute)];
        if (compute)
        {
            int destination = plan.Surfaces.Length - 1;
            for (int s = 1; s < destination; s++)
                if (plan.Surfaces[s].Past is null) Widen(s);
            for (int s = 1; s < destination; s++)
                if (plan.Surfaces[s].Past is { } past) Storages[s] = Storages[past.Surface];
            if (access is DestinationAccess.Own or DestinationAccess.OwnAsHosts) Widen(destination);
            else if (access == DestinationAccess.Draw) AppendCopy(plan);
        }
        for (int p = 0; p < Passes.Count; p++) Passes[p] = AsStored(Passes[p]);
        Slots = AssignSlots();
    }

    /// <summary>Columns of the frame.</summary>
    public int Width { get; }

    /// <summary>Rows of the frame.</summary>
    public int Height { get; }

    /// <summary>Columns and rows of each surface.</summary>
    public List<(int Width, int Height)> Sizes { get; }

    /// <summary>The passes, with a copy at the end where the destination needs one.</summary>
    public List<PlannedPass> Passes { get; }

    /// <summary>Whether programs may rely on the source and the destination being textures of the engine.</summary>
    public bool OwnsSource { get; }

    /// <summary>Whether each pass runs as compute.</summary>
    public List<bool> IsCompute { get; }

    /// <summary>Storage of each surface.</summary>
    public List<StorageFormat> Storages { get; }

    /// <summary>Channels that each surface carries, at most four.</summary>
    public List<int> Channels { get; }

    /// <summary>Whether frames have more than four channels, none of which is alpha.</summary>
    public bool AllColours { get; }

    /// <summary>For each surface between, which of the textures of its storage it lies in, whatever its size, since textures of about the same size are one; surfaces that are no longer read give theirs on.</summary>
    public int[] Slots { get; }

    /// <summary>What the user should know.</summary>
    public IReadOnlyList<string> Notes => _notes;

    /// <summary>Whether later frames read a surface, so that no other surface may lie in its texture.</summary>
    public bool IsRemembered(int surface) => _remembered.Contains(surface);

    // Frames of more channels run in groups of four.
    private static PixelFormat TextureFormat(PixelFormat format) => format.Channels > 4 ? format.WithChannels(4) : format;

    private void Widen(int surface)
    {
        if (Storages[surface].IsStorable(_device.IsEmbedded)) return;
        var wide = Storages[surface].Widened();
        _notes.Add($"{Storages[surface].Format} is stored as {wide.Format}: compute on {_device.Profile.Name} cannot write it");
        Storages[surface] = wide;
    }

    // A float texture that stands for codes holds the whole numbers themselves: whoever reads it sees floats.
    private PlannedPass AsStored(PlannedPass pass) => pass.StoredMaximum > 0 && Storages[pass.Output].Format.IsFloat ? pass with { StoredMaximum = 0 } : pass;

    private void AppendCopy(FilterPlan plan)
    {
        int destination = plan.Surfaces.Length - 1, wide = Storages.Count;
        Storages.Add(Storages[destination].IsStorable(_device.IsEmbedded) ? Storages[destination] : Storages[destination].Widened());
        Channels.Add(Channels[destination]);
        Sizes.Add((Width, Height));
        _notes.Add($"the result is written as {Storages[wide].Format} and copied by a draw: compute on {_device.Profile.Name} cannot write this {plan.Surfaces[^1].Format} texture");
        for (int p = 0; p < Passes.Count; p++)
            if (Passes[p].Output == destination) Passes[p] = Passes[p] with { Output = wide };
        Passes.Add(new PointwisePass(LoadSteps.None, [wide], destination));
        IsCompute.Add(false);
    }

    // The layers write floats; what else happens to them before the store, a pass of its own does. Alpha that passes by joins there.
    private PlannedPass[] Split(NetworkPass pass)
    {
        int maps = Storages.Count;
        Storages.Add(StorageFormat.Of(PixelFormat.Rgba32F));
        Channels.Add(4);
        Sizes.Add((Width, Height));
        ImmutableArray<StoreStep> alpha = pass.Channels.PassesLast ? [new CopyAlphaStep(pass.Inputs.Length)] : [];
        return
        [
            pass with { Inputs = [pass.Inputs[0]], Output = maps, Store = [] },
            new PointwisePass(LoadSteps.None, [maps, .. pass.Inputs.Skip(1), .. alpha.Select(_ => pass.Inputs[0])], pass.Output) { Store = alpha.AddRange(pass.Store) },
        ];
    }

    private int[] AssignSlots()
    {
        var slots = new int[Storages.Count];
        int destination = Passes[^1].Output;
        var busy = new Dictionary<StorageFormat, List<int>>();
        for (int p = 0; p < Passes.Count; p++)
        {
            int output = Passes[p].Output;
            bool isFirst = Passes.FindIndex(q => q.Output == output) == p;
            if (output != destination && isFirst && !IsRemembered(output))
            {
                var users = busy.TryGetValue(Storages[output], out var list) ? list : busy[Storages[output]] = [];
                int free = users.FindIndex(surface => LastRead(surface) < p);
                if (free < 0)
                {
                    free = users.Count;
                    users.Add(output);
                }
                users[free] = output;
                slots[output] = free;
            }
        }
        return slots;
    }

    private int LastRead(int surface) => Passes.FindLastIndex(p => p.Inputs.Contains(surface));
}
