using System.Globalization;
using RealtimeConv.Filters;
using RealtimeConv.Kernels;
using RealtimeConv.Native.Interop;
using RealtimeConv.Planning;

namespace RealtimeConv.Native.Exports.Frei0r;

/// <summary>The values of an instance's parameters, and the filter that they stand for.</summary>
internal sealed unsafe class FilterSettings
{
    private readonly string[] _texts = [.. FilterParameter.All.Select(p => p.Text)];
    private readonly double[] _numbers = [.. FilterParameter.All.Select(p => p.Number)];
    private readonly NativeText?[] _shown = new NativeText?[FilterParameter.All.Count];

    /// <summary>Counts the changes.</summary>
    public int Version { get; private set; }

    /// <summary>Takes a value from the host; an index that is no parameter's, and a null pointer, are passed over.</summary>
    /// <param name="index">The parameter.</param>
    /// <param name="value">A double, or a pointer to text.</param>
    public void Set(int index, void* value)
    {
        if ((uint)index >= (uint)FilterParameter.All.Count || value == null) return;
        if (FilterParameter.All[index].Type == ParameterType.Double)
        {
            double number = *(double*)value;
            if (number.Equals(_numbers[index])) return;
            _numbers[index] = number;
        }
        else
        {
            if (NativeText.Read(*(byte**)value) is not { } text || text == _texts[index]) return;
            _texts[index] = text;
        }
        Version++;
    }

    /// <summary>Gives a value to the host; a text stays valid until it is asked for again.</summary>
    public void Get(int index, void* value)
    {
        if ((uint)index >= (uint)FilterParameter.All.Count || value == null) return;
        if (FilterParameter.All[index].Type == ParameterType.Double)
        {
            *(double*)value = _numbers[index];
            return;
        }
        var shown = _shown[index] ??= new NativeText();
        shown.Set(_texts[index]);
        *(nint*)value = shown.Pointer;
    }

    /// <summary>The filter for frames of a height, which percentages are taken of.</summary>
    /// <exception cref="RealtimeConvException">A value makes no sense.</exception>
    /// <exception cref="ArgumentException">A value does not fit the kernel.</exception>
    public Filter Filter(int height) => KernelOrExpression.Read(_texts[0], new ExpressionContext(height), new FilterOverrides
    {
        Border = SettingText.Border("border", _texts[1]),
        Strength = InRange("strength", _numbers[2], 0, 1) is < 1 and var strength ? strength : null,
        Bias = InRange("bias", _numbers[3], double.MinValue, double.MaxValue) is not 0 and var bias ? ChannelValues.All(bias) : null,
        Alpha = SettingText.Alpha("alpha", _texts[4]),
        Light = SettingText.Light("light", _texts[5]),
        Operation = SettingText.Operation("operation", _texts[6]),
        Scale = SettingText.Scale("scale", _texts[7]),
    });

    /// <summary>What shall run it.</summary>
    /// <exception cref="InvalidInputException">The text names no backend.</exception>
    public Backend Backend => SettingText.Choice("backend", _texts[8], ("auto", Backend.Auto), ("compute", Backend.Compute), ("fragment", Backend.Fragment), ("cpu", Backend.Cpu));

    private static double InRange(string name, double value, double least, double most) =>
        value >= least && value <= most ? value : throw new InvalidInputException($"{name} is {value.ToString(CultureInfo.InvariantCulture)}; it must be {(most > 1 ? "finite" : $"{least} to {most}")}");
}
