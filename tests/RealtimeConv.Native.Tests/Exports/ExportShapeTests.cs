using System.Reflection;
using System.Reflection.Emit;
using RealtimeConv.Native.Tests.Support;

namespace RealtimeConv.Native.Tests.Exports;

/// <summary>What keeps the first call into the library from ending the process, read from the compiled methods.</summary>
public sealed class ExportShapeTests
{
    private static IEnumerable<TestCaseData> Exports => ExportList.Methods.Select(m => new TestCaseData(m).SetArgDisplayNames(ExportList.EntryPoint(m)!));

    [TestCaseSource(nameof(Exports))]
    public void Export_OnlyCallsABodyThatIsNotInlined(MethodInfo export)
    {
        var body = export.GetMethodBody()!;
        Assert.That(body.LocalVariables, Is.Empty, "a local may be a stack buffer");
        Assert.That(body.ExceptionHandlingClauses, Is.Empty);
        var called = Called(export.Module, body.GetILAsByteArray()!);
        Assert.That(called, Has.Count.EqualTo(1));
        Assert.That(called[0].MethodImplementationFlags.HasFlag(MethodImplAttributes.NoInlining), Is.True, $"{called[0].Name} may be inlined");
    }

    // The wrappers load their arguments, call and return: opcodes of one byte, of which only the call and the long load have an operand.
    private static List<MethodBase> Called(Module module, byte[] code)
    {
        var called = new List<MethodBase>();
        for (int at = 0; at < code.Length; at++)
        {
            byte opcode = code[at];
            if (opcode == OpCodes.Ldarg_S.Value) at++;
            else if (opcode == OpCodes.Call.Value)
            {
                called.Add(module.ResolveMethod(BitConverter.ToInt32(code, at + 1))!);
                at += sizeof(int);
            }
            else if (!IsPlain(opcode)) Assert.Fail($"opcode 0x{opcode:x2} at {at}: the wrapper does more than call");
        }
        return called;
    }

    private static bool IsPlain(byte opcode) =>
        opcode == OpCodes.Nop.Value || opcode == OpCodes.Ret.Value || (opcode >= OpCodes.Ldarg_0.Value && opcode <= OpCodes.Ldarg_3.Value);
}
