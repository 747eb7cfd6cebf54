namespace RealtimeConv.Tests.Support.OpenGL;

/// <summary>How a <see cref="CallFault"/> makes a call fail.</summary>
public enum FaultKind
{
    /// <summary>What makes, allocates, compiles, transfers, draws or waits does not happen, and answers as a driver without memory would. Other calls are not counted.</summary>
    Refuse,

    /// <summary>Any call happens, and raises GL_OUT_OF_MEMORY: the flag of work that a driver had put off.</summary>
    Flag,
}
