namespace RealtimeConv.Native.Exports.Frei0r;

/// <summary>F0R_PARAM_* of frei0r, those that are used here.</summary>
internal enum ParameterType
{
    /// <summary>A double, 0 to 1 by convention, because hosts show it as a slider.</summary>
    Double = 1,

    /// <summary>A pointer to a pointer to NUL-terminated text.</summary>
    String = 4,
}
