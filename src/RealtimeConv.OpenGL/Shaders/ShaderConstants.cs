using System.Globalization;
using System.Text;

namespace RealtimeConv.OpenGL.Shaders;

/// <summary>Collects the K_ constants of a variant.</summary>
internal sealed class ShaderConstants
{
    private readonly StringBuilder _lines = new();

    public ShaderConstants Add(string name, int value) => Add(name, value.ToString(CultureInfo.InvariantCulture));

    public ShaderConstants Add(string name, string value)
    {
        _lines.Append("#define ").Append(name);
        if (value.Length > 0) _lines.Append(' ').Append(value);
        _lines.Append('\n');
        return this;
    }

    public override string ToString() => _lines.ToString();
}
