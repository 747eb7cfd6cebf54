using System.Globalization;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.OpenGL;

namespace RealtimeConv.Hosting.Plugins;

/// <summary>Filters every frame: the convolution filter as a step of a rendering host.</summary>
/// <remarks>
/// Filter, parameters and strength may be changed at any time on the thread of the context; the next frame shows them. The first frame after a change plans
/// and prepares once; the frames after it allocate nothing. A filter that cannot run is bypassed by the engine, and <see cref="Problem"/> says why.
/// </remarks>
/// <example><code>
/// var blur = new ConvolutionPlugin("gaussian");
/// chain.Add(blur);
/// blur["sigma"] = 3;          // the next frame is softer
/// blur.Strength = 0.5;        // half way between the frame and its blur
/// </code></example>
public sealed class ConvolutionPlugin : FramePlugin
{
    private readonly Dictionary<string, double> _arguments = [];
    private readonly FilterEngine? _engine;
    private PluginContext? _context;
    private Filter _filter;
    private Filter? _effective;
    private string? _expression;
    private double _strength = 1;
    private (int Width, int Height) _size;
    private bool _begins = true;

    /// <summary>A plugin that runs a filter.</summary>
    /// <param name="filter">The filter; must keep the number of channels.</param>
    /// <param name="engine">What runs it; null for the chain's own.</param>
    public ConvolutionPlugin(Filter filter, FilterEngine? engine = null)
    {
        ArgumentNullException.ThrowIfNull(filter);
        _filter = filter;
        _engine = engine;
    }

    /// <summary>A plugin that runs a kernel or filter of the catalogue, its parameters adjustable by name.</summary>
    /// <exception cref="InvalidInputException">The catalogue has no such name.</exception>
    public ConvolutionPlugin(string catalogName, FilterEngine? engine = null)
    {
        var name = KernelCatalog.Get(catalogName);
        Entry = name.Entry;
        foreach (var (parameter, value) in name.Fixed) _arguments[parameter] = value;
        _filter = Entry.Create(_arguments).Filter;
        _engine = engine;
    }

    /// <inheritdoc/>
    public override string Name => Entry is null ? nameof(ConvolutionPlugin) : Entry.Id;

    /// <summary>The catalogue entry whose parameters can be set by name; null once <see cref="Filter"/> was set.</summary>
    public CatalogEntry? Entry { get; private set; }

    /// <summary>What runs.</summary>
    public Filter Filter
    {
        get => _filter;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            if (ReferenceEquals(_filter, value)) return;
            Entry = null;
            Use(value);
        }
    }

    /// <summary>
    /// The catalogue expression that the filter was made from, at full strength: what a job line calls it when a check fails. Known for entries of the catalogue; for another
    /// filter, whoever sets <see cref="Filter"/> may set it afterwards. Null where nobody knows.
    /// </summary>
    public string? Expression
    {
        get => _expression ??= Entry is null ? null
            : _arguments.Count == 0 ? Entry.Id
            : $"{Entry.Id}({string.Join(", ", _arguments.Select(a => string.Create(CultureInfo.InvariantCulture, $"{a.Key}={a.Value:R}")))})";
        set => _expression = value;
    }

    /// <summary>0 (the frame as it is) to 1 (the filter in full; default).</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is outside 0 to 1.</exception>
    public double Strength
    {
        get => _strength;
        set
        {
            if (value is not (>= 0 and <= 1)) throw new ArgumentOutOfRangeException(nameof(value), $"A strength of {value} is outside 0 to 1.");
            if (value.Equals(_strength)) return;
            _strength = value;
            _effective = null;
        }
    }

    /// <summary>A parameter of the catalogue entry.</summary>
    /// <exception cref="InvalidOperationException">The plugin runs a filter that is not from the catalogue.</exception>
    /// <exception cref="ArgumentException">The entry has no such parameter, or the value is outside its range.</exception>
    public double this[string parameter]
    {
        get
        {
            var known = RequireEntry().Parameter(parameter);
            return _arguments.TryGetValue(known.Name, out double value) ? value : known.Default;
        }
        set
        {
            var known = RequireEntry().Parameter(parameter);
            if (value.Equals(this[parameter])) return;
            if (!known.Accepts(value)) throw new ArgumentException($"{Entry!.Id}: {known.Name} is {value:R}; it must be {known.Range}.", nameof(value));
            _arguments[known.Name] = value;
            Use(Entry!.Create(_arguments).Filter);
        }
    }

    /// <summary>Why the last frame was not filtered; null where it was.</summary>
    public string? Problem { get; private set; }

    /// <summary>What the last frame's filtering consisted of; null before the first.</summary>
    public RunReport? Report { get; private set; }

    /// <summary>Why the last tuning did not take place; null where it did, or none was asked for.</summary>
    public string? TuningProblem { get; private set; }

    /// <summary>Times the plans for the frames that come next, which takes seconds, and runs the fastest from then on. For engines with a table for what is measured.</summary>
    public bool TunesNext { get; set; }

    /// <inheritdoc/>
    protected internal override void OnEnable(PluginContext context)
    {
        _context = context;
        _begins = true;
    }

    /// <inheritdoc/>
    protected internal override void OnRenderImage(in FrameTexture source, in FrameTexture destination)
    {
        if (_strength == 0)
        {
            _context!.Copy(source, destination);
            Problem = null;
            _begins = true;
            return;
        }
        var engine = _engine ?? _context!.Engine;
        if (_effective is null)
        {
            // An object of its own: the engine tells the sequences of filters over time apart by it.
            _effective = _strength < 1 ? new BlendFilter(_filter, _strength) { Alpha = _filter.Alpha, Light = _filter.Light } : _filter with { };
            _begins = true;
        }
        if (TunesNext) Tune(engine, _effective, source, destination);
        var frame = InOrder(source);
        var result = engine.Apply(_effective, frame, destination);
        Problem = result.Message;
        if (result.IsApplied)
        {
            Report = engine.LastReport;
            _context!.CrossCheck?.Observe(_effective, Report!.Plan, frame, destination, Expression);
        }
        else if (result.Status != ApplyStatus.Bypassed) _context!.Copy(source, destination);
    }

    /// <inheritdoc/>
    protected internal override void OnDisable() => _context = null;

    // What cannot be tuned is not stopped from running.
    private void Tune(FilterEngine engine, Filter filter, in FrameTexture source, in FrameTexture destination)
    {
        TunesNext = false;
        TuningProblem = null;
        // The frames that it ran on are no past.
        _begins = true;
        try
        {
            engine.Tune(filter, source, destination);
        }
        catch (Exception e) when (e is RealtimeConvException or ArgumentException or InvalidOperationException)
        {
            TuningProblem = e.Message.Split('\n')[0];
        }
    }

    // What the engine remembers of this filter may be of another time: frames that this plugin did not see are no past of its next one.
    private FrameTexture InOrder(in FrameTexture source)
    {
        var size = (source.Region.Width, source.Region.Height);
        bool begins = _begins || size != _size;
        (_begins, _size) = (false, size);
        return begins ? source with { Order = FrameOrder.First } : source;
    }

    private void Use(Filter filter)
    {
        _filter = filter;
        _effective = null;
        _expression = null;
    }

    private CatalogEntry RequireEntry() =>
        Entry ?? throw new InvalidOperationException("The plugin runs a filter that is not from the catalogue; set Filter instead of parameters.");
}
