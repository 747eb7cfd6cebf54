using RealtimeConv.Kernels;

namespace RealtimeConv.Verification.Probing;

/// <summary>Looks a recovered kernel up in the catalogue: as it stands, turned over, scaled, shifted, half a texel off.</summary>
internal static class KernelNames
{
    // A kernel this far from a named one, as a fraction of the largest weight, is still worth naming: literals of three digits.
    private const double Near = 1.0 / 64;

    private static readonly Lazy<(string Id, WeightMap Map)[]> Catalogue = new(Load);

    // Two taps of one half: what a linear sampler makes of a coordinate on the border of two texels.
    private static readonly (double X, double Y, Kernel Kernel)[] Halves =
    [
        (0.5, 0, new Kernel(2, 1, [0.5, 0.5], 1, 0, 0)), (0, 0.5, new Kernel(1, 2, [0.5, 0.5], 1, 0, 0)), (0.5, 0.5, new Kernel(2, 2, [0.25, 0.25, 0.25, 0.25], 1, 0, 0)),
    ];

    /// <summary>A name for the kernel of each output channel, kernels that are the same named once.</summary>
    public static IEnumerable<NamedKernel> Find(ProbedKernels kernels)
    {
        var found = new List<(int Output, int Input)>();
        for (int o = 0; o < kernels.Outputs; o++)
            for (int i = 0; i < kernels.Inputs; i++)
            {
                if (kernels[o, i] is null || found.Any(f => f.Output == f.Input && o == i && kernels.IsSame(o, f.Output))) continue;
                found.Add((o, i));
                if (Name(kernels, o, i) is { } name) yield return name;
            }
    }

    /// <summary>The best name of one kernel, or null.</summary>
    public static NamedKernel? Name(ProbedKernels kernels, int output, int input)
    {
        var weights = WeightMap.Of(kernels, output, input);
        bool isSymmetric = weights.IsSymmetric;
        var names = Catalogue.Value.SelectMany(c => Turned(c.Map).Select(t => Match(weights, c.Id, t.Turn, t.Map, 0, 0))).OfType<NamedKernel>().ToList();
        if (names.Count == 0) names = [.. Gaussians(weights).Select(c => Match(weights, c.Id, KernelTurn.None, WeightMap.Of(c.Kernel), 0, 0)).OfType<NamedKernel>()];
        if (names.Count == 0) names = [.. Halves.SelectMany(h => Catalogue.Value.Select(c => Match(weights, c.Id, KernelTurn.None, c.Map.Convolved(h.Kernel), h.X, h.Y))).OfType<NamedKernel>()];
        if (names.Count == 0) names = [.. Catalogue.Value.SelectMany(c => Turned(c.Map).Select(t => Resemblance(weights, c.Id, t.Turn, t.Map))).OfType<NamedKernel>().OrderBy(n => n.Difference).Take(1)];
        var sorted = names.OrderBy(Oddness).Select(n => n with { Output = output, Input = input, IsSymmetric = isSymmetric }).ToList();
        if (sorted.Count == 0) return null;
        // What else an author may have had in mind: the flip of a kernel that is better known, by the catalogue's order.
        var other = isSymmetric || sorted[0].Turn != KernelTurn.None ? null : sorted.FirstOrDefault(n => n is { Turn: KernelTurn.Rotated180, Scale: 1 or -1, ShiftX: 0, ShiftY: 0 });
        return sorted[0] with { Other = other is not null && Place(other.Id) < Place(sorted[0].Id) ? other : null };
    }

    private static int Place(string id) => Array.FindIndex(Catalogue.Value, c => c.Id == id);

    // The plainest relation first: no shift, then no scale, then no turn.
    private static double Oddness(NamedKernel name) =>
        100 * (Math.Abs(name.ShiftX) + Math.Abs(name.ShiftY)) + (name.Scale == 1 ? 0 : name.Scale == Math.Round(name.Scale) || 1 / name.Scale == Math.Round(1 / name.Scale) ? 10 : 20) + (int)name.Turn;

    // A Gaussian's sigma follows from two neighbouring weights: w(1) / w(0) = exp(-1 / 2 sigma^2). Authors round it.
    private static IEnumerable<(string Id, Kernel Kernel)> Gaussians(WeightMap found)
    {
        foreach (var (entry, next) in new[] { ("gaussian", (1, 0)), ("gaussian-x", (1, 0)), ("gaussian-y", (0, 1)) })
        {
            double ratio = found.Middle(next.Item1, next.Item2) / found.Middle(0, 0), sigma = Math.Sqrt(-0.5 / Math.Log(ratio));
            if (!(sigma is > 0.1 and < 100)) continue;
            foreach (double rounded in new[] { Math.Round(sigma, 1), Math.Round(sigma, 2), Math.Round(sigma, 3), Math.Round(sigma, 5) }.Distinct())
                foreach (int size in new[] { 0, Math.Max(found.Width, found.Height) })
                {
                    var arguments = new Dictionary<string, double> { ["sigma"] = rounded, ["size"] = size };
                    if (!KernelCatalog.Get(entry).Entry.Parameters.All(p => p.Accepts(arguments[p.Name]))) continue;
                    string name = size == 0 ? $"{entry}(sigma={rounded:R})" : $"{entry}(sigma={rounded:R}, size={size})";
                    yield return (name, KernelCatalog.Get(entry).Entry.Create(arguments).Kernel!);
                }
        }
    }

    private static NamedKernel? Match(WeightMap found, string id, KernelTurn turn, WeightMap named, double addedX, double addedY)
    {
        if (!found.MayBe(named)) return null;
        bool isSameSize = found.Width == named.Width && found.Height == named.Height;
        var (x, y) = isSameSize ? (found.Left - named.Left, found.Top - named.Top) : (0, 0);
        var scale = found.ScaleOf(named, x, y);
        return scale.IsEmpty || scale.Contains(0) ? null : new NamedKernel(0, 0, id, turn, Plain(scale), x + addedX, y + addedY);
    }

    private static NamedKernel? Resemblance(WeightMap found, string id, KernelTurn turn, WeightMap named)
    {
        // One weight resembles every other.
        if (found.Width != named.Width || found.Height != named.Height || found.Left != named.Left || found.Top != named.Top || found.Width * found.Height < 3) return null;
        var (scale, difference) = found.FitOf(named);
        return difference <= Near && scale != 0 ? new NamedKernel(0, 0, id, turn, Math.Abs(scale - 1) <= difference ? 1 : scale, 0, 0) { Difference = difference } : null;
    }

    private static IEnumerable<(KernelTurn Turn, WeightMap Map)> Turned(WeightMap map)
    {
        yield return (KernelTurn.None, map);
        yield return (KernelTurn.Rotated180, map.Moved((dx, dy) => (-dx, -dy)));
        yield return (KernelTurn.FlippedHorizontally, map.Moved((dx, dy) => (-dx, dy)));
        yield return (KernelTurn.FlippedVertically, map.Moved((dx, dy) => (dx, -dy)));
        yield return (KernelTurn.Transposed, map.Moved((dx, dy) => (dy, dx)));
    }

    // The simplest number of a range: 1, a small whole number or its inverse, else the middle.
    private static double Plain(Interval range)
    {
        foreach (double size in Enumerable.Range(1, 256).SelectMany(n => new[] { n, 1.0 / n }))
            foreach (double value in new[] { size, -size })
                if (range.Contains(value)) return value;
        return range.Middle;
    }

    private static (string, WeightMap)[] Load() =>
        [.. KernelCatalog.Entries.Where(e => !e.IsFilter).SelectMany(Kernels).DistinctBy(e => e.Id).Select(e => (e.Id, WeightMap.Of(e.Kernel)))];

    private static IEnumerable<(string Id, Kernel Kernel)> Kernels(CatalogEntry entry)
    {
        if (entry.Create().Kernel is { } kernel) yield return (entry.Id, kernel);
        foreach (var alias in entry.Aliases)
            if (alias.Fixed.Count > 0 && entry.Create(alias.Fixed).Kernel is { } other) yield return (alias.Id, other);
        // Families by size, as shaders have them.
        var size = entry.Parameters.FirstOrDefault(p => p.Name == "size");
        foreach (int side in size is null ? [] : new[] { 3, 5, 7, 9, 11, 13, 15 })
            if (size!.Accepts(side) && entry.Create(new Dictionary<string, double> { ["size"] = side }).Kernel is { } sized && (entry.Parameters.Length > 1 || side != (int)size.Default))
                yield return ($"{entry.Id}(size={side})", sized);
    }
}
