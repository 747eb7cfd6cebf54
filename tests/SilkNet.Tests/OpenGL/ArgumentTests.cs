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

    [TestCaseSource(nameof(VectorCalls))]
    public void Uniform_Span_CountIsLengthOverComponents(string function, Action<GL> call)
    {
        _context.Present[function] = (nint)(delegate* unmanaged<int, uint, void*, void>)&Uniform;

        call(_gl);

        Assert.That(s_received, Is.EqualTo("3 2"));
    }

    [TestCaseSource(nameof(MatrixCalls))]
    public void UniformMatrix_Span_CountIsLengthOverElements(string function, Action<GL> call)
    {
        _context.Present[function] = (nint)(delegate* unmanaged<int, uint, byte, void*, void>)&UniformMatrix;

        call(_gl);

        Assert.That(s_received, Is.EqualTo("3 2 1"));
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

    private static IEnumerable<TestCaseData> VectorCalls()
        => Named(
        [
            ("glUniform1fv", gl => gl.Uniform1(3, new float[2])),
            ("glUniform1iv", gl => gl.Uniform1(3, new int[2])),
            ("glUniform1uiv", gl => gl.Uniform1(3, new uint[2])),
            ("glUniform1dv", gl => gl.Uniform1(3, new double[2])),
            ("glUniform2fv", gl => gl.Uniform2(3, new float[4])),
            ("glUniform2iv", gl => gl.Uniform2(3, new int[4])),
            ("glUniform2uiv", gl => gl.Uniform2(3, new uint[4])),
            ("glUniform2dv", gl => gl.Uniform2(3, new double[4])),
            ("glUniform3fv", gl => gl.Uniform3(3, new float[6])),
            ("glUniform3iv", gl => gl.Uniform3(3, new int[6])),
            ("glUniform3uiv", gl => gl.Uniform3(3, new uint[6])),
            ("glUniform3dv", gl => gl.Uniform3(3, new double[6])),
            ("glUniform4fv", gl => gl.Uniform4(3, new float[8])),
            ("glUniform4iv", gl => gl.Uniform4(3, new int[8])),
            ("glUniform4uiv", gl => gl.Uniform4(3, new uint[8])),
            ("glUniform4dv", gl => gl.Uniform4(3, new double[8])),
        ]);

    private static IEnumerable<TestCaseData> MatrixCalls()
        => Named(
        [
            ("glUniformMatrix2fv", gl => gl.UniformMatrix2(3, true, new float[8])),
            ("glUniformMatrix2dv", gl => gl.UniformMatrix2(3, true, new double[8])),
            ("glUniformMatrix3fv", gl => gl.UniformMatrix3(3, true, new float[18])),
            ("glUniformMatrix3dv", gl => gl.UniformMatrix3(3, true, new double[18])),
            ("glUniformMatrix4fv", gl => gl.UniformMatrix4(3, true, new float[32])),
            ("glUniformMatrix4dv", gl => gl.UniformMatrix4(3, true, new double[32])),
            ("glUniformMatrix2x3fv", gl => gl.UniformMatrix2x3(3, true, new float[12])),
            ("glUniformMatrix2x3dv", gl => gl.UniformMatrix2x3(3, true, new double[12])),
            ("glUniformMatrix3x2fv", gl => gl.UniformMatrix3x2(3, true, new float[12])),
            ("glUniformMatrix3x2dv", gl => gl.UniformMatrix3x2(3, true, new double[12])),
            ("glUniformMatrix2x4fv", gl => gl.UniformMatrix2x4(3, true, new float[16])),
            ("glUniformMatrix2x4dv", gl => gl.UniformMatrix2x4(3, true, new double[16])),
            ("glUniformMatrix4x2fv", gl => gl.UniformMatrix4x2(3, true, new float[16])),
            ("glUniformMatrix4x2dv", gl => gl.UniformMatrix4x2(3, true, new double[16])),
            ("glUniformMatrix3x4fv", gl => gl.UniformMatrix3x4(3, true, new float[24])),
            ("glUniformMatrix3x4dv", gl => gl.UniformMatrix3x4(3, true, new double[24])),
            ("glUniformMatrix4x3fv", gl => gl.UniformMatrix4x3(3, true, new float[24])),
            ("glUniformMatrix4x3dv", gl => gl.UniformMatrix4x3(3, true, new double[24])),
        ]);

    private static IEnumerable<TestCaseData> Named((string Function, Action<GL> Call)[] calls)
        => calls.Select(call => new TestCaseData(call.Function, call.Call).SetArgDisplayNames(call.Function));

    [UnmanagedCallersOnly]
    private static void Uniform(int location, uint count, void* values)
        => s_received = $"{location} {count}";

    [UnmanagedCallersOnly]
    private static void UniformMatrix(int location, uint count, byte transpose, void* values)
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
