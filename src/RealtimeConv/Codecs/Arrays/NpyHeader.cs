using System.Collections.Immutable;

namespace RealtimeConv.Codecs;

/// <summary>The Python dictionary at the head of a .npy file: descr, fortran_order, shape.</summary>
internal sealed record NpyHeader(string Descr, bool FortranOrder, ImmutableArray<long> Shape)
{
    /// <summary>Number of values; saturates, so that forged dimensions cannot overflow.</summary>
    public Int128 Count
    {
        get
        {
            Int128 count = 1;
            foreach (long d in Shape) count = Int128.Min(count * d, long.MaxValue);
            return count;
        }
    }

    public string ShapeText => Shape.Length == 1 ? $"({Shape[0]},)" : $"({string.Join(", ", Shape)})";

    public static NpyHeader Parse(string text)
    {
        var reader = new PythonLiteralReader(text);
        string? descr = null;
        bool? fortran = null;
        ImmutableArray<long>? shape = null;
        reader.Expect('{');
        while (!reader.TryTake('}'))
        {
            string key = reader.ReadString();
            reader.Expect(':');
            if (key == "descr") descr = reader.ReadType();
            else if (key == "fortran_order") fortran = reader.ReadBool();
            else if (key == "shape") shape = reader.ReadTuple();
            else throw new InvalidInputException($"npy: the header has an unknown entry '{InvalidText.Show(key)}'.");
            if (!reader.TryTake(','))
            {
                reader.Expect('}');
                break;
            }
        }
        if (descr is null || fortran is null || shape is null) throw new InvalidInputException("npy: the header lacks 'descr', 'fortran_order' or 'shape'.");
        return new NpyHeader(descr, fortran.Value, shape.Value);
    }

    public void CheckSupported()
    {
        if (Descr != "<f4")
            throw new InvalidInputException($"npy: the array is {TypeName(Descr)} ('{InvalidText.Show(Descr)}'); only little-endian float32 ('<f4') is read: save array.astype('<f4').");
        if (FortranOrder) throw new InvalidInputException("npy: the array is in Fortran order; only C order is read: save numpy.ascontiguousarray(array).");
    }

    private static string TypeName(string descr)
    {
        if (descr.Length < 3 || descr[0] is not ('<' or '>' or '|' or '=') || !int.TryParse(descr.AsSpan(2), out int bytes) || bytes is < 1 or > 64)
            return descr.StartsWith('[') ? "a structured type" : "of another type";
        string name = descr[1] switch
        {
            'f' => $"float{8 * bytes}",
            'i' => $"int{8 * bytes}",
            'u' => $"uint{8 * bytes}",
            'c' => $"complex{8 * bytes}",
            'b' => "bool",
            'O' => "Python objects",
            'S' or 'U' => "text",
            _ => "of another type",
        };
        return descr[0] == '>' ? $"big-endian {name}" : name;
    }
}
