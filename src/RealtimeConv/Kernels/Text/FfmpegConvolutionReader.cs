using System.Collections.Immutable;
using System.Globalization;
using RealtimeConv.Filters;

namespace RealtimeConv.Kernels.Text;

/// <summary>The reader behind <see cref="FfmpegConvolutionText"/>.</summary>
internal sealed class FfmpegConvolutionReader(string text)
{
    private const string FilterName = "convolution";
    private static readonly string[] Kinds = ["m", "rdiv", "bias", "mode"];

    private readonly Dictionary<(string Kind, int Plane), (int At, string Value)> _options = [];

    public KernelDocument Read()
    {
        Split();
        if (!_options.Keys.Any(o => o.Kind == "m")) throw Error(0, "there is no matrix; write 0m='...' or the numbers of the first plane");
        var warnings = new List<string>();
        bool onlyFirst = !_options.Keys.Any(o => o.Kind == "m" && o.Plane > 0);
        bool alphaKept = !_options.Keys.Any(o => o.Plane == 3);
        int used = onlyFirst ? 1 : alphaKept ? 3 : 4;
        Kernel[] planes = [.. Enumerable.Range(0, used).Select(Plane)];
        double[] biases = [.. Enumerable.Range(0, used).Select(p => Number("bias", p, 0) / FfmpegConvolutionText.Codes)];
        bool alike = planes.Distinct().Count() == 1 && biases.Distinct().Count() == 1;
        if (onlyFirst) warnings.Add("FFmpeg filters only the first plane with this text (brightness in yuv formats, green in gbrp); the kernel is read for all colours.");
        if (!alike) warnings.Add("FFmpeg's planes are those of the pixel format (Y, U, V, A or G, B, R, A); plane c is read as channel c.");
        if (biases.Any(b => b != 0)) warnings.Add("FFmpeg's bias counts codes of the pixel format; it is read as steps of 1/255.");
        return new KernelDocument(alike ? KernelArrangement.Single : KernelArrangement.PerChannel, alike ? [planes[0]] : [.. planes])
        {
            Operation = Operation.CrossCorrelation,
            Border = Border.Reflect101,
            Bias = alike ? ChannelValues.All(biases[0]) : ChannelValues.PerChannel(biases),
            Alpha = alphaKept ? AlphaPolicy.Preserve : AlphaPolicy.Straight,
            Warnings = [.. warnings],
        };
    }

    private void Split()
    {
        int at = text.StartsWith('\uFEFF') ? 1 : 0;
        while (at < text.Length && (char.IsWhiteSpace(text[at]) || text[at] == '"')) at++;
        if (string.CompareOrdinal(text, at, FilterName, 0, FilterName.Length) == 0 && text.AsSpan(at + FilterName.Length).TrimStart().StartsWith("="))
            at = text.IndexOf('=', at) + 1;
        for (int position = 0; at <= text.Length; position++)
        {
            int end = EndOfOption(at);
            Take(at, end, position);
            at = end + 1;
        }
    }

    private int EndOfOption(int at)
    {
        bool quoted = false;
        while (at < text.Length && (quoted || text[at] != ':'))
            if (text[at++] == '\'') quoted = !quoted;
        return quoted ? throw Error(at, "a quote is not closed") : at;
    }

    private void Take(int start, int end, int position)
    {
        int equals = text.IndexOf('=', start, end - start);
        int valueAt = equals < 0 ? start : equals + 1;
        string value = text[valueAt..end].Replace("'", "", StringComparison.Ordinal).Trim(' ', '\t', '\r', '\n', '"');
        if (equals < 0 && value.Length == 0 && end == text.Length) return;
        if (value.Length == 0) throw Error(valueAt, "an option has no value");
        if (equals < 0 && position >= Kinds.Length * FfmpegConvolutionText.Planes) throw Error(start, $"more than {Kinds.Length * FfmpegConvolutionText.Planes} values");
        var key = equals < 0 ? (Kinds[position / FfmpegConvolutionText.Planes], position % FfmpegConvolutionText.Planes) : Key(start, text[start..equals].Trim());
        if (!_options.TryAdd(key, (valueAt, value))) throw Error(start, $"{key.Item2}{key.Item1} is given twice");
    }

    private (string, int) Key(int at, string name) =>
        name.Length > 1 && name[0] is >= '0' and <= '3' && Kinds.Contains(name[1..])
            ? (name[1..], name[0] - '0')
            : throw Error(at, $"'{TextPlace.Show(name)}' is no option of convolution; they are 0m to 3m, 0rdiv to 3rdiv, 0bias to 3bias, 0mode to 3mode");

    private Kernel Plane(int plane)
    {
        string mode = _options.TryGetValue(("mode", plane), out var given) ? given.Value : "square";
        if (mode is not ("square" or "row" or "column")) throw Error(given.At, $"the mode is '{TextPlace.Show(mode)}'; it is square, row or column");
        if (!_options.TryGetValue(("m", plane), out var matrix)) return Kernel.Identity;
        double[] values = Matrix(matrix.At, matrix.Value);
        int side = (int)Math.Round(Math.Sqrt(values.Length));
        if (mode == "square" && (side * side != values.Length || side is not (3 or 5 or 7)))
            throw Error(matrix.At, $"a square matrix has 9, 25 or 49 values; here are {values.Length}");
        if (values.Length % 2 == 0 || values.Length > FfmpegConvolutionText.LongestRow)
            throw Error(matrix.At, $"a {mode} has an odd number of values up to {FfmpegConvolutionText.LongestRow}; here are {values.Length}");
        var kernel = mode switch { "row" => Kernel.Row(values), "column" => Kernel.Column(values), _ => Kernel.Square(values) };
        double factor = Number("rdiv", plane, 0), sum = values.Sum();
        if (factor < 0) throw Error(_options[("rdiv", plane)].At, $"rdiv is {factor:R}; FFmpeg takes no negative one");
        if (factor != 0 && !double.IsFinite(1 / factor)) throw Error(_options[("rdiv", plane)].At, $"rdiv is {factor:R}, too small to divide by");
        return kernel.WithDivisor(factor != 0 ? 1 / factor : sum == 0 ? 1 : sum);
    }

    private double[] Matrix(int at, string value)
    {
        var numbers = new List<double>();
        foreach (string token in value.Split([' ', '|', '\t', '\r', '\n'], StringSplitOptions.RemoveEmptyEntries))
        {
            if (!int.TryParse(token, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out int number))
                throw Error(at + Math.Max(0, text.AsSpan(at).IndexOf(token)), $"'{TextPlace.Show(token)}' is no whole number; FFmpeg's matrices take no others");
            numbers.Add(number);
            if (numbers.Count > FfmpegConvolutionText.LongestRow) throw Error(at, $"more than {FfmpegConvolutionText.LongestRow} values");
        }
        return [.. numbers];
    }

    // A number, or a quotient of two as FFmpeg's own option reader would work out.
    private double Number(string kind, int plane, double standard)
    {
        if (!_options.TryGetValue((kind, plane), out var option)) return standard;
        string[] parts = option.Value.Split('/');
        var numbers = parts.Select(p => double.TryParse(p, NumberStyles.Float, CultureInfo.InvariantCulture, out double n) ? n : double.NaN).ToArray();
        double value = numbers.Length switch { 1 => numbers[0], 2 => numbers[0] / numbers[1], _ => double.NaN };
        return double.IsFinite(value) ? value : throw Error(option.At, $"{plane}{kind} is '{TextPlace.Show(option.Value)}', which is no number");
    }

    private InvalidInputException Error(int at, string message) => TextPlace.Error("FFmpeg convolution", text, at, message);
}
