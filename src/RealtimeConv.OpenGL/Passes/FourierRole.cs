namespace RealtimeConv.OpenGL.Passes;

/// <summary>What a step does among the steps of a transform.</summary>
internal readonly record struct FourierRole
{
    /// <summary>Whether it takes samples of the input.</summary>
    public bool IsFirst { get; init; }

    /// <summary>Whether it gives pixels of the output.</summary>
    public bool IsLast { get; init; }

    /// <summary>Whether its lines run down columns.</summary>
    public bool AlongColumns { get; init; }

    /// <summary>Whether it multiplies by the spectrum.</summary>
    public bool Multiplies { get; init; }

    /// <summary>Whether it takes rows back: those alone that hold outputs.</summary>
    public bool ReturnsRows { get; init; }

    /// <summary>Whether it leaves the rest of what it computes: nobody reads it again.</summary>
    public bool OnlyOutputs { get; init; }
}
