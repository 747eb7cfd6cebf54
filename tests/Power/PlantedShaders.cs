using System.Runtime.InteropServices;
using System.Text;
using RealtimeConv.Tests.Support.OpenGL;
using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Power;

/// <summary>Changes the text of every shader on its way to the driver, and remembers how often one text had a place for each change; can make samplers linear.</summary>
internal sealed unsafe class PlantedShaders(GL driver, ShaderMutation? mutation) : GlRule
{
    private readonly int[] _hits = new int[mutation?.Edits.Length ?? 0];
    private bool _rewritten = mutation?.Written is null;

    /// <summary>The changes that no shader had a place for, or one more than one: what was planted is not what the list says.</summary>
    public IEnumerable<string> Misplaced => _hits.Select((most, k) => (most, k)).Where(h => h.most != 1).Select(h => mutation!.Edits[h.k].Pattern)
        .Concat(_rewritten ? [] : [mutation!.Written!.Constant]);

    public override bool Answers(GlShim shim, GlCall call, out nint result)
    {
        result = 0;
        if (mutation is null) return false;
        if (call.Name == "glShaderSource")
        {
            driver.ShaderSource(call.UInt(0), Change(Text(call)));
            return true;
        }
        if (!mutation.LinearSamplers || call.Name != "glSamplerParameteri" || (GLEnum)call.UInt(2) != GLEnum.Nearest) return false;
        driver.SamplerParameter(call.UInt(0), (SamplerParameterI)call.UInt(1), (int)GLEnum.Linear);
        return true;
    }

    private static string Text(GlCall call)
    {
        int count = call.Int(1);
        var strings = (byte**)call.Pointer(2);
        var lengths = (int*)call.Pointer(3);
        var text = new StringBuilder();
        for (int k = 0; k < count; k++)
            text.Append(lengths == null || lengths[k] < 0 ? Marshal.PtrToStringUTF8((nint)strings[k]) : Encoding.UTF8.GetString(strings[k], lengths[k]));
        return text.ToString();
    }

    private string Change(string text)
    {
        for (int k = 0; k < _hits.Length; k++)
        {
            var edit = mutation!.Edits[k];
            int hits = ShaderTexts.Count(text, edit.Pattern);
            if (hits == 0) continue;
            _hits[k] = Math.Max(_hits[k], hits);
            text = text.Replace(edit.Pattern, edit.Replacement, StringComparison.Ordinal);
        }
        return mutation!.Written is null ? text : Rewrite(text, mutation.Written);
    }

    private string Rewrite(string text, WrittenEdit edit)
    {
        string define = $"#define {edit.Constant} ";
        int start = text.IndexOf(define, StringComparison.Ordinal);
        if (start < 0) return text;
        start += define.Length;
        int end = text.IndexOf('\n', start);
        string changed = edit.Change(text[start..end]);
        if (changed == text[start..end]) return text;
        _rewritten = true;
        return text[..start] + changed + text[end..];
    }
}
