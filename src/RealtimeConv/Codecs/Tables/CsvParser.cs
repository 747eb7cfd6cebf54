using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;

namespace RealtimeConv.Codecs;

/// <summary>The reader behind <see cref="CsvCodec"/>: one character at a time, so that an endless line costs no memory.</summary>
internal sealed class CsvParser(TextReader reader, bool allowNonFinite, long maxSamples)
{
    /// <summary>The longest text taken for one number.</summary>
    public const int MaxField = 400;

    private readonly List<double> _values = [];
    private readonly StringBuilder _field = new();
    private char _separator;
    private int _line = 1;
    private int _column;
    private int _fieldColumn;
    private int _inRow;
    private int _rows;
    private int _columns;
    private bool _afterSeparator;

    public CsvMatrix Parse()
    {
        bool comment = false;
        for (int next = reader.Read(); next >= 0; next = reader.Read())
        {
            char c = (char)next;
            _column++;
            if (c == '\r' && reader.Peek() == '\n') continue;
            if (c is '\n' or '\r')
            {
                EndRow();
                comment = false;
                _line++;
                _column = 0;
            }
            else if (comment || (c == '\uFEFF' && _line == 1 && _column == 1)) continue;
            else if (c == '#') comment = true;
            else Take(c);
        }
        EndRow();
        if (_rows == 0) throw new InvalidInputException("CSV: the file has no numbers.");
        return new CsvMatrix(_rows, _columns, CollectionsMarshal.AsSpan(_values));
    }

    private void Take(char c)
    {
        if (c is ' ' or '\t') EndField();
        else if (c is ',' or ';') TakeSeparator(c);
        else
        {
            if (_field.Length == 0) StartField();
            if (_field.Length == MaxField) throw Error(_fieldColumn, $"a value of more than {MaxField} characters is no number");
            _field.Append(c);
        }
    }

    private void StartField()
    {
        // Between commas or semicolons one value is allowed; only where no separator was seen yet do blanks separate.
        _fieldColumn = _column;
        if (_separator is ',' or ';' && _inRow > 0 && !_afterSeparator) throw Error(_column, $"two values without '{_separator}' between them");
        if (_separator == default && _inRow > 0) _separator = ' ';
    }

    private void TakeSeparator(char c)
    {
        EndField();
        if (_separator == default) _separator = c;
        else if (_separator == ' ') throw Error(_column, $"'{c}' where blanks separated values before; decimals are written with a point");
        else if (_separator != c) throw Error(_column, $"'{c}' in a file whose values are separated by '{_separator}'; decimals are written with a point");
        if (_afterSeparator || _inRow == 0) throw Error(_column, $"a value is missing before '{c}'");
        _afterSeparator = true;
    }

    private void EndField()
    {
        if (_field.Length == 0) return;
        string text = _field.ToString();
        _field.Clear();
        _afterSeparator = false;
        double value = ParseNumber(text);
        if (_values.Count >= maxSamples) throw Error(_fieldColumn, $"more than {maxSamples} values; raise the limit or use a smaller file");
        _values.Add(value);
        _inRow++;
    }

    private double ParseNumber(string text)
    {
        if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double value)
            && !IsNonFiniteWord(text, out value))
            throw Error(_fieldColumn, $"'{InvalidText.Show(text)}' is no number");
        if (double.IsFinite(value)) return value;
        if (!IsNonFiniteWord(text, out value)) throw Error(_fieldColumn, $"'{InvalidText.Show(text)}' is out of range; magnitudes up to 1.8e308 are possible");
        return allowNonFinite ? value : throw Error(_fieldColumn, $"'{InvalidText.Show(text)}' is not a finite number");
    }

    private static bool IsNonFiniteWord(string text, out double value)
    {
        string word = text.TrimStart('+', '-').ToLowerInvariant();
        value = word switch { "nan" => double.NaN, "inf" or "infinity" => text[0] == '-' ? double.NegativeInfinity : double.PositiveInfinity, _ => 0 };
        return !double.IsFinite(value);
    }

    private void EndRow()
    {
        EndField();
        if (_afterSeparator) throw Error(_column, $"a value is missing after '{_separator}'");
        if (_inRow == 0) return;
        if (_rows == 0) _columns = _inRow;
        else if (_inRow != _columns) throw new InvalidInputException($"CSV line {_line}: row {_rows + 1} has {_inRow} values, expected {_columns}.");
        _rows++;
        _inRow = 0;
    }

    private InvalidInputException Error(int column, string what) => new($"CSV line {_line}, column {Math.Max(1, column)}: {what}.");
}
