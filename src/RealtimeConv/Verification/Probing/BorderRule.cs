namespace RealtimeConv.Verification.Probing;

/// <summary>What a pass does beyond an edge: the five border rules, and habits of shaders that are none of them.</summary>
public enum BorderRule
{
    /// <summary>aaa|abcd|ddd.</summary>
    Replicate,

    /// <summary>cba|abcd|dcb.</summary>
    Reflect,

    /// <summary>dcb|abcd|cba.</summary>
    Reflect101,

    /// <summary>bcd|abcd|abc.</summary>
    Wrap,

    /// <summary>vvv|abcd|vvv.</summary>
    Constant,

    /// <summary>Taps outside are left out, and the rest is scaled up to the sum of the kernel. No border rule, for the weights differ from pixel to pixel.</summary>
    Rescaled,

    /// <summary>Pixels whose window leaves the frame show the input.</summary>
    Copied,

    /// <summary>Pixels whose window leaves the frame show one colour.</summary>
    Blank,
}
