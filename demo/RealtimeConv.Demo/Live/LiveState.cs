using System.Collections.Immutable;
using System.Globalization;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;

namespace RealtimeConv.Demo.Live;

/// <summary>What the user of the live demo has chosen: kernel, parameters, border, operation, backend, strength, split. No GL, no window.</summary>
internal sealed class LiveState
{
    /// <summary>Everything that can be paged through, in the catalogue's order.</summary>
    public static ImmutableArray<CatalogEntry> Menu => KernelCatalog.Entries;

    private static readonly BorderMode[] Borders = Enum.GetValues<BorderMode>();
    private readonly Dictionary<string, double> _values = [];
    private CatalogValue _value;
    private int _index;

    /// <summary>Begins with a kernel.</summary>
    /// <exception cref="InvalidInputException">The text names no kernel or filter.</exception>
    public LiveState(string kernel)
    {
        _value = null!;
        Filter = null!;
        Text = "";
        Type(kernel);
    }

    /// <summary>The catalogue entry that runs; null while a typed expression does.</summary>
    public CatalogEntry? Entry { get; private set; }

    /// <summary>The name for the screen: an entry's, or the typed expression.</summary>
    public string Text { get; private set; }

    /// <summary>The expression over the catalogue that it stands for, parameters included.</summary>
    public string Expression { get; private set; } = "";

    /// <summary>One sentence about it; empty for a typed expression.</summary>
    public string Description => RunsNetwork ? Network!.Description : Entry?.Description ?? "a typed expression";

    /// <summary>The layers that the key C shows; null before there are any.</summary>
    public LiveNetwork? Network { get; private set; }

    /// <summary>Whether the layers run, not a kernel.</summary>
    public bool RunsNetwork { get; private set; }

    /// <summary>The layer whose maps are shown, counted from 1; 0 for the result.</summary>
    public int MapLayer { get; private set; }

    /// <summary>Its place in the menu.</summary>
    public int Index => _index;

    /// <summary>What runs.</summary>
    public Filter Filter { get; private set; }

    /// <summary>The kernel whose weights are shown: the filter's first.</summary>
    public Kernel? Kernel { get; private set; }

    /// <summary>Counts the changes of <see cref="Filter"/>.</summary>
    public int Version { get; private set; }

    /// <summary>How frames continue outside.</summary>
    public BorderMode Border { get; private set; }

    /// <summary>Which operation runs.</summary>
    public Operation Operation { get; private set; }

    /// <summary>What runs it.</summary>
    public LiveBackend Backend { get; set; }

    /// <summary>0 to 1.</summary>
    public double Strength { get; set; } = 1;

    /// <summary>Share of the width that shows the frame before the filter; 0 for none.</summary>
    public double Split { get; set; }

    /// <summary>The value of a parameter of <see cref="Entry"/>.</summary>
    public double this[CatalogParameter parameter] => _values.TryGetValue(parameter.Name, out double value) ? value : parameter.Default;

    /// <summary>Takes layers in the place of the kernel.</summary>
    public void Take(LiveNetwork network)
    {
        Network = network;
        RunsNetwork = true;
        MapLayer = 0;
        (Entry, Kernel, Filter) = (null, null, network.Filter);
        Text = network.Name;
        Expression = "";
        _values.Clear();
        Version++;
    }

    /// <summary>The result of the layers, then the maps of each, then the result again.</summary>
    public void NextMaps()
    {
        if (Network is not { } network) return;
        if (!RunsNetwork) Take(network);
        else MapLayer = (MapLayer + 1) % (network.Stages.Count + 1);
    }

    /// <summary>Pages through the menu.</summary>
    public void Step(int direction) => Choose((_index + direction + Menu.Length) % Menu.Length);

    /// <summary>Takes an entry of the menu with its defaults.</summary>
    public void Choose(int index)
    {
        _index = index;
        LeaveNetwork();
        Entry = Menu[index];
        Text = Entry.Name;
        _values.Clear();
        Rebuild();
    }

    /// <summary>Takes a typed kernel: a name of the catalogue gives its sliders, anything else an expression.</summary>
    /// <exception cref="InvalidInputException">The text is no kernel; nothing has changed.</exception>
    public void Type(string text)
    {
        if (KernelCatalog.Find(text) is { } name)
        {
            Choose(Menu.IndexOf(name.Entry));
            foreach (var (parameter, fixedValue) in name.Fixed) _values[parameter] = fixedValue;
            Rebuild();
            return;
        }
        _value = CatalogExpression.Parse(text);
        LeaveNetwork();
        Entry = null;
        Text = text.Trim();
        _values.Clear();
        Compose();
    }

    /// <summary>Sets a parameter to the nearest value it accepts.</summary>
    public void Set(CatalogParameter parameter, double value)
    {
        double accepted = parameter.Coerce(value);
        if (Entry is null || accepted.Equals(this[parameter])) return;
        double before = this[parameter];
        _values[parameter.Name] = accepted;
        try
        {
            Rebuild();
        }
        catch (ArgumentException)
        {
            // Two parameters may contradict each other at the ends of their ranges: stay where the kernel exists.
            _values[parameter.Name] = before;
        }
    }

    /// <summary>Makes the kernel larger or smaller by the parameter that shapes its extent.</summary>
    public void Resize(int direction)
    {
        if (Extent is not { } parameter) return;
        double step = parameter.IsOdd ? Math.Max(2, parameter.Step) : parameter.Step;
        Set(parameter, this[parameter] + direction * step);
    }

    /// <summary>Every parameter back to its default.</summary>
    public void Reset()
    {
        Strength = 1;
        _values.Clear();
        if (Entry is not null) Rebuild();
    }

    /// <summary>The next border rule.</summary>
    public void NextBorder()
    {
        Border = Borders[(Array.IndexOf(Borders, Border) + 1) % Borders.Length];
        Compose();
    }

    /// <summary>The other operation.</summary>
    public void ToggleOperation()
    {
        Operation = Operation == Operation.CrossCorrelation ? Operation.Convolution : Operation.CrossCorrelation;
        Compose();
    }

    private void LeaveNetwork()
    {
        RunsNetwork = false;
        MapLayer = 0;
    }

    /// <summary>The parameter that shapes the kernel's extent; null where none does, or an expression was typed.</summary>
    public CatalogParameter? Extent =>
        Entry?.Parameters.FirstOrDefault(p => p.Name is "sigma" or "radius" or "length") ?? Entry?.Parameters.FirstOrDefault(p => p.Name == "size")
        ?? Entry?.Parameters.FirstOrDefault();

    /// <summary>The filter with another value of a parameter, which stays as it is.</summary>
    public Filter FilterAt(CatalogParameter parameter, double value)
    {
        var values = new Dictionary<string, double>(_values) { [parameter.Name] = value };
        return Composed(Entry!.Create(values));
    }

    private Filter Composed(CatalogValue value) => value.Filter.With(new FilterOverrides { Border = new Border(Border), Operation = Operation });

    private void Rebuild()
    {
        _value = Entry!.Create(_values);
        Compose();
    }

    private void Compose()
    {
        if (RunsNetwork) return;
        Filter = Composed(_value);
        Kernel = _value.Kernel ?? _value.Filter.Convolutions().Select(c => c.Kernels.Kernels.FirstOrDefault()).FirstOrDefault();
        Expression = Entry is null ? Text : _values.Count == 0 ? Entry.Id : $"{Entry.Id}({string.Join(", ", _values.Select(v => string.Create(CultureInfo.InvariantCulture, $"{v.Key}={v.Value:R}")))})";
        Version++;
    }
}
