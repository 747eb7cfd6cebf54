namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>An engine with something to do, for <see cref="FaultBench"/>.</summary>
internal abstract class Subject : IDisposable
{
    /// <summary>Wipes what came out before; in a plain state.</summary>
    public virtual void Blank() { }

    /// <summary>Does it; returns null where it was done, else the one line that says why not.</summary>
    public abstract string? Run();

    /// <summary>Asserts that what came out is right. Plain calls read it, in a plain state.</summary>
    public abstract void AssertRight();

    /// <summary>Asserts that what came out is what a refusal leaves.</summary>
    /// <param name="lasting">Whether the fault went on, so that passing the frame through failed, too.</param>
    public abstract void AssertRefused(bool lasting);

    /// <summary>Tells the engine that it may try again.</summary>
    public virtual void Mend() { }

    public abstract void Dispose();
}
