namespace RealtimeConv.Hosting.Sources;

/// <summary>The main header and the header of the one stream, parsed from a packet held in memory.</summary>
internal sealed class NutHeaders
{
    private const int MaxElisionHeaders = 128, MaxElisionBytes = 256;

    /// <summary>The meaning of each first byte of a frame.</summary>
    public NutFrameCode[] FrameCodes { get; } = new NutFrameCode[256];

    /// <summary>What short frames may have left out at their beginning; number 0 is empty.</summary>
    public byte[][] ElisionHeaders { get; private set; } = [[]];

    /// <summary>Length of a tick.</summary>
    public Rational TimeBase { get; private set; } = new(1, 1);

    /// <summary>Low bits of a timestamp that are coded alone.</summary>
    public int PtsShift { get; private set; }

    public void ReadMain(NutInput input)
    {
        int version = input.ReadInt();
        if (version is < 2 or > 3) throw new InvalidDataException($"NUT version {version}");
        int streams = input.ReadInt();
        input.ReadUnsigned(); // greatest distance between start codes
        int timeBases = input.ReadInt();
        if (streams != 1 || timeBases != 1) throw new InvalidDataException($"{streams} streams, {timeBases} time bases");
        TimeBase = new Rational(Math.Max(1, input.ReadInt()), Math.Max(1, input.ReadInt()));
        ReadFrameCodes(input);
        int headers = input.ReadInt();
        if (headers >= MaxElisionHeaders) throw new InvalidDataException($"{headers} elision headers");
        ElisionHeaders = [[], .. Enumerable.Range(0, headers).Select(_ => ReadBytes(input))];
    }

    public NutStream ReadStream(NutInput input)
    {
        input.ReadUnsigned(); // stream 0, there is no other
        int kind = input.ReadInt();
        if (kind != 0) throw new InvalidDataException($"a stream of class {kind}, not video");
        ReadBytes(input); // the four letters of the format, which was asked for
        input.ReadUnsigned(); // time base 0
        PtsShift = input.ReadInt();
        if (PtsShift > 15) throw new InvalidDataException($"timestamps of {PtsShift} low bits");
        input.ReadUnsigned(); // greatest step of timestamps
        input.ReadUnsigned(); // decode delay
        input.ReadUnsigned(); // flags
        input.Skip(input.ReadInt()); // data for the decoder
        int width = input.ReadInt(), height = input.ReadInt();
        if (width < 1 || height < 1) throw new InvalidDataException($"frames of {width} x {height}");
        int sampleWidth = input.ReadInt(), sampleHeight = input.ReadInt();
        return new NutStream(width, height, sampleWidth > 0 && sampleHeight > 0 ? new Rational(sampleWidth, sampleHeight) : null, TimeBase);
    }

    private void ReadFrameCodes(NutInput input)
    {
        long pts = 0;
        int multiplier = 1, headerIndex = 0;
        for (int code = 0; code < 256;)
        {
            int flags = input.ReadInt(), fields = input.ReadInt();
            if (fields > 0) pts = input.ReadSigned();
            if (fields > 1) multiplier = input.ReadInt();
            if (fields > 2) input.ReadUnsigned(); // stream 0
            int size = fields > 3 ? input.ReadInt() : 0;
            int reserved = fields > 4 ? input.ReadInt() : 0;
            long count = fields > 5 ? input.ReadInt() : multiplier - (long)size;
            if (fields > 6) input.ReadSigned(); // convergence time of decoders
            if (fields > 7) headerIndex = input.ReadInt();
            for (int k = 8; k < fields; k++) input.ReadUnsigned();
            if (count < 1 || reserved > 255) throw new InvalidDataException("a damaged table of frame codes");
            for (long j = 0; j < count && code < 256; code++)
                FrameCodes[code] = code == 'N'
                    ? new NutFrameCode(NutFormat.FlagInvalid, 0, 0, 0, 0, 0)
                    : new NutFrameCode(flags, pts, multiplier, size + (int)j++, reserved, headerIndex);
        }
    }

    private static byte[] ReadBytes(NutInput input)
    {
        int length = input.ReadInt();
        if (length > MaxElisionBytes) throw new InvalidDataException($"a field of {length} bytes");
        var bytes = new byte[length];
        input.ReadExactly(bytes);
        return bytes;
    }
}
