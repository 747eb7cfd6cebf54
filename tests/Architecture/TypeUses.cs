using System.Reflection;

namespace RealtimeConv.Tests.Architecture;

/// <summary>Which types a type uses: in its base, its members, their signatures, locals and instructions.</summary>
internal static class TypeUses
{
    private const BindingFlags Own = BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Instance | BindingFlags.Static | BindingFlags.DeclaredOnly;

    /// <summary>The types that a type uses, generic arguments and elements taken apart; not those that an attribute names.</summary>
    public static IReadOnlySet<Type> Of(Type type)
    {
        var used = new HashSet<Type>();
        Add(used, type.BaseType);
        foreach (var contract in type.GetInterfaces()) Add(used, contract);
        foreach (var field in type.GetFields(Own)) Add(used, field.FieldType);
        foreach (var method in Methods(type)) AddMethod(used, method);
        return used;
    }

    /// <summary>The methods and constructors that a type declares.</summary>
    public static IEnumerable<MethodBase> Methods(Type type) => type.GetMethods(Own).Cast<MethodBase>().Concat(type.GetConstructors(Own));

    private static void AddMethod(HashSet<Type> used, MethodBase method)
    {
        if (method is MethodInfo { ReturnType: var result }) Add(used, result);
        foreach (var parameter in method.GetParameters()) Add(used, parameter.ParameterType);
        foreach (var local in method.GetMethodBody()?.LocalVariables ?? []) Add(used, local.LocalType);
        foreach (var (_, operand) in Instructions.Of(method))
            switch (operand)
            {
                case Type named: Add(used, named); break;
                case FieldInfo field: Add(used, field.DeclaringType); Add(used, field.FieldType); break;
                case MethodBase called: AddSignature(used, called); break;
            }
    }

    private static void AddSignature(HashSet<Type> used, MethodBase method)
    {
        Add(used, method.DeclaringType);
        if (method is MethodInfo { ReturnType: var result }) Add(used, result);
        foreach (var parameter in method.GetParameters()) Add(used, parameter.ParameterType);
        if (method.IsGenericMethod) foreach (var argument in method.GetGenericArguments()) Add(used, argument);
    }

    private static void Add(HashSet<Type> used, Type? type)
    {
        if (type is null || !used.Add(type)) return;
        if (type.HasElementType) Add(used, type.GetElementType());
        if (type.IsGenericType) foreach (var argument in type.GetGenericArguments()) Add(used, argument);
    }
}
