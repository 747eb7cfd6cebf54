using System.Runtime.InteropServices;
using Silk.NET.OpenGL;

namespace RealtimeConv.Tests.Support.OpenGL;

/// <summary>Makes a device look smaller or older than it is: limits, version, extensions, functions, formats that cannot be drawn to.</summary>
public sealed unsafe class DeviceLie : GlRule
{
    private const int FramebufferUnsupported = 0x8CDD;

    private readonly List<nint> _extensions = [];
    private readonly Dictionary<GLEnum, nint> _strings = [];
    private readonly Dictionary<GLEnum, int> _integers = [];
    private readonly HashSet<string> _denied = [];
    private readonly HashSet<SizedInternalFormat> _undrawable = [];
    private readonly Dictionary<uint, SizedInternalFormat> _textures = [];
    private uint _bound;
    private uint _attached;

    /// <summary>Lies about the context whose functions these are, in nothing yet.</summary>
    public DeviceLie(GL driver)
    {
        int count = driver.GetInteger(GetPName.NumExtensions);
        Extensions = [.. Enumerable.Range(0, count).Select(k => driver.GetStringS(StringName.Extensions, (uint)k))];
    }

    /// <summary>The extensions that are told of.</summary>
    public List<string> Extensions { get; }

    /// <summary>Tells of a version: "3.3 (Core Profile) lie", "3.30".</summary>
    public DeviceLie Version(int major, int minor, bool embedded = false)
    {
        String(StringName.Version, $"{(embedded ? "OpenGL ES " : "")}{major}.{minor} lie");
        String(StringName.ShadingLanguageVersion, embedded ? $"OpenGL ES GLSL ES {major}.{minor}0" : $"{major}.{minor}0");
        return Integer(GLEnum.MajorVersion, major).Integer(GLEnum.MinorVersion, minor);
    }

    /// <summary>Tells of a limit, or any other number that glGetIntegerv gives.</summary>
    public DeviceLie Integer(GLEnum what, int value)
    {
        _integers[what] = value;
        return this;
    }

    /// <summary>Tells of a string.</summary>
    public DeviceLie String(StringName what, string text)
    {
        _strings[(GLEnum)what] = Marshal.StringToCoTaskMemUTF8(text);
        return this;
    }

    /// <summary>Tells of no extension whose name contains the text.</summary>
    public DeviceLie Hide(string text)
    {
        Extensions.RemoveAll(e => e.Contains(text, StringComparison.Ordinal));
        return this;
    }

    /// <summary>Gives no address of a function.</summary>
    public DeviceLie Deny(params string[] functions)
    {
        _denied.UnionWith(functions);
        return this;
    }

    /// <summary>Lets framebuffers with a texture of these formats be incomplete.</summary>
    public DeviceLie Undrawable(params SizedInternalFormat[] formats)
    {
        _undrawable.UnionWith(formats);
        return this;
    }

    public override bool Offers(string function) => !_denied.Contains(function);

    public override bool Answers(GlShim shim, GlCall call, out nint result)
    {
        result = 0;
        switch (call.Name)
        {
            case "glGetIntegerv":
                if ((GLEnum)call.Int(0) == GLEnum.NumExtensions) *(int*)call.Pointer(1) = Extensions.Count;
                else if (_integers.TryGetValue((GLEnum)call.Int(0), out int value)) *(int*)call.Pointer(1) = value;
                else return false;
                return true;
            case "glGetString": return _strings.TryGetValue((GLEnum)call.Int(0), out result);
            case "glGetStringi" when (GLEnum)call.Int(0) == GLEnum.Extensions:
                if (_extensions.Count == 0) _extensions.AddRange(Extensions.Select(Marshal.StringToCoTaskMemUTF8));
                result = _extensions[call.Int(1)];
                return true;
            case "glCheckFramebufferStatus" when _textures.TryGetValue(_attached, out var format) && _undrawable.Contains(format):
                result = FramebufferUnsupported;
                return true;
            default: return false;
        }
    }

    public override void Note(GlShim shim, GlCall call, nint result)
    {
        if (call.Name == "glBindTexture") _bound = call.UInt(1);
        else if (call.Name is "glTexStorage2D" or "glTexImage2D") _textures[_bound] = (SizedInternalFormat)call.Int(2);
        else if (call.Name == "glFramebufferTexture2D") _attached = call.UInt(3);
    }
}
