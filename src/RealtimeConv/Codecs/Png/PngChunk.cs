namespace RealtimeConv.Codecs;

/// <summary>The head of a chunk: its length and its four-letter type.</summary>
internal readonly record struct PngChunk(int Length, uint Type)
{
    public const uint Ihdr = 0x49484452, Plte = 0x504C5445, Idat = 0x49444154, Iend = 0x49454E44, Trns = 0x74524E53;

    /// <summary>Whether a decoder may skip the chunk: the first letter is lower-case.</summary>
    public bool IsAncillary => (Type & 0x20000000) != 0;

    /// <summary>The type as text; bytes that are no letters are shown in hexadecimal.</summary>
    public string Name
    {
        get
        {
            uint type = Type;
            var letters = Enumerable.Range(0, 4).Select(k => (char)(type >> (24 - 8 * k) & 255)).ToArray();
            return letters.All(char.IsAsciiLetter) ? new string(letters) : $"0x{type:X8}";
        }
    }
}
