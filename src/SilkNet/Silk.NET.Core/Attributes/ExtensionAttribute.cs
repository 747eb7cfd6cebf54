using System.Reflection;

namespace Silk.NET.Core.Attributes;

/// <summary>Names the native extension that a class stands for.</summary>
public class ExtensionAttribute : Attribute
{
    public ExtensionAttribute(string name)
        => Name = name;

    public string Name { get; }

    public static ExtensionAttribute GetExtensionAttribute(MemberInfo type)
        => type.GetCustomAttribute<ExtensionAttribute>()
            ?? throw new ArgumentException($"{type.Name} does not carry an ExtensionAttribute.", nameof(type));
}
