#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void DebugMessageCallback(DebugProc callback, void* userParam)
        => ((delegate* unmanaged<nint, void*, void>)Entry(EntryPoint.glDebugMessageCallback))(Pin(callback), userParam);

    public void DebugMessageCallback<T0>(DebugProc callback, ref readonly T0 userParam) where T0 : unmanaged
    {
        fixed (T0* userParamPointer = &userParam)
            DebugMessageCallback(callback, userParamPointer);
    }

    public void DebugMessageControl(DebugSource source, DebugType type, DebugSeverity severity, uint count, uint* ids, bool enabled)
        => DebugMessageControl((GLEnum)source, (GLEnum)type, (GLEnum)severity, count, ids, enabled);

    public void DebugMessageControl(DebugSource source, DebugType type, GLEnum severity, uint count, uint* ids, bool enabled)
        => DebugMessageControl((GLEnum)source, (GLEnum)type, severity, count, ids, enabled);

    public void DebugMessageControl(DebugSource source, GLEnum type, DebugSeverity severity, uint count, uint* ids, bool enabled)
        => DebugMessageControl((GLEnum)source, type, (GLEnum)severity, count, ids, enabled);

    public void DebugMessageControl(DebugSource source, GLEnum type, GLEnum severity, uint count, uint* ids, bool enabled)
        => DebugMessageControl((GLEnum)source, type, severity, count, ids, enabled);

    public void DebugMessageControl(GLEnum source, DebugType type, DebugSeverity severity, uint count, uint* ids, bool enabled)
        => DebugMessageControl(source, (GLEnum)type, (GLEnum)severity, count, ids, enabled);

    public void DebugMessageControl(GLEnum source, DebugType type, GLEnum severity, uint count, uint* ids, bool enabled)
        => DebugMessageControl(source, (GLEnum)type, severity, count, ids, enabled);

    public void DebugMessageControl(GLEnum source, GLEnum type, DebugSeverity severity, uint count, uint* ids, bool enabled)
        => DebugMessageControl(source, type, (GLEnum)severity, count, ids, enabled);

    public void DebugMessageControl(GLEnum source, GLEnum type, GLEnum severity, uint count, uint* ids, bool enabled)
        => ((delegate* unmanaged<GLEnum, GLEnum, GLEnum, uint, uint*, byte, void>)Entry(EntryPoint.glDebugMessageControl))(
            source, type, severity, count, ids, ToByte(enabled));

    public void DebugMessageControl(DebugSource source, DebugType type, DebugSeverity severity, uint count, ref readonly uint ids, bool enabled)
        => DebugMessageControl((GLEnum)source, (GLEnum)type, (GLEnum)severity, count, in ids, enabled);

    public void DebugMessageControl(DebugSource source, DebugType type, GLEnum severity, uint count, ref readonly uint ids, bool enabled)
        => DebugMessageControl((GLEnum)source, (GLEnum)type, severity, count, in ids, enabled);

    public void DebugMessageControl(DebugSource source, GLEnum type, DebugSeverity severity, uint count, ref readonly uint ids, bool enabled)
        => DebugMessageControl((GLEnum)source, type, (GLEnum)severity, count, in ids, enabled);

    public void DebugMessageControl(DebugSource source, GLEnum type, GLEnum severity, uint count, ref readonly uint ids, bool enabled)
        => DebugMessageControl((GLEnum)source, type, severity, count, in ids, enabled);

    public void DebugMessageControl(GLEnum source, DebugType type, DebugSeverity severity, uint count, ref readonly uint ids, bool enabled)
        => DebugMessageControl(source, (GLEnum)type, (GLEnum)severity, count, in ids, enabled);

    public void DebugMessageControl(GLEnum source, DebugType type, GLEnum severity, uint count, ref readonly uint ids, bool enabled)
        => DebugMessageControl(source, (GLEnum)type, severity, count, in ids, enabled);

    public void DebugMessageControl(GLEnum source, GLEnum type, DebugSeverity severity, uint count, ref readonly uint ids, bool enabled)
        => DebugMessageControl(source, type, (GLEnum)severity, count, in ids, enabled);

    public void DebugMessageControl(GLEnum source, GLEnum type, GLEnum severity, uint count, ref readonly uint ids, bool enabled)
    {
        fixed (uint* idsPointer = &ids)
            DebugMessageControl(source, type, severity, count, idsPointer, enabled);
    }

    public void DebugMessageControl(DebugSource source, DebugType type, DebugSeverity severity, ReadOnlySpan<uint> ids, bool enabled)
        => DebugMessageControl((GLEnum)source, (GLEnum)type, (GLEnum)severity, ids, enabled);

    public void DebugMessageControl(DebugSource source, DebugType type, GLEnum severity, ReadOnlySpan<uint> ids, bool enabled)
        => DebugMessageControl((GLEnum)source, (GLEnum)type, severity, ids, enabled);

    public void DebugMessageControl(DebugSource source, GLEnum type, DebugSeverity severity, ReadOnlySpan<uint> ids, bool enabled)
        => DebugMessageControl((GLEnum)source, type, (GLEnum)severity, ids, enabled);

    public void DebugMessageControl(DebugSource source, GLEnum type, GLEnum severity, ReadOnlySpan<uint> ids, bool enabled)
        => DebugMessageControl((GLEnum)source, type, severity, ids, enabled);

    public void DebugMessageControl(GLEnum source, DebugType type, DebugSeverity severity, ReadOnlySpan<uint> ids, bool enabled)
        => DebugMessageControl(source, (GLEnum)type, (GLEnum)severity, ids, enabled);

    public void DebugMessageControl(GLEnum source, DebugType type, GLEnum severity, ReadOnlySpan<uint> ids, bool enabled)
        => DebugMessageControl(source, (GLEnum)type, severity, ids, enabled);

    public void DebugMessageControl(GLEnum source, GLEnum type, DebugSeverity severity, ReadOnlySpan<uint> ids, bool enabled)
        => DebugMessageControl(source, type, (GLEnum)severity, ids, enabled);

    public void DebugMessageControl(GLEnum source, GLEnum type, GLEnum severity, ReadOnlySpan<uint> ids, bool enabled)
    {
        fixed (uint* idsPointer = ids)
            DebugMessageControl(source, type, severity, (uint)ids.Length, idsPointer, enabled);
    }

    public void DebugMessageInsert(DebugSource source, DebugType type, uint id, DebugSeverity severity, uint length, byte* buf)
        => DebugMessageInsert((GLEnum)source, (GLEnum)type, id, (GLEnum)severity, length, buf);

    public void DebugMessageInsert(DebugSource source, DebugType type, uint id, GLEnum severity, uint length, byte* buf)
        => DebugMessageInsert((GLEnum)source, (GLEnum)type, id, severity, length, buf);

    public void DebugMessageInsert(DebugSource source, GLEnum type, uint id, DebugSeverity severity, uint length, byte* buf)
        => DebugMessageInsert((GLEnum)source, type, id, (GLEnum)severity, length, buf);

    public void DebugMessageInsert(DebugSource source, GLEnum type, uint id, GLEnum severity, uint length, byte* buf)
        => DebugMessageInsert((GLEnum)source, type, id, severity, length, buf);

    public void DebugMessageInsert(GLEnum source, DebugType type, uint id, DebugSeverity severity, uint length, byte* buf)
        => DebugMessageInsert(source, (GLEnum)type, id, (GLEnum)severity, length, buf);

    public void DebugMessageInsert(GLEnum source, DebugType type, uint id, GLEnum severity, uint length, byte* buf)
        => DebugMessageInsert(source, (GLEnum)type, id, severity, length, buf);

    public void DebugMessageInsert(GLEnum source, GLEnum type, uint id, DebugSeverity severity, uint length, byte* buf)
        => DebugMessageInsert(source, type, id, (GLEnum)severity, length, buf);

    public void DebugMessageInsert(GLEnum source, GLEnum type, uint id, GLEnum severity, uint length, byte* buf)
        => ((delegate* unmanaged<GLEnum, GLEnum, uint, GLEnum, uint, byte*, void>)Entry(EntryPoint.glDebugMessageInsert))(
            source, type, id, severity, length, buf);

    public void DebugMessageInsert(DebugSource source, DebugType type, uint id, DebugSeverity severity, uint length, ref readonly byte buf)
        => DebugMessageInsert((GLEnum)source, (GLEnum)type, id, (GLEnum)severity, length, in buf);

    public void DebugMessageInsert(DebugSource source, DebugType type, uint id, DebugSeverity severity, uint length, string buf)
        => DebugMessageInsert((GLEnum)source, (GLEnum)type, id, (GLEnum)severity, length, buf);

    public void DebugMessageInsert(DebugSource source, DebugType type, uint id, GLEnum severity, uint length, ref readonly byte buf)
        => DebugMessageInsert((GLEnum)source, (GLEnum)type, id, severity, length, in buf);

    public void DebugMessageInsert(DebugSource source, DebugType type, uint id, GLEnum severity, uint length, string buf)
        => DebugMessageInsert((GLEnum)source, (GLEnum)type, id, severity, length, buf);

    public void DebugMessageInsert(DebugSource source, GLEnum type, uint id, DebugSeverity severity, uint length, ref readonly byte buf)
        => DebugMessageInsert((GLEnum)source, type, id, (GLEnum)severity, length, in buf);

    public void DebugMessageInsert(DebugSource source, GLEnum type, uint id, DebugSeverity severity, uint length, string buf)
        => DebugMessageInsert((GLEnum)source, type, id, (GLEnum)severity, length, buf);

    public void DebugMessageInsert(DebugSource source, GLEnum type, uint id, GLEnum severity, uint length, ref readonly byte buf)
        => DebugMessageInsert((GLEnum)source, type, id, severity, length, in buf);

    public void DebugMessageInsert(DebugSource source, GLEnum type, uint id, GLEnum severity, uint length, string buf)
        => DebugMessageInsert((GLEnum)source, type, id, severity, length, buf);

    public void DebugMessageInsert(GLEnum source, DebugType type, uint id, DebugSeverity severity, uint length, ref readonly byte buf)
        => DebugMessageInsert(source, (GLEnum)type, id, (GLEnum)severity, length, in buf);

    public void DebugMessageInsert(GLEnum source, DebugType type, uint id, DebugSeverity severity, uint length, string buf)
        => DebugMessageInsert(source, (GLEnum)type, id, (GLEnum)severity, length, buf);

    public void DebugMessageInsert(GLEnum source, DebugType type, uint id, GLEnum severity, uint length, ref readonly byte buf)
        => DebugMessageInsert(source, (GLEnum)type, id, severity, length, in buf);

    public void DebugMessageInsert(GLEnum source, DebugType type, uint id, GLEnum severity, uint length, string buf)
        => DebugMessageInsert(source, (GLEnum)type, id, severity, length, buf);

    public void DebugMessageInsert(GLEnum source, GLEnum type, uint id, DebugSeverity severity, uint length, ref readonly byte buf)
        => DebugMessageInsert(source, type, id, (GLEnum)severity, length, in buf);

    public void DebugMessageInsert(GLEnum source, GLEnum type, uint id, DebugSeverity severity, uint length, string buf)
        => DebugMessageInsert(source, type, id, (GLEnum)severity, length, buf);

    public void DebugMessageInsert(GLEnum source, GLEnum type, uint id, GLEnum severity, uint length, ref readonly byte buf)
    {
        fixed (byte* bufPointer = &buf)
            DebugMessageInsert(source, type, id, severity, length, bufPointer);
    }

    public void DebugMessageInsert(GLEnum source, GLEnum type, uint id, GLEnum severity, uint length, string buf)
    {
        using Utf8Argument bufText = new(buf);
        DebugMessageInsert(source, type, id, severity, length, bufText.Pointer);
    }

    public void GetObjectLabel(GLEnum identifier, uint name, uint bufSize, uint* length, byte* label)
        => ((delegate* unmanaged<GLEnum, uint, uint, uint*, byte*, void>)Entry(EntryPoint.glGetObjectLabel))(
            identifier, name, bufSize, length, label);

    public void GetObjectLabel(ObjectIdentifier identifier, uint name, uint bufSize, uint* length, byte* label)
        => GetObjectLabel((GLEnum)identifier, name, bufSize, length, label);

    public void GetObjectLabel(GLEnum identifier, uint name, uint bufSize, out uint length, out byte label)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* labelPointer = &label)
            GetObjectLabel(identifier, name, bufSize, lengthPointer, labelPointer);
    }

    public void GetObjectLabel(GLEnum identifier, uint name, uint bufSize, out uint length, byte* label)
    {
        fixed (uint* lengthPointer = &length)
            GetObjectLabel(identifier, name, bufSize, lengthPointer, label);
    }

    public void GetObjectLabel(GLEnum identifier, uint name, uint bufSize, out uint length, out string label)
    {
        using Utf8Buffer labelBuffer = new(bufSize);
        fixed (uint* lengthPointer = &length)
            GetObjectLabel(identifier, name, bufSize, lengthPointer, labelBuffer.Pointer);
        label = labelBuffer.ToString();
    }

    public void GetObjectLabel(GLEnum identifier, uint name, uint bufSize, uint* length, out byte label)
    {
        fixed (byte* labelPointer = &label)
            GetObjectLabel(identifier, name, bufSize, length, labelPointer);
    }

    public void GetObjectLabel(GLEnum identifier, uint name, uint bufSize, uint* length, out string label)
    {
        using Utf8Buffer labelBuffer = new(bufSize);
        GetObjectLabel(identifier, name, bufSize, length, labelBuffer.Pointer);
        label = labelBuffer.ToString();
    }

    public void GetObjectLabel(ObjectIdentifier identifier, uint name, uint bufSize, out uint length, out byte label)
        => GetObjectLabel((GLEnum)identifier, name, bufSize, out length, out label);

    public void GetObjectLabel(ObjectIdentifier identifier, uint name, uint bufSize, out uint length, byte* label)
        => GetObjectLabel((GLEnum)identifier, name, bufSize, out length, label);

    public void GetObjectLabel(ObjectIdentifier identifier, uint name, uint bufSize, out uint length, out string label)
        => GetObjectLabel((GLEnum)identifier, name, bufSize, out length, out label);

    public void GetObjectLabel(ObjectIdentifier identifier, uint name, uint bufSize, uint* length, out byte label)
        => GetObjectLabel((GLEnum)identifier, name, bufSize, length, out label);

    public void GetObjectLabel(ObjectIdentifier identifier, uint name, uint bufSize, uint* length, out string label)
        => GetObjectLabel((GLEnum)identifier, name, bufSize, length, out label);

    public void GetObjectLabel(GLEnum identifier, uint name, out uint length, Span<byte> label)
    {
        fixed (uint* lengthPointer = &length)
        fixed (byte* labelPointer = label)
            GetObjectLabel(identifier, name, (uint)label.Length, lengthPointer, labelPointer);
    }

    public void GetObjectLabel(GLEnum identifier, uint name, uint* length, Span<byte> label)
    {
        fixed (byte* labelPointer = label)
            GetObjectLabel(identifier, name, (uint)label.Length, length, labelPointer);
    }

    public void GetObjectLabel(ObjectIdentifier identifier, uint name, out uint length, Span<byte> label)
        => GetObjectLabel((GLEnum)identifier, name, out length, label);

    public void GetObjectLabel(ObjectIdentifier identifier, uint name, uint* length, Span<byte> label)
        => GetObjectLabel((GLEnum)identifier, name, length, label);

    public byte GetObjectLabel(GLEnum identifier, uint name, uint bufSize, out uint length)
    {
        byte labelValue = default;
        fixed (uint* lengthPointer = &length)
            GetObjectLabel(identifier, name, bufSize, lengthPointer, &labelValue);
        return labelValue;
    }

    public byte GetObjectLabel(GLEnum identifier, uint name, uint bufSize, uint* length)
    {
        byte labelValue = default;
        GetObjectLabel(identifier, name, bufSize, length, &labelValue);
        return labelValue;
    }

    public byte GetObjectLabel(ObjectIdentifier identifier, uint name, uint bufSize, out uint length)
        => GetObjectLabel((GLEnum)identifier, name, bufSize, out length);

    public byte GetObjectLabel(ObjectIdentifier identifier, uint name, uint bufSize, uint* length)
        => GetObjectLabel((GLEnum)identifier, name, bufSize, length);

    public void ObjectLabel(GLEnum identifier, uint name, uint length, byte* label)
        => ((delegate* unmanaged<GLEnum, uint, uint, byte*, void>)Entry(EntryPoint.glObjectLabel))(identifier, name, length, label);

    public void ObjectLabel(ObjectIdentifier identifier, uint name, uint length, byte* label)
        => ObjectLabel((GLEnum)identifier, name, length, label);

    public void ObjectLabel(GLEnum identifier, uint name, uint length, ref readonly byte label)
    {
        fixed (byte* labelPointer = &label)
            ObjectLabel(identifier, name, length, labelPointer);
    }

    public void ObjectLabel(GLEnum identifier, uint name, uint length, string label)
    {
        using Utf8Argument labelText = new(label);
        ObjectLabel(identifier, name, length, labelText.Pointer);
    }

    public void ObjectLabel(ObjectIdentifier identifier, uint name, uint length, ref readonly byte label)
        => ObjectLabel((GLEnum)identifier, name, length, in label);

    public void ObjectLabel(ObjectIdentifier identifier, uint name, uint length, string label)
        => ObjectLabel((GLEnum)identifier, name, length, label);

    public void PopDebugGroup()
        => ((delegate* unmanaged<void>)Entry(EntryPoint.glPopDebugGroup))();

    public void PushDebugGroup(DebugSource source, uint id, uint length, byte* message)
        => PushDebugGroup((GLEnum)source, id, length, message);

    public void PushDebugGroup(GLEnum source, uint id, uint length, byte* message)
        => ((delegate* unmanaged<GLEnum, uint, uint, byte*, void>)Entry(EntryPoint.glPushDebugGroup))(source, id, length, message);

    public void PushDebugGroup(DebugSource source, uint id, uint length, ref readonly byte message)
        => PushDebugGroup((GLEnum)source, id, length, in message);

    public void PushDebugGroup(DebugSource source, uint id, uint length, string message)
        => PushDebugGroup((GLEnum)source, id, length, message);

    public void PushDebugGroup(GLEnum source, uint id, uint length, ref readonly byte message)
    {
        fixed (byte* messagePointer = &message)
            PushDebugGroup(source, id, length, messagePointer);
    }

    public void PushDebugGroup(GLEnum source, uint id, uint length, string message)
    {
        using Utf8Argument messageText = new(message);
        PushDebugGroup(source, id, length, messageText.Pointer);
    }
}
