using NUnit.Framework.Constraints;
using NUnit.Framework.Internal;

namespace RealtimeConv.Testing.Tests;

/// <summary>The message of a constraint that fails, without failing the test that asks.</summary>
internal static class Failure
{
    /// <summary>The message, or null where the constraint holds.</summary>
    public static string? Of(object? actual, IResolveConstraint expression)
    {
        var result = expression.Resolve().ApplyTo(actual);
        if (result.IsSuccess) return null;
        using var writer = new TextMessageWriter();
        result.WriteMessageTo(writer);
        return writer.ToString().ReplaceLineEndings("\n");
    }
}
