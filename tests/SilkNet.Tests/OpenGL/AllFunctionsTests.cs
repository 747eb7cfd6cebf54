using System.Reflection;
using Silk.NET.OpenGL;

namespace SilkNet.Tests.OpenGL;

/// <summary>Calls every overload that reflection can call, over functions that do nothing.</summary>
public unsafe class AllFunctionsTests
{
    // Text of unknown length, the extension list and vectors go through several functions; other tests are about them.
    private static readonly string[] s_composed =
        ["GetShaderInfoLog", "GetProgramInfoLog", "GetActiveAttrib", "GetActiveUniform", "IsExtensionPresent", "TryGetExtension"];

    [Test]
    public void Call_EveryOverload_AsksForTheFunctionOfItsName()
    {
        RecordingContext context = new();
        using var gl = GL.GetApi(context);
        var calls = typeof(GL).GetMethods(BindingFlags.Public | BindingFlags.Instance | BindingFlags.DeclaredOnly)
            .Where(method => !s_composed.Contains(method.Name) && method.GetParameters().All(p => CanBePassed(p.ParameterType)))
            .Select(method => method.IsGenericMethod ? method.MakeGenericMethod(typeof(int)) : method)
            .ToArray();

        List<string> wrong = [];
        foreach (var method in calls)
        {
            context.Asked.Clear();
            gl.PurgeEntryPoints();
            method.Invoke(gl, [.. method.GetParameters().Select(p => Default(p.ParameterType))]);
            if (!IsOnly(context.Asked, method.Name))
            {
                wrong.Add($"{method}: {string.Join(", ", context.Asked)}");
            }
        }

        Assert.That(wrong, Is.Empty);
        Assert.That(calls, Has.Length.GreaterThan(1500), "the API has lost overloads");
    }

    /// <summary>Whether one function was asked for, of the method's name; the last letter may differ (Query, Queries; GetStringS).</summary>
    private static bool IsOnly(List<string> asked, string method)
        => asked is [var function] && function.StartsWith("gl" + method[..^1], StringComparison.Ordinal);

    private static bool CanBePassed(Type type)
    {
        var element = type.IsByRef ? type.GetElementType()! : type;
        return !element.IsByRefLike && !(type.IsByRef && element.IsPointer);
    }

    private static object? Default(Type type)
    {
        var element = type.IsByRef ? type.GetElementType()! : type;
        return element.IsPointer ? Pointer.Box(null, element)
            : element.IsArray ? Array.CreateInstance(element.GetElementType()!, 0)
            : element == typeof(string) ? string.Empty
            : element.IsValueType ? Activator.CreateInstance(element)
            : null;
    }
}
