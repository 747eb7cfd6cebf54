namespace RealtimeConv.Frames;

/// <summary>Between Y'CbCr and R'G'B': the luminance weights Kr and Kb of ITU-T H.273, table 4. Kg = 1 - Kr - Kb.</summary>
public enum YuvMatrix
{
    /// <summary>ITU-R BT.601, BT.470 BG, SMPTE 170M: Kr 0.299, Kb 0.114.</summary>
    Bt601,

    /// <summary>ITU-R BT.709: Kr 0.2126, Kb 0.0722.</summary>
    Bt709,

    /// <summary>ITU-R BT.2020, non-constant luminance: Kr 0.2627, Kb 0.0593.</summary>
    Bt2020,

    /// <summary>FCC Title 47: Kr 0.30, Kb 0.11.</summary>
    Fcc,

    /// <summary>SMPTE 240M: Kr 0.212, Kb 0.087.</summary>
    Smpte240M,
}
