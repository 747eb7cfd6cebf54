using System.Text.Json;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Demo.Kernels;

/// <summary>rtconv kernels show: an entry, its parameters and every kernel behind it.</summary>
internal sealed class KernelReport(KernelSubject subject)
{
    public IEnumerable<string> Lines()
    {
        if (subject.Name is { } name)
        {
            yield return $"{name.Entry.Name} ({name.Entry.Id})";
            yield return name.Entry.Description;
            foreach (var p in name.Entry.Parameters) yield return $"  {p.Name}: {p.Description}; {p.Range}{Unit(p)}, default {p.Default:R}";
            yield return "";
        }
        if (subject.Document is { } document) foreach (string line in Uses(document)) yield return line;
        else yield return Combination(subject.Filter);
        var kernels = Kernels();
        for (int k = 0; k < kernels.Count; k++)
        {
            if (kernels.Count > 1) yield return $"kernel {k + 1} of {kernels.Count}";
            foreach (string line in new KernelFacts(kernels[k]).Lines()) yield return line;
            if (k < kernels.Count - 1) yield return "";
        }
    }

    public void Write(Utf8JsonWriter json)
    {
        json.WriteStartObject();
        json.WriteString("text", subject.Text);
        if (subject.Name is { } name) json.WriteString("id", name.Entry.Id);
        json.WriteString("kind", subject.Document is null ? "filter" : "kernel");
        json.WriteStartArray("kernels");
        foreach (var kernel in Kernels())
        {
            json.WriteStartObject();
            new KernelFacts(kernel).Write(json);
            json.WriteEndObject();
        }
        json.WriteEndArray();
        json.WriteEndObject();
    }

    private IReadOnlyList<Kernel> Kernels() => subject.Document is { } document ? document.Kernels : [.. subject.Filter.Convolutions().SelectMany(c => c.Kernels.Kernels)];

    private static string Unit(CatalogParameter p) => p.Unit switch
    {
        ParameterUnit.Pixels => " pixels or % of the frame's height",
        ParameterUnit.Degrees => " degrees clockwise from the right",
        _ => "",
    };

    private static IEnumerable<string> Uses(KernelDocument document)
    {
        if (document.Arrangement != KernelArrangement.Single)
            yield return document.Arrangement switch
            {
                KernelArrangement.Sequence => "a sequence: each kernel runs on the result of the one before",
                KernelArrangement.Frames => OverFrames(document.Kernels.Length),
                _ => "one kernel per channel",
            };
        string[] said =
        [
            .. document.Operation is { } operation ? [$"operation {(operation == Operation.Convolution ? "convolve" : "correlate")}"] : Array.Empty<string>(),
            .. document.Bias is { } bias ? [$"bias {bias}"] : Array.Empty<string>(),
            .. document.Border is { } border ? [$"border {border}"] : Array.Empty<string>(),
            .. document.Alpha is { } alpha ? [$"alpha {alpha.ToString().ToLowerInvariant()}"] : Array.Empty<string>(),
            .. document.Light is { } light ? [$"light {light.ToString().ToLowerInvariant()}"] : Array.Empty<string>(),
        ];
        if (said.Length > 0) yield return $"says: {string.Join(", ", said)}";
    }

    private static string Combination(Filter filter) => filter switch
    {
        MagnitudeFilter m => $"{Factor(m.Scale)}the square root of the sum of the squares of {m.Components.Count} kernels",
        MaximumFilter m => $"{Factor(m.Scale)}the largest of {m.Candidates.Count} kernels",
        ChainFilter c => $"{string.Join(", then ", c.Stages.Select(Combination))}",
        SpaceTimeFilter t => OverFrames(t.Kernel.Frames.Length),
        PointwiseFilter p => p.Kind switch { PointwiseKind.Absolute => "the magnitude of each sample", PointwiseKind.Threshold => $"1 from {p.A:R} on, else 0", _ => p.Kind.ToString().ToLowerInvariant() },
        _ => "a kernel",
    };

    private static string OverFrames(int frames) => $"a sum over {frames} frames: kernel 1 filters the newest, each further one the frame before";

    private static string Factor(double scale) => scale == 1 ? "" : $"{scale:R} times ";
}
