#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public GLEnum ClientWaitSync(nint sync, SyncObjectMask flags, ulong timeout)
        => ClientWaitSync(sync, (uint)flags, timeout);

    public GLEnum ClientWaitSync(nint sync, uint flags, ulong timeout)
        => ((delegate* unmanaged<nint, uint, ulong, GLEnum>)Entry(EntryPoint.glClientWaitSync))(sync, flags, timeout);

    public void DeleteSync(nint sync)
        => ((delegate* unmanaged<nint, void>)Entry(EntryPoint.glDeleteSync))(sync);

    public nint FenceSync(GLEnum condition, SyncBehaviorFlags flags)
        => FenceSync(condition, (uint)flags);

    public nint FenceSync(GLEnum condition, uint flags)
        => ((delegate* unmanaged<GLEnum, uint, nint>)Entry(EntryPoint.glFenceSync))(condition, flags);

    public nint FenceSync(SyncCondition condition, SyncBehaviorFlags flags)
        => FenceSync((GLEnum)condition, (uint)flags);

    public nint FenceSync(SyncCondition condition, uint flags)
        => FenceSync((GLEnum)condition, flags);

    public void Finish()
        => ((delegate* unmanaged<void>)Entry(EntryPoint.glFinish))();

    public void Flush()
        => ((delegate* unmanaged<void>)Entry(EntryPoint.glFlush))();

    public void GetSync(nint sync, GLEnum pname, uint count, uint* length, int* values)
        => ((delegate* unmanaged<nint, GLEnum, uint, uint*, int*, void>)Entry(EntryPoint.glGetSynciv))(sync, pname, count, length, values);

    public void GetSync(nint sync, SyncParameterName pname, uint count, uint* length, int* values)
        => GetSync(sync, (GLEnum)pname, count, length, values);

    public void GetSync(nint sync, GLEnum pname, uint count, out uint length, out int values)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* valuesPointer = &values)
            GetSync(sync, pname, count, lengthPointer, valuesPointer);
    }

    public void GetSync(nint sync, GLEnum pname, uint count, out uint length, int* values)
    {
        fixed (uint* lengthPointer = &length)
            GetSync(sync, pname, count, lengthPointer, values);
    }

    public void GetSync(nint sync, GLEnum pname, uint count, uint* length, out int values)
    {
        fixed (int* valuesPointer = &values)
            GetSync(sync, pname, count, length, valuesPointer);
    }

    public void GetSync(nint sync, SyncParameterName pname, uint count, out uint length, out int values)
        => GetSync(sync, (GLEnum)pname, count, out length, out values);

    public void GetSync(nint sync, SyncParameterName pname, uint count, out uint length, int* values)
        => GetSync(sync, (GLEnum)pname, count, out length, values);

    public void GetSync(nint sync, SyncParameterName pname, uint count, uint* length, out int values)
        => GetSync(sync, (GLEnum)pname, count, length, out values);

    public void GetSync(nint sync, GLEnum pname, out uint length, Span<int> values)
    {
        fixed (uint* lengthPointer = &length)
        fixed (int* valuesPointer = values)
            GetSync(sync, pname, (uint)values.Length, lengthPointer, valuesPointer);
    }

    public void GetSync(nint sync, GLEnum pname, uint* length, Span<int> values)
    {
        fixed (int* valuesPointer = values)
            GetSync(sync, pname, (uint)values.Length, length, valuesPointer);
    }

    public void GetSync(nint sync, SyncParameterName pname, out uint length, Span<int> values)
        => GetSync(sync, (GLEnum)pname, out length, values);

    public void GetSync(nint sync, SyncParameterName pname, uint* length, Span<int> values)
        => GetSync(sync, (GLEnum)pname, length, values);

    public int GetSync(nint sync, GLEnum pname, uint count, out uint length)
    {
        int valuesValue = default;
        fixed (uint* lengthPointer = &length)
            GetSync(sync, pname, count, lengthPointer, &valuesValue);
        return valuesValue;
    }

    public int GetSync(nint sync, GLEnum pname, uint count, uint* length)
    {
        int valuesValue = default;
        GetSync(sync, pname, count, length, &valuesValue);
        return valuesValue;
    }

    public int GetSync(nint sync, SyncParameterName pname, uint count, out uint length)
        => GetSync(sync, (GLEnum)pname, count, out length);

    public int GetSync(nint sync, SyncParameterName pname, uint count, uint* length)
        => GetSync(sync, (GLEnum)pname, count, length);

    public bool IsSync(nint sync)
        => ((delegate* unmanaged<nint, byte>)Entry(EntryPoint.glIsSync))(sync) != 0;

    public void WaitSync(nint sync, SyncBehaviorFlags flags, ulong timeout)
        => WaitSync(sync, (uint)flags, timeout);

    public void WaitSync(nint sync, uint flags, ulong timeout)
        => ((delegate* unmanaged<nint, uint, ulong, void>)Entry(EntryPoint.glWaitSync))(sync, flags, timeout);
}
