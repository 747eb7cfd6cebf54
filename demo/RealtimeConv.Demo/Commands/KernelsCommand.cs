using System.CommandLine;
using System.Text;
using System.Text.Json;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Kernels;
using RealtimeConv.Demo.Plots;
using RealtimeConv.Hosting.Sinks;
using RealtimeConv.Kernels;
using RealtimeConv.Kernels.Text;

namespace RealtimeConv.Demo.Commands;

/// <summary>rtconv kernels: the catalogue and kernel files.</summary>
internal static class KernelsCommand
{
    public static Command Create() => new("kernels", "List, show, plot and convert kernels") { List(), Show(), Plot(), Convert() };

    private static Command List()
    {
        var text = new Argument<string?>("TEXT") { Description = "Only entries whose id, alias, name or description holds this", Arity = ArgumentArity.ZeroOrOne };
        var json = new Option<bool>("--json") { Description = "The entries as JSON" };
        var command = new Command("list", "The named kernels and filters with their parameters") { text, json };
        command.SetAction(result =>
        {
            var entries = KernelListing.Find(result.GetValue(text));
            if (entries.Count == 0) throw new InvalidInputException($"no kernel or filter has '{result.GetValue(text)}' in its id, name or description{NearestNames.Hint(result.GetValue(text)!, KernelCatalog.Ids)}");
            Write(result.InvocationConfiguration.Output, result.GetValue(json) ? writer => KernelListing.Write(writer, entries) : null, () => KernelListing.Lines(entries));
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Show()
    {
        var (kernel, from, height) = Subject();
        var json = new Option<bool>("--json") { Description = "The facts as JSON" };
        var command = new Command("show", "A kernel's matrix, sums, separability, rank, anchor and shape") { kernel, from, height, json };
        command.SetAction(result =>
        {
            var report = new KernelReport(Read(result, kernel, from, height));
            Write(result.InvocationConfiguration.Output, result.GetValue(json) ? report.Write : null, report.Lines);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Plot()
    {
        var (kernel, from, height) = Subject();
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE.svg", Description = "Where to write the picture; without it to stdout" };
        var command = new Command("plot", "A kernel and its frequency response as an SVG picture") { kernel, from, height, output };
        command.SetAction(result =>
        {
            string? path = result.GetValue(output);
            if (path is not null) SvgFile.CheckTarget(path);
            var subject = Read(result, kernel, from, height);
            if (subject.Single.Kernels.Length > 1) throw new InvalidInputException($"'{subject.Text}' holds {subject.Single.Kernels.Length} kernels; a plot shows one");
            string svg = KernelPlot.Draw(subject.Single.Kernels[0], subject.Text.Length > 80 ? subject.Text[..80] + "..." : subject.Text);
            if (path is not null) SvgFile.Write(path, svg);
            else result.InvocationConfiguration.Output.Write(svg);
            return ExitCode.Done;
        });
        return command;
    }

    private static Command Convert()
    {
        var (kernel, from, height) = Subject();
        var to = new Option<string?>("--to") { HelpName = KernelFormatNames.All, Description = "Format to write; without it by the extension of --output" };
        var operation = new Option<string?>("--operation") { HelpName = "correlate|convolve", Description = "The operation the kernel is meant for, over what its file says" };
        var output = new Option<string?>("--output", "-o") { HelpName = "FILE", Description = "Where to write; without it to stdout" };
        var command = new Command("convert", "Write a kernel in another program's format; what that cannot say is warned about") { kernel, from, height, to, operation, output };
        command.SetAction(result =>
        {
            string? path = result.GetValue(output);
            var format = KernelFormatNames.Parse("--to", result.GetValue(to)) ?? (path is null ? null : KernelFormats.FromExtension(Path.GetExtension(path)))
                ?? throw new InvalidInputException($"the format to write is not known; give --to {KernelFormatNames.All}");
            var document = Read(result, kernel, from, height).Single;
            if (ReadOperation(result.GetValue(operation)) is { } asked) document = document.For(asked);
            else if (document.AnchorsAreCoefficients) document = AssumeCorrelation(document, result.InvocationConfiguration.Error);
            foreach (string warning in Save(document, format, path, result.InvocationConfiguration.Output)) result.InvocationConfiguration.Error.WriteLine($"rtconv: {warning}");
            return ExitCode.Done;
        });
        return command;
    }

    private static IReadOnlyList<string> Save(KernelDocument document, KernelFormat format, string? path, TextWriter output)
    {
        if (path is null)
        {
            var text = KernelFormats.Write(document, format);
            output.WriteLine(text.Text);
            return text.Warnings;
        }
        IReadOnlyList<string> warnings = [];
        AtomicFile.Write(path, stream => warnings = KernelFormats.Write(document, format, stream));
        return warnings;
    }

    // ImageMagick's text is the same for both operations; only kernels that look the same turned by 180 degrees do not care.
    private static KernelDocument AssumeCorrelation(KernelDocument document, TextWriter messages)
    {
        var correlated = document.For(Operation.CrossCorrelation);
        if (!correlated.Kernels.SequenceEqual(document.For(Operation.Convolution).Kernels.Select(k => k.Rotated180())))
            messages.WriteLine("rtconv: ImageMagick's text does not say its operation: -morphology Correlate is assumed; give --operation convolve for -morphology Convolve");
        return correlated;
    }

    private static Operation? ReadOperation(string? text) => text switch
    {
        null => null,
        "correlate" => Operation.CrossCorrelation,
        "convolve" => Operation.Convolution,
        _ => throw new InvalidInputException($"--operation '{text}' is unknown; it is correlate or convolve"),
    };

    private static (Argument<string> Kernel, Option<string?> From, Option<int?> Height) Subject() =>
    (
        new Argument<string>("KERNEL") { Description = "A file, - for standard input, ImageMagick's text with a size, or an expression such as gaussian(sigma=2)" },
        new Option<string?>("--from") { HelpName = KernelFormatNames.All, Description = "Format of the file or text; without it by the extension or the text itself" },
        new Option<int?>("--height") { HelpName = "ROWS", Description = "Rows of the frame that sizes in percent refer to" }
    );

    private static KernelSubject Read(ParseResult result, Argument<string> kernel, Option<string?> from, Option<int?> height)
    {
        if (result.GetValue(height) is < 1) throw new InvalidInputException("--height must be at least 1");
        var subject = KernelSubject.Read(result.GetValue(kernel)!, KernelFormatNames.Parse("--from", result.GetValue(from)), result.GetValue(height));
        foreach (string warning in subject.Document?.Warnings ?? []) result.InvocationConfiguration.Error.WriteLine($"rtconv: {warning}");
        return subject;
    }

    private static void Write(TextWriter output, Action<Utf8JsonWriter>? json, Func<IEnumerable<string>> lines)
    {
        if (json is null)
        {
            foreach (string line in lines()) output.WriteLine(line);
            return;
        }
        using var buffer = new MemoryStream();
        using (var writer = new Utf8JsonWriter(buffer, new JsonWriterOptions { Indented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping })) json(writer);
        output.WriteLine(Encoding.UTF8.GetString(buffer.ToArray()));
    }
}
