#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void DebugMessageCallback<T0>(this GL gl, DebugProc callback, ReadOnlySpan<T0> userParam) where T0 : unmanaged
        => gl.DebugMessageCallback(callback, in userParam.GetPinnableReference());

    public static void DebugMessageControl(
        this GL gl, DebugSource source, DebugType type, DebugSeverity severity, uint count, ReadOnlySpan<uint> ids, bool enabled)
        => gl.DebugMessageControl(source, type, severity, count, in ids.GetPinnableReference(), enabled);

    public static void DebugMessageControl(
        this GL gl, DebugSource source, DebugType type, GLEnum severity, uint count, ReadOnlySpan<uint> ids, bool enabled)
        => gl.DebugMessageControl(source, type, severity, count, in ids.GetPinnableReference(), enabled);

    public static void DebugMessageControl(
        this GL gl, DebugSource source, GLEnum type, DebugSeverity severity, uint count, ReadOnlySpan<uint> ids, bool enabled)
        => gl.DebugMessageControl(source, type, severity, count, in ids.GetPinnableReference(), enabled);

    public static void DebugMessageControl(
        this GL gl, DebugSource source, GLEnum type, GLEnum severity, uint count, ReadOnlySpan<uint> ids, bool enabled)
        => gl.DebugMessageControl(source, type, severity, count, in ids.GetPinnableReference(), enabled);

    public static void DebugMessageControl(
        this GL gl, GLEnum source, DebugType type, DebugSeverity severity, uint count, ReadOnlySpan<uint> ids, bool enabled)
        => gl.DebugMessageControl(source, type, severity, count, in ids.GetPinnableReference(), enabled);

    public static void DebugMessageControl(
        this GL gl, GLEnum source, DebugType type, GLEnum severity, uint count, ReadOnlySpan<uint> ids, bool enabled)
        => gl.DebugMessageControl(source, type, severity, count, in ids.GetPinnableReference(), enabled);

    public static void DebugMessageControl(
        this GL gl, GLEnum source, GLEnum type, DebugSeverity severity, uint count, ReadOnlySpan<uint> ids, bool enabled)
        => gl.DebugMessageControl(source, type, severity, count, in ids.GetPinnableReference(), enabled);

    public static void DebugMessageControl(this GL gl, GLEnum source, GLEnum type, GLEnum severity, uint count, ReadOnlySpan<uint> ids, bool enabled)
        => gl.DebugMessageControl(source, type, severity, count, in ids.GetPinnableReference(), enabled);

    public static void DebugMessageInsert(
        this GL gl, DebugSource source, DebugType type, uint id, DebugSeverity severity, uint length, ReadOnlySpan<byte> buf)
        => gl.DebugMessageInsert(source, type, id, severity, length, in buf.GetPinnableReference());

    public static void DebugMessageInsert(
        this GL gl, DebugSource source, DebugType type, uint id, GLEnum severity, uint length, ReadOnlySpan<byte> buf)
        => gl.DebugMessageInsert(source, type, id, severity, length, in buf.GetPinnableReference());

    public static void DebugMessageInsert(
        this GL gl, DebugSource source, GLEnum type, uint id, DebugSeverity severity, uint length, ReadOnlySpan<byte> buf)
        => gl.DebugMessageInsert(source, type, id, severity, length, in buf.GetPinnableReference());

    public static void DebugMessageInsert(this GL gl, DebugSource source, GLEnum type, uint id, GLEnum severity, uint length, ReadOnlySpan<byte> buf)
        => gl.DebugMessageInsert(source, type, id, severity, length, in buf.GetPinnableReference());

    public static void DebugMessageInsert(
        this GL gl, GLEnum source, DebugType type, uint id, DebugSeverity severity, uint length, ReadOnlySpan<byte> buf)
        => gl.DebugMessageInsert(source, type, id, severity, length, in buf.GetPinnableReference());

    public static void DebugMessageInsert(this GL gl, GLEnum source, DebugType type, uint id, GLEnum severity, uint length, ReadOnlySpan<byte> buf)
        => gl.DebugMessageInsert(source, type, id, severity, length, in buf.GetPinnableReference());

    public static void DebugMessageInsert(
        this GL gl, GLEnum source, GLEnum type, uint id, DebugSeverity severity, uint length, ReadOnlySpan<byte> buf)
        => gl.DebugMessageInsert(source, type, id, severity, length, in buf.GetPinnableReference());

    public static void DebugMessageInsert(this GL gl, GLEnum source, GLEnum type, uint id, GLEnum severity, uint length, ReadOnlySpan<byte> buf)
        => gl.DebugMessageInsert(source, type, id, severity, length, in buf.GetPinnableReference());

    public static void GetObjectLabel(this GL gl, GLEnum identifier, uint name, uint bufSize, Span<uint> length, byte* label)
        => gl.GetObjectLabel(identifier, name, bufSize, out length.GetPinnableReference(), label);

    public static void GetObjectLabel(this GL gl, GLEnum identifier, uint name, uint bufSize, Span<uint> length, Span<byte> label)
        => gl.GetObjectLabel(identifier, name, bufSize, out length.GetPinnableReference(), out label.GetPinnableReference());

    public static void GetObjectLabel(this GL gl, GLEnum identifier, uint name, uint bufSize, uint* length, Span<byte> label)
        => gl.GetObjectLabel(identifier, name, bufSize, length, out label.GetPinnableReference());

    public static void GetObjectLabel(this GL gl, ObjectIdentifier identifier, uint name, uint bufSize, Span<uint> length, byte* label)
        => gl.GetObjectLabel(identifier, name, bufSize, out length.GetPinnableReference(), label);

    public static void GetObjectLabel(this GL gl, ObjectIdentifier identifier, uint name, uint bufSize, Span<uint> length, Span<byte> label)
        => gl.GetObjectLabel(identifier, name, bufSize, out length.GetPinnableReference(), out label.GetPinnableReference());

    public static void GetObjectLabel(this GL gl, ObjectIdentifier identifier, uint name, uint bufSize, uint* length, Span<byte> label)
        => gl.GetObjectLabel(identifier, name, bufSize, length, out label.GetPinnableReference());

    public static void ObjectLabel(this GL gl, GLEnum identifier, uint name, uint length, ReadOnlySpan<byte> label)
        => gl.ObjectLabel(identifier, name, length, in label.GetPinnableReference());

    public static void ObjectLabel(this GL gl, ObjectIdentifier identifier, uint name, uint length, ReadOnlySpan<byte> label)
        => gl.ObjectLabel(identifier, name, length, in label.GetPinnableReference());

    public static void PushDebugGroup(this GL gl, DebugSource source, uint id, uint length, ReadOnlySpan<byte> message)
        => gl.PushDebugGroup(source, id, length, in message.GetPinnableReference());

    public static void PushDebugGroup(this GL gl, GLEnum source, uint id, uint length, ReadOnlySpan<byte> message)
        => gl.PushDebugGroup(source, id, length, in message.GetPinnableReference());
}
