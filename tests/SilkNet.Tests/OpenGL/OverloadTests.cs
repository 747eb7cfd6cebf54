using System.Reflection.Metadata;
using System.Reflection.Metadata.Ecma335;
using System.Reflection.PortableExecutable;
using Silk.NET.OpenGL;

namespace SilkNet.Tests.OpenGL;

/// <summary>Of thousands of overloads that hand their arguments on, none may hand them to itself.</summary>
public class OverloadTests
{
    private const byte CallInstruction = 0x28;

    [TestCase("GL")]
    [TestCase("GLOverloads")]
    public void Method_OfTheApi_DoesNotCallItself(string type)
    {
        using var file = File.OpenRead(typeof(GL).Assembly.Location);
        using PEReader image = new(file);
        var metadata = image.GetMetadataReader();
        var definition = metadata.TypeDefinitions.Select(metadata.GetTypeDefinition).Single(t => metadata.GetString(t.Name) == type);

        var recursive = definition.GetMethods()
            .Where(method => CallsItself(image, metadata, method))
            .Select(method => metadata.GetString(metadata.GetMethodDefinition(method).Name));

        Assert.That(recursive, Is.Empty);
    }

    /// <summary>Looks for a call of the method's own token, or of a generic instance of it.</summary>
    private static bool CallsItself(PEReader image, MetadataReader metadata, MethodDefinitionHandle method)
    {
        var address = metadata.GetMethodDefinition(method).RelativeVirtualAddress;
        if (address == 0)
        {
            return false;
        }

        var code = image.GetMethodBody(address).GetILBytes()!;
        for (var i = 0; i + 4 < code.Length; i++)
        {
            if (code[i] == CallInstruction && Target(metadata, BitConverter.ToInt32(code, i + 1)) == method)
            {
                return true;
            }
        }

        return false;
    }

    private static EntityHandle Target(MetadataReader metadata, int token)
    {
        if (token >> 24 is not ((int)TableIndex.MethodDef or (int)TableIndex.MethodSpec) || (token & 0xFFFFFF) == 0)
        {
            return default;
        }

        var handle = MetadataTokens.EntityHandle(token);
        return handle.Kind == HandleKind.MethodSpecification && (token & 0xFFFFFF) <= metadata.GetTableRowCount(TableIndex.MethodSpec)
            ? metadata.GetMethodSpecification((MethodSpecificationHandle)handle).Method
            : handle;
    }
}
