namespace RealtimeConv.Tests.Support.OpenGL;

/// <summary>Sees every call that passes a <see cref="GlShim"/>; may answer it in the driver's place.</summary>
public abstract class GlRule
{
    /// <summary>Whether the context has the function; false makes the loader say that it does not.</summary>
    public virtual bool Offers(string function) => true;

    /// <summary>Before the driver: true where this rule answers, and the driver is not asked.</summary>
    public virtual bool Answers(GlShim shim, GlCall call, out nint result)
    {
        result = 0;
        return false;
    }

    /// <summary>After the driver, or after the rule that answered in its place.</summary>
    public virtual void Note(GlShim shim, GlCall call, nint result) { }
}
