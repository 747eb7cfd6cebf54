using System.Runtime.InteropServices;
using Silk.NET.OpenGL;

namespace SilkNet.Tests.OpenGL;

/// <summary>What reaches the native function for each shape of argument.</summary>
public unsafe class ArgumentTests
{
    private static string s_received = string.Empty;

    private RecordingContext _context = null!;
    private GL _gl = null!;

    [SetUp]
    public void SetUp()
    {
        s_received = string.Empty;
        _context = new RecordingContext
        {
            Present =
            {
                ["glUniform2fv"] = (nint)(delegate* unmanaged<int, uint, float*, void>)&Uniform2,
                ["glUniformMatrix3x2fv"] = (nint)(delegate* unmanaged<int, uint, byte, float*, void>)&UniformMatrix3x2,
                ["glBufferData"] = (nint)(delegate* unmanaged<uint, nuint, void*, uint, void>)&BufferData,
                ["glGetUniformLocation"] = (nint)(delegate* unmanaged<uint, byte*, int>)&GetUniformLocation,
                ["glShaderSource"] = (nint)(delegate* unmanaged<uint, uint, byte**, int*, void>)&ShaderSource,
                ["glGetShaderiv"] = (nint)(delegate* unmanaged<uint, uint, int*, void>)&GetShader,
                ["glGetShaderInfoLog"] = (nint)(delegate* unmanaged<uint, uint, uint*, byte*, void>)&GetShaderInfoLog,
                ["glIsTexture"] = (nint)(delegate* unmanaged<uint, byte>)&IsTexture,
                ["glDeleteTextures"] = (nint)(delegate* unmanaged<uint, uint*, void>)&DeleteTextures,
                ["glClearColor"] = (nint)(delegate* unmanaged<float, float, float, float, void>)&ClearColor,
                ["glReadnPixels"] = (nint)(delegate* unmanaged<int, int, uint, uint, uint, uint, uint, byte*, void>)&ReadnPixels,
            },
        };
        _gl = GL.GetApi(_context);
    }

    [TearDown]
    public void TearDown()
        => _gl.Dispose();

    [Test]
    public void Uniform_Span_CountIsLengthOverComponents()
    {
        _gl.Uniform2(3, new float[] { 1, 2, 3, 4 });

        Assert.That(s_received, Is.EqualTo("3 2 1,2,3,4"));
    }

    [Test]
    public void UniformMatrix_Span_CountIsLengthOverElements()
    {
        _gl.UniformMatrix3x2(4, true, new float[12]);

        Assert.That(s_received, Is.EqualTo("4 2 1"));
    }

    [Test]
    public void BufferData_Span_SizeIsBytes()
    {
        _gl.BufferData<int>(BufferTargetARB.ArrayBuffer, [1, 2, 3], BufferUsageARB.StaticDraw);

        Assert.That(s_received, Is.EqualTo("12 1"));
    }

    [Test]
    public void BufferData_ExtensionWithSpan_PassesTheSizeGiven()
    {
        _gl.BufferData<int>(BufferTargetARB.ArrayBuffer, 8, [5, 2, 3], BufferUsageARB.StaticDraw);

        Assert.That(s_received, Is.EqualTo("8 5"));
    }

    [Test]
    public void BufferData_EmptySpan_PassesNull()
    {
        _gl.BufferData<int>(BufferTargetARB.ArrayBuffer, [], BufferUsageARB.StaticDraw);

        Assert.That(s_received, Is.EqualTo("0 null"));
    }

    [Test]
    public void GetUniformLocation_String_IsTerminatedUtf8()
    {
        Assert.That(_gl.GetUniformLocation(1, "u_gewicht_ä"), Is.EqualTo(7));
        Assert.That(s_received, Is.EqualTo("u_gewicht_ä"));
    }

    [Test]
    public void ShaderSource_OneText_PassesItsLength()
    {
        _gl.ShaderSource(1, "void main() {}");

        Assert.That(s_received, Is.EqualTo("void main() {}|14;"));
    }

    [Test]
    public void ShaderSource_SeveralTexts_PassesEach()
    {
        _gl.ShaderSource(1, 2, ["first", "second"], null);

        Assert.That(s_received, Is.EqualTo("first|;second|;"));
    }

    [Test]
    public void GetShaderInfoLog_WholeLog_AsksForItsLength()
        => Assert.That(_gl.GetShaderInfoLog(1), Is.EqualTo("0:1 wröng"));

    [Test]
    public void IsTexture_NativeByte_IsBoolean()
    {
        Assert.That(_gl.IsTexture(2), Is.True);
        Assert.That(_gl.IsTexture(3), Is.False);
    }

    [Test]
    public void DeleteTexture_OneName_PassesAnArrayOfOne()
    {
        _gl.DeleteTexture(9);

        Assert.That(s_received, Is.EqualTo("9"));
    }

    [Test]
    public void DeleteTextures_HandleStructs_PassesTheirNames()
    {
        _gl.DeleteTextures([new Texture(4), new Texture(5)]);

        Assert.That(s_received, Is.EqualTo("4,5"));
    }

    [Test]
    public void ClearColor_VectorOfFloats_IsDividedBy255()
    {
        _gl.ClearColor(new Silk.NET.Maths.Vector4D<float>(255, 0, 51, 255));

        Assert.That(s_received, Is.EqualTo("1 0 0.2 1"));
    }

    [Test]
    public void ReadnPixels_Span_PassesItsBytesAndFillsIt()
    {
        var pixels = new ushort[4];
        _gl.ReadnPixels(0, 0, 1, 1, PixelFormat.Rgba, PixelType.UnsignedShort, pixels.AsSpan());

        Assert.That(s_received, Is.EqualTo("8"));
        Assert.That(pixels, Is.EqualTo(new ushort[] { 0x0101, 0x0101, 0x0101, 0x0101 }));
    }

    [UnmanagedCallersOnly]
    private static void Uniform2(int location, uint count, float* values)
        => s_received = $"{location} {count} {string.Join(',', new ReadOnlySpan<float>(values, (int)count * 2).ToArray())}";

    [UnmanagedCallersOnly]
    private static void UniformMatrix3x2(int location, uint count, byte transpose, float* values)
        => s_received = $"{location} {count} {transpose}";

    [UnmanagedCallersOnly]
    private static void BufferData(uint target, nuint size, void* data, uint usage)
        => s_received = $"{size} {(data is null ? "null" : *(int*)data)}";

    [UnmanagedCallersOnly]
    private static int GetUniformLocation(uint program, byte* name)
    {
        s_received = Marshal.PtrToStringUTF8((nint)name)!;
        return 7;
    }

    [UnmanagedCallersOnly]
    private static void ShaderSource(uint shader, uint count, byte** texts, int* lengths)
    {
        for (var i = 0; i < count; i++)
        {
            s_received += $"{Marshal.PtrToStringUTF8((nint)texts[i])}|{(lengths is null ? "" : lengths[i])};";
        }
    }

    private static ReadOnlySpan<byte> Log => "0:1 wröng"u8;

    [UnmanagedCallersOnly]
    private static void GetShader(uint shader, uint name, int* value)
        => *value = Log.Length + 1;

    [UnmanagedCallersOnly]
    private static void GetShaderInfoLog(uint shader, uint room, uint* length, byte* text)
    {
        Span<byte> target = new(text, (int)room);
        Log[..((int)room - 1)].CopyTo(target);
        target[^1] = 0;
        *length = room - 1;
    }

    [UnmanagedCallersOnly]
    private static byte IsTexture(uint texture)
        => texture == 2 ? (byte)1 : (byte)0;

    [UnmanagedCallersOnly]
    private static void DeleteTextures(uint count, uint* names)
        => s_received = string.Join(',', new ReadOnlySpan<uint>(names, (int)count).ToArray());

    [UnmanagedCallersOnly]
    private static void ClearColor(float red, float green, float blue, float alpha)
        => s_received = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{red} {green} {blue} {alpha}");

    [UnmanagedCallersOnly]
    private static void ReadnPixels(int x, int y, uint width, uint height, uint format, uint type, uint room, byte* pixels)
    {
        s_received = room.ToString(System.Globalization.CultureInfo.InvariantCulture);
        new Span<byte>(pixels, (int)room).Fill(1);
    }
}
