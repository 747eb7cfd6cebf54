using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Support.OpenGL.State;

/// <summary>
/// Reads all state of a context that can be asked for: scalars, switches, every texture unit with every target, indexed buffers, images, draw buffers,
/// viewports, and what the host's bound objects consist of. Far more than the engine touches, so that nothing is touched unseen.
/// </summary>
public sealed unsafe class StateReader
{
    private const int MostComponents = 16;
    private const long Untouched = unchecked((long)0xA5A5A5A5A5A5A5A5);

    private readonly GL _gl;
    private readonly List<(string Group, GLEnum What, int Count, Action<GLEnum, uint, long[]> Ask)> _queries = [];
    private readonly GLEnum[] _bindings;
    private readonly int _units;
    private readonly uint[] _textures;
    private readonly long[] _values = new long[MostComponents];

    /// <summary>Finds out what the current context can be asked.</summary>
    /// <param name="gl">Its functions.</param>
    /// <param name="textures">2-D textures of the host whose parameters are read, too.</param>
    public StateReader(GL gl, params uint[] textures)
    {
        _gl = gl;
        _textures = textures;
        Drain();
        var version = ContextVersion.Of(gl);
        int[] units = [0];
        fixed (int* u = units) gl.GetInteger(GetPName.MaxCombinedTextureImageUnits, u);
        _units = Math.Min(units[0], 96);
        foreach (var what in StateNames.Integers) Add("integer", what, 1, Integers);
        foreach (var what in StateNames.Floats) Add("float", what, 1, Floats);
        foreach (var what in StateNames.Switches) Add("switch", what, 1, (w, _, v) => v[0] = gl.IsEnabled(w) ? 1 : 0);
        foreach (var (what, count) in StateNames.IndexedIntegers) Add("indexed", what, count, IndexedIntegers);
        foreach (var (what, count) in StateNames.IndexedSwitches) Add("switch", what, count, (w, k, v) => v[0] = gl.IsEnabled(w, k) ? 1 : 0);
        if (version.Has(41, 0))
            foreach (var (what, count) in StateNames.IndexedFloats) Add("indexed", what, count, IndexedFloats);
        foreach (var what in StateNames.VertexAttributes) Add("vertex attribute", what, 8, VertexAttribute);
        foreach (var (target, attachment) in StateNames.Attachments) Add($"{target} {attachment}", GLEnum.FramebufferAttachmentObjectType, 1, (w, _, v) => Attachment(target, attachment, v));
        _bindings = [.. StateNames.TextureBindings.Where(what => { gl.GetInteger(what); return Drain() == GLEnum.NoError; })];
    }

    /// <summary>Reads everything; leaves the state as it was, and no error flag.</summary>
    public List<StateRecord> Read()
    {
        var records = new List<StateRecord>(6000);
        foreach (var (group, what, count, ask) in _queries)
            for (uint k = 0; k < count; k++)
            {
                Array.Fill(_values, Untouched);
                ask(what, k, _values);
                for (int c = 0; c < MostComponents && _values[c] != Untouched; c++) records.Add(new(group, what, (int)k, c, _values[c]));
            }
        ReadTextures(records);
        Drain();
        return records;
    }

    /// <summary>What differs between two readings, one line each.</summary>
    public static IReadOnlyList<string> Differences(List<StateRecord> before, List<StateRecord> after)
    {
        if (before.SequenceEqual(after)) return [];
        return [.. after.Except(before).Select(r => $"after: {r}"), .. before.Except(after).Select(r => $"before: {r}")];
    }

    private void ReadTextures(List<StateRecord> records)
    {
        int active = _gl.GetInteger(GetPName.ActiveTexture);
        for (int unit = 0; unit < _units; unit++)
        {
            _gl.ActiveTexture(TextureUnit.Texture0 + unit);
            foreach (var what in _bindings) records.Add(new("unit", what, unit, 0, _gl.GetInteger(what)));
        }
        _gl.ActiveTexture((TextureUnit)active);
        int bound = _gl.GetInteger(GLEnum.TextureBinding2D);
        foreach (uint texture in _textures)
        {
            _gl.BindTexture(TextureTarget.Texture2D, texture);
            foreach (var what in StateNames.TextureParameters)
            {
                int value = 0;
                _gl.GetTexParameter(GLEnum.Texture2D, what, &value);
                records.Add(new("texture", what, (int)texture, 0, value));
            }
        }
        _gl.BindTexture(TextureTarget.Texture2D, (uint)bound);
    }

    private void Add(string group, GLEnum what, int count, Action<GLEnum, uint, long[]> ask)
    {
        int known = 0;
        while (known < count)
        {
            ask(what, (uint)known, _values);
            if (Drain() != GLEnum.NoError) break;
            known++;
        }
        if (known > 0) _queries.Add((group, what, known, ask));
    }

    private void Integers(GLEnum what, uint index, long[] values)
    {
        fixed (long* v = values) _gl.GetInteger64(what, v);
    }

    private void IndexedIntegers(GLEnum what, uint index, long[] values)
    {
        fixed (long* v = values) _gl.GetInteger64(what, index, v);
    }

    private void Floats(GLEnum what, uint index, long[] values)
    {
        float* floats = Blank(stackalloc float[MostComponents]);
        _gl.GetFloat(what, floats);
        Take(floats, values);
    }

    private void IndexedFloats(GLEnum what, uint index, long[] values)
    {
        float* floats = Blank(stackalloc float[MostComponents]);
        _gl.GetFloat(what, index, floats);
        Take(floats, values);
    }

    private void VertexAttribute(GLEnum what, uint index, long[] values)
    {
        int value = 0;
        _gl.GetVertexAttrib(index, what, &value);
        values[0] = value;
    }

    // The default framebuffer of a context without a surface has no attachments to ask for.
    private void Attachment(GLEnum target, GLEnum attachment, long[] values)
    {
        if (_gl.GetInteger(target == GLEnum.ReadFramebuffer ? GLEnum.ReadFramebufferBinding : GLEnum.DrawFramebufferBinding) == 0) return;
        values[0] = _gl.GetFramebufferAttachmentParameter(target, attachment, GLEnum.FramebufferAttachmentObjectType);
        if (values[0] != 0) values[1] = _gl.GetFramebufferAttachmentParameter(target, attachment, GLEnum.FramebufferAttachmentObjectName);
    }

    private static float* Blank(Span<float> floats)
    {
        floats.Fill(BitConverter.Int32BitsToSingle(0x7FA5A5A5));
        fixed (float* f = floats) return f;
    }

    private static void Take(float* floats, long[] values)
    {
        for (int k = 0; k < MostComponents && BitConverter.SingleToInt32Bits(floats[k]) != 0x7FA5A5A5; k++) values[k] = BitConverter.SingleToInt32Bits(floats[k]);
    }

    private GLEnum Drain()
    {
        var first = GLEnum.NoError;
        for (int k = 0; k < 16 && _gl.GetError() is var error && error != GLEnum.NoError; k++) first = error;
        return first;
    }
}
