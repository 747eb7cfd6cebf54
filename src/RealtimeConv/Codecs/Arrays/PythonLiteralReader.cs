using System.Collections.Immutable;

namespace RealtimeConv.Codecs;

/// <summary>Reads the few Python literals a .npy header consists of.</summary>
internal sealed class PythonLiteralReader(string text)
{
    public const int MaxRank = 32;

    private int _at;

    public bool TryTake(char wanted)
    {
        SkipSpace();
        if (_at >= text.Length || text[_at] != wanted) return false;
        _at++;
        return true;
    }

    public void Expect(char wanted)
    {
        if (!TryTake(wanted)) throw Error($"'{wanted}'");
    }

    public string ReadString()
    {
        SkipSpace();
        if (_at >= text.Length || text[_at] is not ('\'' or '"')) throw Error("a quoted name");
        int end = text.IndexOf(text[_at], _at + 1);
        if (end < 0) throw Error("the closing quote");
        string value = text[(_at + 1)..end];
        _at = end + 1;
        return value;
    }

    /// <summary>A type: a string, or the list of a structured type, which is returned as its text.</summary>
    public string ReadType()
    {
        SkipSpace();
        if (_at >= text.Length || text[_at] != '[') return ReadString();
        int start = _at;
        int end = text.LastIndexOf(']');
        if (end < start) throw Error("']'");
        _at = end + 1;
        return text[start.._at];
    }

    public bool ReadBool()
    {
        SkipSpace();
        foreach (bool value in (ReadOnlySpan<bool>)[true, false])
        {
            string word = value ? "True" : "False";
            if (string.CompareOrdinal(text, _at, word, 0, word.Length) != 0) continue;
            _at += word.Length;
            return value;
        }
        throw Error("True or False");
    }

    public ImmutableArray<long> ReadTuple()
    {
        var values = ImmutableArray.CreateBuilder<long>();
        Expect('(');
        while (!TryTake(')'))
        {
            SkipSpace();
            int start = _at;
            while (_at < text.Length && char.IsAsciiDigit(text[_at])) _at++;
            if (!long.TryParse(text.AsSpan(start, _at - start), out long value)) throw Error("a dimension");
            if (values.Count == MaxRank) throw new InvalidInputException($"npy: the shape has more than {MaxRank} dimensions.");
            values.Add(value);
            if (_at < text.Length && text[_at] == 'L') _at++; // written by Python 2
            if (!TryTake(','))
            {
                Expect(')');
                break;
            }
        }
        return values.ToImmutable();
    }

    private void SkipSpace()
    {
        while (_at < text.Length && char.IsWhiteSpace(text[_at])) _at++;
    }

    private InvalidInputException Error(string expected) => new($"npy: the header is damaged: {expected} expected at its character {_at + 1}.");
}
