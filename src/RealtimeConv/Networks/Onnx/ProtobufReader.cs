using System.Buffers.Binary;

namespace RealtimeConv.Networks.Onnx;

/// <summary>Reads the fields of one protocol-buffers message; every length is checked against the bytes that are there.</summary>
internal ref struct ProtobufReader(ReadOnlySpan<byte> message)
{
    private ReadOnlySpan<byte> _rest = message;

    /// <summary>Number of the current field.</summary>
    public int Field { get; private set; }

    private int _wire;

    /// <summary>Moves to the next field; false at the end of the message.</summary>
    public bool Next()
    {
        if (_rest.IsEmpty) return false;
        ulong tag = Varint();
        Field = (int)(tag >> 3);
        _wire = (int)(tag & 7);
        if (Field == 0) throw Damaged("a field number is 0");
        return true;
    }

    /// <summary>The current field as an integer.</summary>
    public long Integer() => _wire switch
    {
        0 => (long)Varint(),
        1 => BinaryPrimitives.ReadInt64LittleEndian(Take(8)),
        5 => BinaryPrimitives.ReadInt32LittleEndian(Take(4)),
        _ => throw Damaged($"field {Field} is not a number"),
    };

    /// <summary>The current field as a float.</summary>
    public float Single() => _wire == 5 ? BinaryPrimitives.ReadSingleLittleEndian(Take(4)) : throw Damaged($"field {Field} is not a float");

    /// <summary>The current field as bytes: a string, a message or packed numbers.</summary>
    public ReadOnlySpan<byte> Bytes()
    {
        if (_wire != 2) throw Damaged($"field {Field} holds no bytes");
        ulong length = Varint();
        if (length > (ulong)_rest.Length) throw Damaged($"field {Field} says {length} bytes; {_rest.Length} are left");
        return Take((int)length);
    }

    /// <summary>The current field as text.</summary>
    public string Text() => System.Text.Encoding.UTF8.GetString(Bytes());

    /// <summary>The current field, one integer or packed ones, appended to a list.</summary>
    public void Integers(List<long> target)
    {
        if (_wire != 2)
        {
            target.Add(Integer());
            return;
        }
        var packed = new ProtobufReader(Bytes());
        while (!packed._rest.IsEmpty) target.Add((long)packed.Varint());
    }

    /// <summary>The current field, one float or packed ones, appended to a list.</summary>
    public void Singles(List<float> target)
    {
        if (_wire != 2)
        {
            target.Add(Single());
            return;
        }
        var packed = Bytes();
        if (packed.Length % 4 != 0) throw Damaged($"field {Field} holds {packed.Length} bytes of floats");
        for (int at = 0; at < packed.Length; at += 4) target.Add(BinaryPrimitives.ReadSingleLittleEndian(packed[at..]));
    }

    /// <summary>Passes over the current field.</summary>
    public void Skip()
    {
        switch (_wire)
        {
            case 0: Varint(); break;
            case 1: Take(8); break;
            case 2: Bytes(); break;
            case 5: Take(4); break;
            default: throw Damaged($"field {Field} is of wire type {_wire}");
        }
    }

    private ulong Varint()
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            if (_rest.IsEmpty) throw Damaged("it ends inside a number");
            byte b = _rest[0];
            _rest = _rest[1..];
            value |= (ulong)(b & 0x7F) << shift;
            if (b < 0x80) return value;
        }
        throw Damaged("a number is longer than 64 bits");
    }

    private ReadOnlySpan<byte> Take(int count)
    {
        if (count > _rest.Length) throw Damaged($"it ends {count - _rest.Length} bytes too early");
        var taken = _rest[..count];
        _rest = _rest[count..];
        return taken;
    }

    private static InvalidInputException Damaged(string what) => new($"The ONNX model is damaged or truncated: {what}.");
}
