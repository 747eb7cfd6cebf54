using System.Collections.Immutable;
using System.Globalization;

namespace RealtimeConv.Kernels.Text;

/// <summary>The reader behind <see cref="ImageMagickText"/>.</summary>
internal sealed class ImageMagickReader(string text)
{
    public const int MaxKernels = 256;

    private readonly List<MagickKernel> _kernels = [];
    private readonly List<string> _warnings = [];
    private bool _originGiven;

    public KernelDocument Read()
    {
        int start = text.StartsWith('\uFEFF') ? 1 : 0;
        int first = SkipBlanks(start, text.Length);
        if (first < text.Length && text[first] == '@') throw Error(first, "'@' names a file in ImageMagick; read that file and give its text");
        while (start <= text.Length)
        {
            int end = text.IndexOf(';', start);
            if (end < 0) end = text.Length;
            ReadOne(SkipBlanks(start, end), end);
            start = end + 1;
        }
        if (_kernels.Count == 0) throw Error(0, "there is no kernel");
        Warn();
        return new KernelDocument(_kernels.Count == 1 ? KernelArrangement.Single : KernelArrangement.Sequence, [.. _kernels.Select(k => k.ToKernel())])
        {
            AnchorsAreCoefficients = true,
            IsAnchorGiven = _originGiven,
            Warnings = [.. _warnings],
        };
    }

    private void ReadOne(int start, int end)
    {
        while (end > start && IsBlank(text[end - 1])) end--;
        if (start == end) return;
        int colon = text.IndexOf(':', start, end - start);
        if (char.IsLetter(text[start]) && !IsWordValue(start, end)) Named(start, end);
        else if (colon >= 0) Sized(start, colon, end);
        else Square(start, end);
        if (_kernels.Count > MaxKernels) throw Error(start, $"more than {MaxKernels} kernels");
        if (_kernels.Sum(k => (long)k.Values.Length) > Kernel.MaxCoefficients) throw Error(start, $"the kernels together pass the limit of {Kernel.MaxCoefficients} values");
    }

    // An old list may begin with the word nan.
    private bool IsWordValue(int start, int end) => Token(start, end) is var stop && text.AsSpan(start, stop - start).Equals("nan", StringComparison.OrdinalIgnoreCase);

    private void Named(int start, int end)
    {
        int stop = start;
        while (stop < end && (char.IsLetterOrDigit(text[stop]) || text[stop] is '-' or '_')) stop++;
        string name = text[start..stop];
        if (MagickNames.IsPattern(name)) throw Error(start, $"ImageMagick's {name} is a pattern for hit-and-miss morphology, which is no weighted sum");
        int arguments = stop;
        while (arguments < end && (text[arguments] is ':' or ',' || IsBlank(text[arguments]))) arguments++;
        int bad = MagickGeometry.TryParse(text.AsSpan(arguments, end - arguments), out var geometry);
        if (bad >= 0) throw Error(arguments + bad, $"'{text[arguments + bad]}' does not belong to the arguments of {name}; they are up to four numbers between x or commas");
        IReadOnlyList<MagickKernel> kernels;
        try
        {
            kernels = MagickNames.Create(name, geometry) ?? throw Error(start, Unknown(name));
        }
        catch (ArgumentException e)
        {
            throw Error(start, e.Message.TrimEnd('.'));
        }
        _originGiven = true;
        if (MagickNames.IsDistance(name)) _warnings.Add($"{name} is made for distance morphology; here its distances are weights of a sum.");
        if (kernels.Count == 1) Add(start, kernels[0], geometry.Has('@'), geometry.Has('>'), geometry.Has('<'));
        else _kernels.AddRange(kernels);
    }

    private static string Unknown(string name)
    {
        var near = EditDistance.Nearest(name.ToLowerInvariant(), MagickNames.Known, 3);
        return $"ImageMagick has no kernel '{TextPlace.Show(name)}'" + (near.IsEmpty ? "" : $"; near it: {string.Join(", ", near)}");
    }

    private void Sized(int start, int colon, int end)
    {
        int at = start;
        bool rotations45 = false, rotations90 = false, mirrored = false;
        int? width = Whole(ref at, colon), height = null, x = null, y = null;
        if (width is null) throw Error(at, "a size such as 3x3 is expected before the ':'");
        while ((at = SkipBlanks(at, colon)) < colon)
        {
            char c = text[at++];
            if (c is 'x' or 'X' && height is null && x is null) height = Whole(ref at, colon) ?? throw Error(at, "the number of rows is expected after 'x'");
            else if (c == '+' && y is null) (x, y) = (x ?? Whole(ref at, colon) ?? throw Error(at, "a whole number is expected after '+'"), x is null ? y : Whole(ref at, colon));
            else if (c == '@') rotations45 = true;
            else if (c == '>') rotations90 = true;
            else if (c == '<') mirrored = true;
            else if (c == '-') throw Error(at - 1, "an origin cannot be negative: it counts columns and rows of the values from 0");
            else throw Error(at - 1, $"'{c}' does not belong to a size; it is written WxH or WxH+X+Y");
        }
        if (x is not null && y is null) throw Error(colon, "an origin needs both numbers: +X+Y");
        Fill(start, colon + 1, end, width.Value, height ?? width.Value, x, y, rotations45, rotations90, mirrored);
    }

    private void Square(int start, int end)
    {
        int count = 0;
        for (int at = SkipSeparators(start, end); at < end; at = SkipSeparators(Token(at, end), end)) count++;
        int side = (int)Math.Sqrt(count + 1.0);
        if (side * side != count) throw Error(start, $"{count} values are not a square; give a size first, such as {count}x1:");
        Fill(start, start, end, side, side, null, null, false, false, false);
    }

    private void Fill(int place, int start, int end, int width, int height, int? x, int? y, bool rotations45, bool rotations90, bool mirrored)
    {
        if (width < 1 || height < 1) throw Error(place, $"a kernel of {width}x{height} has no values");
        if ((long)width * height > Kernel.MaxCoefficients) throw Error(place, $"a kernel of {width}x{height} passes the limit of {Kernel.MaxCoefficients} values");
        if (x >= width || y >= height) throw Error(place, $"the origin +{x}+{y} lies outside the {width}x{height} kernel; it counts from 0");
        double[] values = Values(start, end, width, height);
        _originGiven |= x is not null;
        var kernel = MagickKernel.Of(width, height, values);
        Add(place, kernel with { X = x ?? kernel.X, Y = y ?? kernel.Y }, rotations45, rotations90, mirrored);
    }

    private double[] Values(int start, int end, int width, int height)
    {
        var values = new List<double>();
        int wanted = width * height;
        for (int at = SkipSeparators(start, end); at < end; at = SkipSeparators(at, end))
        {
            int stop = Token(at, end);
            if (values.Count == wanted) throw Error(at, $"a {width}x{height} kernel has {wanted} values; here is one more");
            values.Add(Value(at, stop));
            at = stop;
        }
        if (values.Count < wanted) throw Error(end, $"a {width}x{height} kernel has {wanted} values; {values.Count} are given");
        return values.TrueForAll(double.IsNaN) ? throw Error(start, "all cells are left out; at least one must be a number") : [.. values];
    }

    private double Value(int start, int stop)
    {
        var token = text.AsSpan(start, stop - start);
        if (token is "-" || token.Equals("nan", StringComparison.OrdinalIgnoreCase)) return double.NaN;
        if (double.TryParse(token, NumberStyles.Float, CultureInfo.InvariantCulture, out double value) && double.IsFinite(value) && !char.IsLetter(token[^1])) return value;
        throw Error(start, $"'{TextPlace.Show(token)}' is no number");
    }

    private void Add(int place, MagickKernel kernel, bool rotations45, bool rotations90, bool mirrored)
    {
        var kernels = rotations45 ? kernel.Rotations(45) : rotations90 ? kernel.Rotations(90) : mirrored ? kernel.Mirrored() : [kernel];
        _kernels.AddRange(kernels ?? throw Error(place, rotations45
            ? $"'@' turns 3x3 kernels by 45 degrees; this one is {kernel.Width}x{kernel.Height}"
            : $"only square kernels and single rows or columns turn by 90 degrees; this one is {kernel.Width}x{kernel.Height}"));
    }

    private void Warn()
    {
        if (_kernels.Find(k => k.LeftOut > 0) is { } shape)
            _warnings.Add($"{shape.LeftOut} of {shape.Values.Length} cells do not belong to the kernel and weigh 0; ImageMagick may also scale the result by {shape.Values.Length}/{shape.Values.Length - shape.LeftOut}.");
        if (_kernels.Count > 1)
            _warnings.Add($"The text gives {_kernels.Count} kernels; as in ImageMagick each runs on the result of the one before.");
    }

    private int? Whole(ref int at, int end)
    {
        int start = at = SkipBlanks(at, end);
        while (at < end && char.IsAsciiDigit(text[at])) at++;
        if (at == start) return null;
        return int.TryParse(text.AsSpan(start, at - start), NumberStyles.None, CultureInfo.InvariantCulture, out int value)
            ? value
            : throw Error(start, $"the number passes the limit of {int.MaxValue}");
    }

    private int Token(int at, int end)
    {
        while (at < end && !IsBlank(text[at]) && text[at] != ',') at++;
        return at;
    }

    private int SkipBlanks(int at, int end)
    {
        while (at < end && IsBlank(text[at])) at++;
        return at;
    }

    // Blanks, and one comma between two values.
    private int SkipSeparators(int at, int end)
    {
        at = SkipBlanks(at, end);
        if (at < end && text[at] == ',')
        {
            at = SkipBlanks(at + 1, end);
            if (at < end && text[at] == ',') throw Error(at, "a value is missing between two commas");
        }
        return at;
    }

    // Quotes are blanks, as in ImageMagick.
    private static bool IsBlank(char c) => char.IsWhiteSpace(c) || c is '\'' or '"';

    private InvalidInputException Error(int at, string message) => TextPlace.Error("ImageMagick kernel", text, at, message);
}
