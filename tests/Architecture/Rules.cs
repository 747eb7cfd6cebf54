using System.Reflection;
using System.Reflection.Emit;
using System.Runtime.InteropServices;
using System.Text.RegularExpressions;

namespace RealtimeConv.Tests.Architecture;

/// <summary>The rules as functions of types, so that they can be tried on types that break them.</summary>
internal static partial class Rules
{
    private static readonly OpCode[] PointerCodes = [OpCodes.Calli];

    /// <summary>Each use of a type of a forbidden namespace: "Reference.X uses Planning.Y".</summary>
    public static IEnumerable<string> UsesOf(IEnumerable<Type> types, params string[] forbidden) =>
        from type in types
        from used in TypeUses.Of(type)
        where forbidden.Any(n => House.IsBelow(used, n))
        select $"{type} uses {used}";

    /// <summary>Each import of a function of OpenGL, EGL, GLX, WGL or GLFW.</summary>
    public static IEnumerable<string> GlImports(IEnumerable<Type> types) =>
        from type in types
        from method in TypeUses.Methods(type)
        let import = method.GetCustomAttribute<DllImportAttribute>()
        where import is not null && (GlName().IsMatch(import.EntryPoint ?? method.Name) || GlLibrary().IsMatch(import.Value))
        select $"{type} imports {import.EntryPoint ?? method.Name} of {import.Value}";

    /// <summary>Each call through a function pointer, each name of such a function among the strings, each turning of an address into a delegate.</summary>
    public static IEnumerable<string> GlPointers(IEnumerable<Type> types) =>
        from type in types
        from method in TypeUses.Methods(type)
        from instruction in Instructions.Of(method)
        let found = PointerCodes.Contains(instruction.Code) ? "calls through a function pointer"
            : instruction.Operand is string text && GlName().IsMatch(text) ? $"names {text}"
            : instruction.Operand is MethodInfo { Name: nameof(Marshal.GetDelegateForFunctionPointer) } ? "makes a delegate of an address"
            : null
        where found is not null
        select $"{type}.{method.Name} {found}";

    [GeneratedRegex(@"^(gl|glfw|egl|wgl|glX)[A-Z]\w*$")]
    private static partial Regex GlName();

    [GeneratedRegex(@"(?i)(^|/|lib)(opengl32|gl|egl|glx|glesv2|glfw3?)(\.|$)")]
    private static partial Regex GlLibrary();
}
