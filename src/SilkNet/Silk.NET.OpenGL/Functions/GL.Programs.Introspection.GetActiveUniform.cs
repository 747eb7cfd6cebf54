#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, int* size, GLEnum* type, byte* name)
        => ((delegate* unmanaged<uint, uint, uint, uint*, int*, GLEnum*, byte*, void>)Entry(EntryPoint.glGetActiveUniform))(
            program, index, bufSize, length, size, type, name);

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, int* size, UniformType* type, byte* name)
        => GetActiveUniform(program, index, bufSize, length, size, (GLEnum*)type, name);

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, out int size, out GLEnum type, out byte name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
        fixed (GLEnum* typePointer = &type)
        fixed (byte* namePointer = &name)
            GetActiveUniform(program, index, bufSize, lengthPointer, sizePointer, typePointer, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, out int size, out GLEnum type, byte* name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
        fixed (GLEnum* typePointer = &type)
            GetActiveUniform(program, index, bufSize, lengthPointer, sizePointer, typePointer, name);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, out int size, out GLEnum type, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
        fixed (GLEnum* typePointer = &type)
            GetActiveUniform(program, index, bufSize, lengthPointer, sizePointer, typePointer, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, out int size, GLEnum* type, out byte name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
        fixed (byte* namePointer = &name)
            GetActiveUniform(program, index, bufSize, lengthPointer, sizePointer, type, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, out int size, GLEnum* type, byte* name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
            GetActiveUniform(program, index, bufSize, lengthPointer, sizePointer, type, name);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, out int size, GLEnum* type, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
            GetActiveUniform(program, index, bufSize, lengthPointer, sizePointer, type, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, out int size, out UniformType type, out byte name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
        fixed (UniformType* typePointer = &type)
        fixed (byte* namePointer = &name)
            GetActiveUniform(program, index, bufSize, lengthPointer, sizePointer, (GLEnum*)typePointer, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, out int size, out UniformType type, byte* name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
        fixed (UniformType* typePointer = &type)
            GetActiveUniform(program, index, bufSize, lengthPointer, sizePointer, (GLEnum*)typePointer, name);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, out int size, out UniformType type, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
        fixed (UniformType* typePointer = &type)
            GetActiveUniform(program, index, bufSize, lengthPointer, sizePointer, (GLEnum*)typePointer, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, out int size, UniformType* type, out byte name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
        fixed (byte* namePointer = &name)
            GetActiveUniform(program, index, bufSize, lengthPointer, sizePointer, (GLEnum*)type, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, out int size, UniformType* type, byte* name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
            GetActiveUniform(program, index, bufSize, lengthPointer, sizePointer, (GLEnum*)type, name);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, out int size, UniformType* type, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
            GetActiveUniform(program, index, bufSize, lengthPointer, sizePointer, (GLEnum*)type, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, int* size, out GLEnum type, out byte name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (GLEnum* typePointer = &type)
        fixed (byte* namePointer = &name)
            GetActiveUniform(program, index, bufSize, lengthPointer, size, typePointer, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, int* size, out GLEnum type, byte* name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (GLEnum* typePointer = &type)
            GetActiveUniform(program, index, bufSize, lengthPointer, size, typePointer, name);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, int* size, out GLEnum type, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        fixed (uint* lengthPointer = &length)
        fixed (GLEnum* typePointer = &type)
            GetActiveUniform(program, index, bufSize, lengthPointer, size, typePointer, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, int* size, GLEnum* type, out byte name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* namePointer = &name)
            GetActiveUniform(program, index, bufSize, lengthPointer, size, type, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, int* size, GLEnum* type, byte* name)
    {
        fixed (uint* lengthPointer = &length)
            GetActiveUniform(program, index, bufSize, lengthPointer, size, type, name);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, int* size, GLEnum* type, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        fixed (uint* lengthPointer = &length)
            GetActiveUniform(program, index, bufSize, lengthPointer, size, type, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, int* size, out UniformType type, out byte name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (UniformType* typePointer = &type)
        fixed (byte* namePointer = &name)
            GetActiveUniform(program, index, bufSize, lengthPointer, size, (GLEnum*)typePointer, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, int* size, out UniformType type, byte* name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (UniformType* typePointer = &type)
            GetActiveUniform(program, index, bufSize, lengthPointer, size, (GLEnum*)typePointer, name);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, int* size, out UniformType type, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        fixed (uint* lengthPointer = &length)
        fixed (UniformType* typePointer = &type)
            GetActiveUniform(program, index, bufSize, lengthPointer, size, (GLEnum*)typePointer, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, int* size, UniformType* type, out byte name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* namePointer = &name)
            GetActiveUniform(program, index, bufSize, lengthPointer, size, (GLEnum*)type, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, int* size, UniformType* type, byte* name)
    {
        fixed (uint* lengthPointer = &length)
            GetActiveUniform(program, index, bufSize, lengthPointer, size, (GLEnum*)type, name);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, out uint length, int* size, UniformType* type, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        fixed (uint* lengthPointer = &length)
            GetActiveUniform(program, index, bufSize, lengthPointer, size, (GLEnum*)type, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, out int size, out GLEnum type, out byte name)
    {
        fixed (int* sizePointer = &size)
        fixed (GLEnum* typePointer = &type)
        fixed (byte* namePointer = &name)
            GetActiveUniform(program, index, bufSize, length, sizePointer, typePointer, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, out int size, out GLEnum type, byte* name)
    {
        fixed (int* sizePointer = &size)
        fixed (GLEnum* typePointer = &type)
            GetActiveUniform(program, index, bufSize, length, sizePointer, typePointer, name);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, out int size, out GLEnum type, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        fixed (int* sizePointer = &size)
        fixed (GLEnum* typePointer = &type)
            GetActiveUniform(program, index, bufSize, length, sizePointer, typePointer, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, out int size, GLEnum* type, out byte name)
    {
        fixed (int* sizePointer = &size)
        fixed (byte* namePointer = &name)
            GetActiveUniform(program, index, bufSize, length, sizePointer, type, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, out int size, GLEnum* type, byte* name)
    {
        fixed (int* sizePointer = &size)
            GetActiveUniform(program, index, bufSize, length, sizePointer, type, name);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, out int size, GLEnum* type, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        fixed (int* sizePointer = &size)
            GetActiveUniform(program, index, bufSize, length, sizePointer, type, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, out int size, out UniformType type, out byte name)
    {
        fixed (int* sizePointer = &size)
        fixed (UniformType* typePointer = &type)
        fixed (byte* namePointer = &name)
            GetActiveUniform(program, index, bufSize, length, sizePointer, (GLEnum*)typePointer, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, out int size, out UniformType type, byte* name)
    {
        fixed (int* sizePointer = &size)
        fixed (UniformType* typePointer = &type)
            GetActiveUniform(program, index, bufSize, length, sizePointer, (GLEnum*)typePointer, name);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, out int size, out UniformType type, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        fixed (int* sizePointer = &size)
        fixed (UniformType* typePointer = &type)
            GetActiveUniform(program, index, bufSize, length, sizePointer, (GLEnum*)typePointer, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, out int size, UniformType* type, out byte name)
    {
        fixed (int* sizePointer = &size)
        fixed (byte* namePointer = &name)
            GetActiveUniform(program, index, bufSize, length, sizePointer, (GLEnum*)type, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, out int size, UniformType* type, byte* name)
    {
        fixed (int* sizePointer = &size)
            GetActiveUniform(program, index, bufSize, length, sizePointer, (GLEnum*)type, name);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, out int size, UniformType* type, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        fixed (int* sizePointer = &size)
            GetActiveUniform(program, index, bufSize, length, sizePointer, (GLEnum*)type, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, int* size, out GLEnum type, out byte name)
    {
        fixed (GLEnum* typePointer = &type)
        fixed (byte* namePointer = &name)
            GetActiveUniform(program, index, bufSize, length, size, typePointer, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, int* size, out GLEnum type, byte* name)
    {
        fixed (GLEnum* typePointer = &type)
            GetActiveUniform(program, index, bufSize, length, size, typePointer, name);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, int* size, out GLEnum type, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        fixed (GLEnum* typePointer = &type)
            GetActiveUniform(program, index, bufSize, length, size, typePointer, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, int* size, GLEnum* type, out byte name)
    {
        fixed (byte* namePointer = &name)
            GetActiveUniform(program, index, bufSize, length, size, type, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, int* size, GLEnum* type, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        GetActiveUniform(program, index, bufSize, length, size, type, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, int* size, out UniformType type, out byte name)
    {
        fixed (UniformType* typePointer = &type)
        fixed (byte* namePointer = &name)
            GetActiveUniform(program, index, bufSize, length, size, (GLEnum*)typePointer, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, int* size, out UniformType type, byte* name)
    {
        fixed (UniformType* typePointer = &type)
            GetActiveUniform(program, index, bufSize, length, size, (GLEnum*)typePointer, name);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, int* size, out UniformType type, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        fixed (UniformType* typePointer = &type)
            GetActiveUniform(program, index, bufSize, length, size, (GLEnum*)typePointer, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, int* size, UniformType* type, out byte name)
    {
        fixed (byte* namePointer = &name)
            GetActiveUniform(program, index, bufSize, length, size, (GLEnum*)type, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint bufSize, uint* length, int* size, UniformType* type, out string name)
    {
        using Utf8Buffer nameBuffer = new(bufSize);
        GetActiveUniform(program, index, bufSize, length, size, (GLEnum*)type, nameBuffer.Pointer);
        name = nameBuffer.ToString();
    }

    public void GetActiveUniform(uint program, uint index, out uint length, out int size, out GLEnum type, Span<byte> name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
        fixed (GLEnum* typePointer = &type)
        fixed (byte* namePointer = name)
            GetActiveUniform(program, index, (uint)name.Length, lengthPointer, sizePointer, typePointer, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, out uint length, out int size, GLEnum* type, Span<byte> name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
        fixed (byte* namePointer = name)
            GetActiveUniform(program, index, (uint)name.Length, lengthPointer, sizePointer, type, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, out uint length, out int size, out UniformType type, Span<byte> name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
        fixed (UniformType* typePointer = &type)
        fixed (byte* namePointer = name)
            GetActiveUniform(program, index, (uint)name.Length, lengthPointer, sizePointer, (GLEnum*)typePointer, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, out uint length, out int size, UniformType* type, Span<byte> name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
        fixed (byte* namePointer = name)
            GetActiveUniform(program, index, (uint)name.Length, lengthPointer, sizePointer, (GLEnum*)type, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, out uint length, int* size, out GLEnum type, Span<byte> name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (GLEnum* typePointer = &type)
        fixed (byte* namePointer = name)
            GetActiveUniform(program, index, (uint)name.Length, lengthPointer, size, typePointer, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, out uint length, int* size, GLEnum* type, Span<byte> name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* namePointer = name)
            GetActiveUniform(program, index, (uint)name.Length, lengthPointer, size, type, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, out uint length, int* size, out UniformType type, Span<byte> name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (UniformType* typePointer = &type)
        fixed (byte* namePointer = name)
            GetActiveUniform(program, index, (uint)name.Length, lengthPointer, size, (GLEnum*)typePointer, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, out uint length, int* size, UniformType* type, Span<byte> name)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* namePointer = name)
            GetActiveUniform(program, index, (uint)name.Length, lengthPointer, size, (GLEnum*)type, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint* length, out int size, out GLEnum type, Span<byte> name)
    {
        fixed (int* sizePointer = &size)
        fixed (GLEnum* typePointer = &type)
        fixed (byte* namePointer = name)
            GetActiveUniform(program, index, (uint)name.Length, length, sizePointer, typePointer, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint* length, out int size, GLEnum* type, Span<byte> name)
    {
        fixed (int* sizePointer = &size)
        fixed (byte* namePointer = name)
            GetActiveUniform(program, index, (uint)name.Length, length, sizePointer, type, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint* length, out int size, out UniformType type, Span<byte> name)
    {
        fixed (int* sizePointer = &size)
        fixed (UniformType* typePointer = &type)
        fixed (byte* namePointer = name)
            GetActiveUniform(program, index, (uint)name.Length, length, sizePointer, (GLEnum*)typePointer, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint* length, out int size, UniformType* type, Span<byte> name)
    {
        fixed (int* sizePointer = &size)
        fixed (byte* namePointer = name)
            GetActiveUniform(program, index, (uint)name.Length, length, sizePointer, (GLEnum*)type, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint* length, int* size, out GLEnum type, Span<byte> name)
    {
        fixed (GLEnum* typePointer = &type)
        fixed (byte* namePointer = name)
            GetActiveUniform(program, index, (uint)name.Length, length, size, typePointer, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint* length, int* size, GLEnum* type, Span<byte> name)
    {
        fixed (byte* namePointer = name)
            GetActiveUniform(program, index, (uint)name.Length, length, size, type, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint* length, int* size, out UniformType type, Span<byte> name)
    {
        fixed (UniformType* typePointer = &type)
        fixed (byte* namePointer = name)
            GetActiveUniform(program, index, (uint)name.Length, length, size, (GLEnum*)typePointer, namePointer);
    }

    public void GetActiveUniform(uint program, uint index, uint* length, int* size, UniformType* type, Span<byte> name)
    {
        fixed (byte* namePointer = name)
            GetActiveUniform(program, index, (uint)name.Length, length, size, (GLEnum*)type, namePointer);
    }

    public byte GetActiveUniform(uint program, uint index, uint bufSize, out uint length, out int size, out GLEnum type)
    {
        byte nameValue = default;
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
        fixed (GLEnum* typePointer = &type)
            GetActiveUniform(program, index, bufSize, lengthPointer, sizePointer, typePointer, &nameValue);
        return nameValue;
    }

    public byte GetActiveUniform(uint program, uint index, uint bufSize, out uint length, out int size, GLEnum* type)
    {
        byte nameValue = default;
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
            GetActiveUniform(program, index, bufSize, lengthPointer, sizePointer, type, &nameValue);
        return nameValue;
    }

    public byte GetActiveUniform(uint program, uint index, uint bufSize, out uint length, out int size, out UniformType type)
    {
        byte nameValue = default;
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
        fixed (UniformType* typePointer = &type)
            GetActiveUniform(program, index, bufSize, lengthPointer, sizePointer, (GLEnum*)typePointer, &nameValue);
        return nameValue;
    }

    public byte GetActiveUniform(uint program, uint index, uint bufSize, out uint length, out int size, UniformType* type)
    {
        byte nameValue = default;
        fixed (uint* lengthPointer = &length)
        fixed (int* sizePointer = &size)
            GetActiveUniform(program, index, bufSize, lengthPointer, sizePointer, (GLEnum*)type, &nameValue);
        return nameValue;
    }

    public byte GetActiveUniform(uint program, uint index, uint bufSize, out uint length, int* size, out GLEnum type)
    {
        byte nameValue = default;
        fixed (uint* lengthPointer = &length)
        fixed (GLEnum* typePointer = &type)
            GetActiveUniform(program, index, bufSize, lengthPointer, size, typePointer, &nameValue);
        return nameValue;
    }

    public byte GetActiveUniform(uint program, uint index, uint bufSize, out uint length, int* size, GLEnum* type)
    {
        byte nameValue = default;
        fixed (uint* lengthPointer = &length)
            GetActiveUniform(program, index, bufSize, lengthPointer, size, type, &nameValue);
        return nameValue;
    }

    public byte GetActiveUniform(uint program, uint index, uint bufSize, out uint length, int* size, out UniformType type)
    {
        byte nameValue = default;
        fixed (uint* lengthPointer = &length)
        fixed (UniformType* typePointer = &type)
            GetActiveUniform(program, index, bufSize, lengthPointer, size, (GLEnum*)typePointer, &nameValue);
        return nameValue;
    }

    public byte GetActiveUniform(uint program, uint index, uint bufSize, out uint length, int* size, UniformType* type)
    {
        byte nameValue = default;
        fixed (uint* lengthPointer = &length)
            GetActiveUniform(program, index, bufSize, lengthPointer, size, (GLEnum*)type, &nameValue);
        return nameValue;
    }

    public byte GetActiveUniform(uint program, uint index, uint bufSize, uint* length, out int size, out GLEnum type)
    {
        byte nameValue = default;
        fixed (int* sizePointer = &size)
        fixed (GLEnum* typePointer = &type)
            GetActiveUniform(program, index, bufSize, length, sizePointer, typePointer, &nameValue);
        return nameValue;
    }

    public byte GetActiveUniform(uint program, uint index, uint bufSize, uint* length, out int size, GLEnum* type)
    {
        byte nameValue = default;
        fixed (int* sizePointer = &size)
            GetActiveUniform(program, index, bufSize, length, sizePointer, type, &nameValue);
        return nameValue;
    }

    public byte GetActiveUniform(uint program, uint index, uint bufSize, uint* length, out int size, out UniformType type)
    {
        byte nameValue = default;
        fixed (int* sizePointer = &size)
        fixed (UniformType* typePointer = &type)
            GetActiveUniform(program, index, bufSize, length, sizePointer, (GLEnum*)typePointer, &nameValue);
        return nameValue;
    }

    public byte GetActiveUniform(uint program, uint index, uint bufSize, uint* length, out int size, UniformType* type)
    {
        byte nameValue = default;
        fixed (int* sizePointer = &size)
            GetActiveUniform(program, index, bufSize, length, sizePointer, (GLEnum*)type, &nameValue);
        return nameValue;
    }

    public byte GetActiveUniform(uint program, uint index, uint bufSize, uint* length, int* size, out GLEnum type)
    {
        byte nameValue = default;
        fixed (GLEnum* typePointer = &type)
            GetActiveUniform(program, index, bufSize, length, size, typePointer, &nameValue);
        return nameValue;
    }

    public byte GetActiveUniform(uint program, uint index, uint bufSize, uint* length, int* size, GLEnum* type)
    {
        byte nameValue = default;
        GetActiveUniform(program, index, bufSize, length, size, type, &nameValue);
        return nameValue;
    }

    public byte GetActiveUniform(uint program, uint index, uint bufSize, uint* length, int* size, out UniformType type)
    {
        byte nameValue = default;
        fixed (UniformType* typePointer = &type)
            GetActiveUniform(program, index, bufSize, length, size, (GLEnum*)typePointer, &nameValue);
        return nameValue;
    }

    public byte GetActiveUniform(uint program, uint index, uint bufSize, uint* length, int* size, UniformType* type)
    {
        byte nameValue = default;
        GetActiveUniform(program, index, bufSize, length, size, (GLEnum*)type, &nameValue);
        return nameValue;
    }
}
