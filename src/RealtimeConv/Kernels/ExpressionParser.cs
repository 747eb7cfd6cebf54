using System.Globalization;
using RealtimeConv.Filters;

namespace RealtimeConv.Kernels;

/// <summary>The recursive descent behind <see cref="CatalogExpression"/>.</summary>
internal sealed class ExpressionParser(string text, ExpressionContext context)
{
    private int _position;
    private int _depth;
    private int _names;
    private long _work;
    private long _cells;

    public CatalogValue Parse()
    {
        if (string.IsNullOrWhiteSpace(text)) throw new InvalidInputException("kernel expression: the text is empty.");
        var result = Sum();
        if (Peek() is char rest) throw Error(_position, $"'{rest}' is not expected here; an operator (+ - * /) or the end is");
        return result.Value ?? throw Error(result.Column - 1, $"the expression is the number {result.Name}, not a kernel; write {result.Name}*identity");
    }

    private ExpressionOperand Sum()
    {
        var left = Product();
        while (Peek() is '+' or '-')
        {
            int at = _position;
            bool minus = text[_position++] == '-';
            left = Add(at, left, Product(), minus);
        }
        return left;
    }

    private ExpressionOperand Product()
    {
        var left = Signed();
        while (Peek() is '*' or '/')
        {
            int at = _position;
            bool divide = text[_position++] == '/';
            var right = Signed();
            left = divide ? Divide(at, left, right) : Multiply(at, left, right);
        }
        return left;
    }

    private ExpressionOperand Signed()
    {
        if (Peek() is not ('+' or '-')) return Primary();
        int at = _position;
        bool minus = text[_position++] == '-';
        Enter(at);
        var operand = Signed();
        _depth--;
        return minus ? Multiply(at, ExpressionOperand.Of(at + 1, -1), operand) : operand;
    }

    private ExpressionOperand Primary()
    {
        int at = _position;
        switch (Peek())
        {
            case '(':
                at = _position++;
                Enter(at);
                var inner = Sum();
                if (Peek() != ')') throw Error(_position, $"the parenthesis of column {at + 1} is not closed");
                _position++;
                _depth--;
                return inner;
            case >= '0' and <= '9' or '.':
                at = _position;
                return ExpressionOperand.Of(at + 1, Number());
            case char c when char.IsAsciiLetter(c):
                return Named();
            case char c:
                throw Error(_position, $"'{c}' is not expected here; a name, a number or a parenthesis is");
            default:
                throw Error(at, "the text ends where a name, a number or a parenthesis is expected");
        }
    }

    private ExpressionOperand Named()
    {
        int at = _position;
        if (++_names > CatalogExpression.MaxNames) throw Error(at, $"more than {CatalogExpression.MaxNames} names");
        var name = KnownName();
        return Guarded(at, () =>
        {
            var value = Peek() == '(' ? name.Create(Arguments(name)) : name.Create();
            Count(at, value.Filter.Convolutions().Sum(c => c.Kernels.Kernels.Sum(k => (long)k.Coefficients.Length)));
            return new ExpressionOperand(at + 1, name.Id, 0, value);
        });
    }

    // The longest beginning of the run of letters, digits, dots and hyphens that is a name: what follows a hyphen may be the next operand.
    private CatalogName KnownName()
    {
        int start = _position, end = start;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_' or '.')) end++;
        for (int cut = end; cut > start; cut = text.LastIndexOf('-', cut - 1, cut - start))
        {
            if (KernelCatalog.Find(text[start..cut]) is { } found)
            {
                _position = cut;
                return found;
            }
        }
        throw Error(start, KernelCatalog.UnknownName(text[start..end].TrimEnd('-', '.')));
    }

    private Dictionary<string, double> Arguments(CatalogName name)
    {
        int open = _position++;
        var given = new Dictionary<string, double>();
        var parameters = name.Parameters;
        bool named = false;
        if (Peek() == ')')
        {
            _position++;
            return given;
        }
        while (true)
        {
            Peek();
            int at = _position;
            string? key = ArgumentName();
            named |= key is not null;
            if (key is null && named) throw Error(at, "a value without a name follows a named one");
            if (key is null && given.Count >= parameters.Length) throw Error(at, $"{name.Id} takes {Count(parameters.Length)}; this is one more");
            var parameter = key is null ? parameters[given.Count] : Guarded(at, () => name.Entry.Parameter(key));
            if (!given.TryAdd(parameter.Name, ArgumentValue(name, parameter))) throw Error(at, $"{parameter.Name} is given twice");
            char? next = Peek();
            if (next is not (',' or ')')) throw Error(_position, $"a comma or the parenthesis that closes column {open + 1} is expected");
            _position++;
            if (next == ')') return given;
        }
    }

    private static string Count(int parameters) => parameters switch { 0 => "no values", 1 => "one value", _ => $"{parameters} values" };

    private string? ArgumentName()
    {
        int end = _position;
        while (end < text.Length && (char.IsAsciiLetterOrDigit(text[end]) || text[end] is '-' or '_')) end++;
        int equals = end;
        while (equals < text.Length && char.IsWhiteSpace(text[equals])) equals++;
        if (end == _position || !char.IsAsciiLetter(text[_position])) return null;
        if (equals == text.Length || text[equals] != '=') throw Error(_position, $"'{text[_position..end]}' is no number; write name=number or a number");
        string name = text[_position..end];
        _position = equals + 1;
        return name;
    }

    private double ArgumentValue(CatalogName name, CatalogParameter parameter)
    {
        int sign = 1;
        if (Peek() is '-' or '+') sign = text[_position++] == '-' ? -1 : 1;
        if (Peek() is not (>= '0' and <= '9' or '.')) throw Error(_position, $"a number for {parameter.Name} is expected");
        int at = _position;
        double value = sign * Number();
        if (Peek() == '/')
        {
            _position++;
            if (Peek() is not (>= '0' and <= '9' or '.')) throw Error(_position, "a number to divide by is expected");
            value /= Number();
        }
        if (Peek() == '%')
        {
            _position++;
            int height = context.FrameHeight ?? throw Error(at, $"{value:R}% is a share of the frame's height, and no frame is known here; give {parameter.Name} in pixels");
            value = Guarded(at, () => parameter.FromPercent(value, height));
        }
        if (!parameter.Accepts(value)) throw Error(at, $"{name.Id}: {parameter.Name} is {value:R}; it must be {parameter.Range}");
        return value;
    }

    private double Number()
    {
        int start = _position;
        while (_position < text.Length && (char.IsAsciiDigit(text[_position]) || text[_position] == '.')) _position++;
        if (_position < text.Length && text[_position] is 'e' or 'E')
        {
            int exponent = _position + 1;
            if (exponent < text.Length && text[exponent] is '+' or '-') exponent++;
            int digits = exponent;
            while (digits < text.Length && char.IsAsciiDigit(text[digits])) digits++;
            if (digits > exponent) _position = digits;
        }
        if (!double.TryParse(text.AsSpan(start, _position - start), NumberStyles.Float, CultureInfo.InvariantCulture, out double value) || !double.IsFinite(value))
            throw Error(start, $"'{text[start.._position]}' is no number");
        return value;
    }

    private ExpressionOperand Add(int at, ExpressionOperand left, ExpressionOperand right, bool minus)
    {
        if (left.IsNumber && right.IsNumber) return ExpressionOperand.Of(left.Column, Finite(at, left.Number + (minus ? -right.Number : right.Number)));
        RefuseFilters(at, left, right);
        if (left.IsNumber || right.IsNumber)
            throw Error(at, $"a number and a kernel cannot be added; write {(left.IsNumber ? left : right).Name}*identity for the number");
        Count(at, (long)left.Kernel!.Coefficients.Length + right.Kernel!.Coefficients.Length);
        return Guarded(at, () => ExpressionOperand.Of(left.Column, minus ? left.Kernel! - right.Kernel! : left.Kernel! + right.Kernel!));
    }

    private ExpressionOperand Multiply(int at, ExpressionOperand left, ExpressionOperand right)
    {
        if (left.IsNumber && right.IsNumber) return ExpressionOperand.Of(left.Column, Finite(at, left.Number * right.Number));
        RefuseFilters(at, left, right);
        if (left.IsNumber || right.IsNumber)
        {
            Count(at, (left.Kernel ?? right.Kernel!).Coefficients.Length);
            return Guarded(at, () => ExpressionOperand.Of(left.Column, (left.Kernel ?? right.Kernel!).Scaled(left.IsNumber ? left.Number : right.Number)));
        }
        Charge(at, left.Kernel!, right.Kernel!);
        return Guarded(at, () => ExpressionOperand.Of(left.Column, left.Kernel! * right.Kernel!));
    }

    private static ExpressionOperand Divide(int at, ExpressionOperand left, ExpressionOperand right)
    {
        if (!right.IsNumber) throw Error(at, $"{right.Name} cannot divide: only numbers can");
        if (right.Number == 0) throw Error(at, "division by 0");
        if (left.IsNumber) return ExpressionOperand.Of(left.Column, Finite(at, left.Number / right.Number));
        RefuseFilters(at, left, left);
        return Guarded(at, () => ExpressionOperand.Of(left.Column, left.Kernel!.WithDivisor(left.Kernel.Divisor * right.Number)));
    }

    private void Count(int at, long cells)
    {
        _cells += cells;
        if (_cells > CatalogExpression.MaxCells) throw Error(at, $"the kernels of the text have more weights together than the limit of {CatalogExpression.MaxCells}; use smaller ones");
    }

    private void Charge(int at, Kernel left, Kernel right)
    {
        Count(at, (long)(left.Width + right.Width - 1) * (left.Height + right.Height - 1));
        _work += (long)left.Coefficients.Length * right.Coefficients.Length;
        if (_work > CatalogExpression.MaxWork)
            throw Error(at, $"convolving a {left.Width}x{left.Height} with a {right.Width}x{right.Height} kernel passes the limit of {CatalogExpression.MaxWork} multiplications; run them as two filters");
    }

    private static void RefuseFilters(int at, ExpressionOperand left, ExpressionOperand right)
    {
        foreach (var operand in new[] { left, right })
            if (operand.Value is { IsFilter: true })
                throw Error(at, $"{operand.Name} is a filter made of several kernels and cannot enter kernel algebra; use it alone, or a kernel such as {KernelCatalog.KernelOf(operand.Name)}");
    }

    private static double Finite(int at, double number) => double.IsFinite(number) ? number : throw Error(at, "the number is too large");

    private void Enter(int at)
    {
        if (++_depth > CatalogExpression.MaxDepth) throw Error(at, $"nested deeper than {CatalogExpression.MaxDepth}");
    }

    private char? Peek()
    {
        while (_position < text.Length && char.IsWhiteSpace(text[_position])) _position++;
        return _position < text.Length ? text[_position] : null;
    }

    private static T Guarded<T>(int at, Func<T> create)
    {
        try
        {
            return create();
        }
        catch (ArgumentException e)
        {
            string message = e.ParamName is null ? e.Message : e.Message.Replace($" (Parameter '{e.ParamName}')", "", StringComparison.Ordinal);
            throw new InvalidInputException(Located(at, message.TrimEnd('.')), e);
        }
    }

    private static InvalidInputException Error(int at, string message) => new(Located(at, message));

    private static string Located(int at, string message) => $"kernel expression, column {at + 1}: {message}.";
}
