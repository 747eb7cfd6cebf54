namespace RealtimeConv.Frames;

/// <summary>Which codes of b bits mean black, white and no colour.</summary>
public enum YuvRange
{
    /// <summary>Y' from 16 to 235, Cb and Cr from 16 to 240 around 128, all times 2^(b - 8); what lies outside is kept as below black and above white.</summary>
    Limited,

    /// <summary>Y' from 0 to 2^b - 1, Cb and Cr over as wide a range around 2^(b - 1).</summary>
    Full,
}
