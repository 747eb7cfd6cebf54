using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using System.IO.Enumeration;
using RealtimeConv.Demo.Apply;
using RealtimeConv.Demo.CommandLine;
using RealtimeConv.Demo.Layers;
using RealtimeConv.Demo.Validate.Drivers;
using RealtimeConv.Filters;
using RealtimeConv.Frames;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL.Contexts;
using RealtimeConv.Planning;
using RealtimeConv.Verification.Validation;

namespace RealtimeConv.Demo.Validate;

/// <summary>The flags of validate, and how they are read.</summary>
internal sealed class ValidateFlags
{
    private const int LargestSide = 4096;
    private const int LargestStep = 64;

    private readonly Option<string[]> _kernel = Many("--kernel", "K", "A kernel or filter as for apply, or a pattern over the catalogue's names (sobel*); default: the whole catalogue, and the networks; 'none': none");
    private readonly Option<string[]> _network = Many("--network", "NET", "A network: one of the small ones by name or pattern (net-*), or a file as for apply; default: with the whole catalogue all small ones, else none");
    private readonly Option<string[]> _backend = Many("--backend", "B", "compute, fragment or cpu; default: all that are there");
    private readonly Option<string?> _api = new("--api") { Description = "gl, es or all: the API of the GL backends", HelpName = "API", DefaultValueFactory = _ => "all" };
    private readonly Option<string[]> _border = Many("--border", "BORDER", "A border as for apply; default: all five, constant:0.2 among them");
    private readonly Option<string[]> _format = Many("--format", "FORMAT", "rgba8 (into 8 bits and into floats), rgba16f or rgba32f; default: all");
    private readonly Option<string[]> _size = Many("--size", "WxH", "A frame size; default: 1x1, 1x13, 11x1, 3x2, 17x13, 37x19");
    private readonly Option<bool> _quick = new("--quick") { Description = "Three settings of each filter instead of all of them: a minute or two instead of an hour" };
    private readonly Option<double?> _minutes = NumberOption.Optional("--minutes", "End after so many minutes, per driver; settings come in a mixed order, so any part is a fair sample");
    private readonly Option<int> _seed = new("--seed") { Description = "Decides the noise and the order", HelpName = "N", DefaultValueFactory = _ => 1 };
    private readonly Option<string?> _cases = new("--cases") { Description = "A folder of independent cases (manifest.json) to run as well", HelpName = "DIR" };
    private readonly Option<string?> _drivers = new("--drivers")
    {
        Description = $"Run it on each software driver found, in a process of its own; or on those listed: {string.Join(",", SoftwareDriver.All.Select(d => d.Id))}", HelpName = "LIST", Arity = ArgumentArity.ZeroOrOne,
    };
    private readonly Option<int> _timeout = new("--timeout") { Description = "Seconds without progress after which a driver's process is ended", HelpName = "S", DefaultValueFactory = _ => 120 };
    private readonly Option<string?> _html = new("--html") { Description = "Write the report as one HTML page", HelpName = "FILE" };
    private readonly Option<string?> _json = new("--json") { Description = "Write the report as JSON", HelpName = "FILE" };
    private readonly Option<string?> _junit = new("--junit") { Description = "Write the report as JUnit XML", HelpName = "FILE" };
    private readonly Option<bool> _child = new("--as-driver-process") { Hidden = true };
    private readonly Option<string?> _expect = new("--expect-driver") { Hidden = true };

    /// <summary>The flags, in the order in which help lists them.</summary>
    public IEnumerable<Option> All =>
        [_kernel, _network, _backend, _api, _border, _format, _size, _quick, _minutes, _seed, _cases, _drivers, _timeout, _html, _json, _junit, _child, _expect];

    /// <summary>Reads a command line.</summary>
    /// <exception cref="InvalidInputException">A value makes no sense.</exception>
    public ValidateRequest Read(ParseResult result, TextWriter warnings)
    {
        bool driversAsked = result.GetResult(_drivers) is not null;
        var options = ReadOptions(result, warnings);
        if (options.Selection.Subjects.IsEmpty && options.Cases.IsEmpty) throw new InvalidInputException("kernel is none and neither --network nor --cases are given: nothing would be validated");
        var reports = new ReportFiles(result.GetValue(_html), result.GetValue(_json), result.GetValue(_junit));
        reports.Check();
        int silence = result.GetValue(_timeout);
        if (silence is < 1 or > 86400) throw new InvalidInputException($"timeout is {silence}; it must be 1 to 86400 seconds");
        return new ValidateRequest(options, reports)
        {
            Drivers = driversAsked ? ReadDrivers(result.GetValue(_drivers), options) : [],
            DriversAreNamed = result.GetValue(_drivers) is not null,
            ChildArguments = [.. Repeated(result)],
            Apis = result.GetValue(_api)!.Trim().ToLowerInvariant(),
            Silence = TimeSpan.FromSeconds(silence),
            IsChild = result.GetValue(_child),
        };
    }

    private ValidateOptions ReadOptions(ParseResult result, TextWriter warnings)
    {
        var backends = Values(result, _backend).Select(b => SettingText.Choice("backend", b, ("compute", Backend.Compute), ("fragment", Backend.Fragment), ("cpu", Backend.Cpu))).Distinct().ToImmutableArray();
        double? minutes = result.GetValue(_minutes);
        if (minutes is { } m && !(m > 0 && m <= 100_000)) throw new InvalidInputException($"minutes is {m}; it must be above 0 and at most 100000");
        var all = new ValidateOptions();
        return all with
        {
            Selection = new ValidationSelection
            {
                Subjects = [.. Subjects(Values(result, _kernel), warnings), .. Networks(Values(result, _network), isAll: Values(result, _kernel).Length == 0)],
                Borders = Or(Values(result, _border).Select(b => ReadBorder(b)), ValidationSelection.AllBorders),
                Formats = Or(Values(result, _format).SelectMany(Formats), ValidationSelection.AllFormats),
                Sizes = Or(Values(result, _size).Select(Size), ValidationSelection.OddSizes),
                Seed = result.GetValue(_seed),
                IsQuick = result.GetValue(_quick),
            },
            Backends = backends.IsEmpty ? all.Backends : backends,
            BackendsAreNamed = !backends.IsEmpty,
            Apis = SettingText.Choice<ImmutableArray<GraphicsApi>>("api", result.GetValue(_api)!, ("all", all.Apis), ("gl", [GraphicsApi.OpenGL]), ("es", [GraphicsApi.OpenGLES])),
            Cases = result.GetValue(_cases) is { } folder ? OracleFolder.Read(folder) : [],
            Time = minutes is { } time ? TimeSpan.FromMinutes(time) : null,
            ExpectedDriver = result.GetValue(_expect),
        };
    }

    private static ImmutableArray<ValidationSubject> Subjects(string[] texts, TextWriter warnings)
    {
        if (texts.Length == 0) return ValidationSubject.Catalogue;
        if (texts is ["none"]) return [];
        return [.. texts.SelectMany(t => Subjects(t, warnings)).DistinctBy(s => s.Id)];
    }

    private static IEnumerable<ValidationSubject> Subjects(string text, TextWriter warnings)
    {
        if (!IsPattern(text)) return [new ValidationSubject(text, KernelSource.Read(text, null, 19, 4, warnings))];
        string pattern = text.Trim().Replace('_', '-');
        var matches = KernelCatalog.Entries.Where(e => e.Aliases.Select(a => a.Id).Append(e.Id).Any(id => FileSystemName.MatchesSimpleExpression(pattern, id))).Select(e => e.Id).ToHashSet();
        if (matches.Count == 0) throw new InvalidInputException($"no kernel or filter matches '{text}'; 'rtconv kernels list' lists their names");
        return ValidationSubject.Catalogue.Where(s => matches.Contains(s.Id));
    }

    private static bool IsPattern(string text) => text.AsSpan().ContainsAny('*', '?') && !text.AsSpan().ContainsAny('(', ' ') && !File.Exists(text);

    private static IEnumerable<ValidationSubject> Networks(string[] texts, bool isAll)
    {
        if (texts.Length == 0) return isAll ? ValidationSubject.Networks : [];
        return texts is ["none"] ? [] : texts.SelectMany(Networks).DistinctBy(s => s.Id);
    }

    private static IEnumerable<ValidationSubject> Networks(string text)
    {
        var matches = ValidationSubject.Networks.Where(n => FileSystemName.MatchesSimpleExpression(text.Trim(), n.Id)).ToList();
        if (matches.Count > 0) return matches;
        if (IsPattern(text) || !(File.Exists(text) || Path.HasExtension(text)))
            throw new InvalidInputException($"no network is called '{text}'{NearestNames.Hint(text, ValidationSubject.Networks.Select(n => n.Id))}; {string.Join(", ", ValidationSubject.Networks.Select(n => n.Id))} are, or give a file");
        try
        {
            var filter = new NetworkFilter(NetworkFiles.Read(text, 3));
            if (filter.OutputChannels(4) != 4) throw new ArgumentException($"It takes {filter.Network.InputChannels} channels and gives {filter.NetworkOutputs}; frames here have 4.");
            return [new ValidationSubject(Path.GetFileName(text), filter) { SizeStep = StepOf(filter) }];
        }
        catch (ArgumentException e)
        {
            throw new InvalidInputException($"'{text}' cannot be validated on frames: {e.Message}", e);
        }
    }

    // The least number whose multiples the network keeps as they are.
    private static int StepOf(NetworkFilter filter)
    {
        for (int step = 1; step <= LargestStep; step++)
        {
            try
            {
                for (int k = 1; k <= 3; k++) filter.CheckSize(k * step, (4 - k) * step);
                return step;
            }
            catch (ArgumentException)
            {
                // The next one.
            }
        }
        throw new ArgumentException($"Its strides keep no frame whose sides are multiples of a number up to {LargestStep}.");
    }

    private static Border ReadBorder(string text)
    {
        var border = SettingText.Border("border", text);
        return border.Constant.Count is 0 or 4 ? border : throw new InvalidInputException($"border lists {border.Constant.Count} constants; frames here have 4 channels: give constant:V, or 4 values");
    }

    private static IEnumerable<(PixelFormat Source, PixelFormat Destination)> Formats(string text)
    {
        var type = SettingText.Choice("format", text, ("rgba8", SampleType.UNorm8), ("rgba16f", SampleType.Float16), ("rgba32f", SampleType.Float32));
        return ValidationSelection.AllFormats.Where(f => f.Source.Type == type);
    }

    private static (int Width, int Height) Size(string text)
    {
        string[] parts = text.Split('x');
        return parts.Length == 2 && int.TryParse(parts[0], NumberStyles.None, CultureInfo.InvariantCulture, out int w) && int.TryParse(parts[1], NumberStyles.None, CultureInfo.InvariantCulture, out int h)
            && w is >= 1 and <= LargestSide && h is >= 1 and <= LargestSide
            ? (w, h)
            : throw new InvalidInputException($"size '{text}' is not understood; write WxH with 1 to {LargestSide} each, for example 37x19");
    }

    // The processor runs once, not on every driver.
    private static ImmutableArray<SoftwareDriver> ReadDrivers(string? list, ValidateOptions options)
    {
        var drivers = ImmutableArray.CreateBuilder<SoftwareDriver>();
        if (options.Backends.Contains(Backend.Cpu)) drivers.Add(new SoftwareDriver("cpu", "", "all", []));
        if (options.Backends.All(b => b == Backend.Cpu)) throw new InvalidInputException("--drivers runs GL backends, and --backend names none");
        if (list is null) return [.. drivers, .. SoftwareDriver.All];
        foreach (string id in list.Split(',', StringSplitOptions.TrimEntries))
        {
            drivers.Add(SoftwareDriver.All.FirstOrDefault(d => d.Id.Equals(id, StringComparison.OrdinalIgnoreCase))
                ?? throw new InvalidInputException($"unknown driver '{id}'{NearestNames.Hint(id, SoftwareDriver.All.Select(d => d.Id))}; it is one of {string.Join(", ", SoftwareDriver.All.Select(d => d.Id))}"));
        }
        return [.. drivers.Distinct()];
    }

    // What a driver's process is told again; the rest is its own.
    private IEnumerable<string> Repeated(ParseResult result)
    {
        foreach (var option in new[] { _kernel, _network, _border, _format, _size })
            foreach (string value in Values(result, option)) yield return $"{option.Name}={value}";
        if (result.GetValue(_quick)) yield return _quick.Name;
        if (result.GetValue(_minutes) is { } minutes) yield return $"{_minutes.Name}={minutes.ToString("R", CultureInfo.InvariantCulture)}";
        yield return $"{_seed.Name}={result.GetValue(_seed).ToString(CultureInfo.InvariantCulture)}";
        if (result.GetValue(_cases) is { } cases) yield return $"{_cases.Name}={Path.GetFullPath(cases)}";
    }

    private static string[] Values(ParseResult result, Option<string[]> option) => result.GetValue(option) ?? [];

    private static ImmutableArray<T> Or<T>(IEnumerable<T> given, ImmutableArray<T> all)
    {
        var list = given.Distinct().ToImmutableArray();
        return list.IsEmpty ? all : list;
    }

    private static Option<string[]> Many(string name, string value, string description) =>
        new(name) { Description = $"{description}; may be repeated", HelpName = value, Arity = ArgumentArity.OneOrMore, AllowMultipleArgumentsPerToken = false };
}
