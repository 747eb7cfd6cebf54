#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void GetBoolean(GLEnum pname, bool* data)
        => ((delegate* unmanaged<GLEnum, bool*, void>)Entry(EntryPoint.glGetBooleanv))(pname, data);

    public void GetBoolean(GetPName pname, bool* data)
        => GetBoolean((GLEnum)pname, data);

    public void GetBoolean(GLEnum pname, out bool data)
    {
        fixed (bool* dataPointer = &data)
            GetBoolean(pname, dataPointer);
    }

    public void GetBoolean(GetPName pname, out bool data)
        => GetBoolean((GLEnum)pname, out data);

    public bool GetBoolean(GLEnum pname)
    {
        bool dataValue = default;
        GetBoolean(pname, &dataValue);
        return dataValue;
    }

    public bool GetBoolean(GetPName pname)
        => GetBoolean((GLEnum)pname);

    public void GetBoolean(BufferTargetARB target, uint index, bool* data)
        => GetBoolean((GLEnum)target, index, data);

    public void GetBoolean(GLEnum target, uint index, bool* data)
        => ((delegate* unmanaged<GLEnum, uint, bool*, void>)Entry(EntryPoint.glGetBooleani_v))(target, index, data);

    public void GetBoolean(BufferTargetARB target, uint index, out bool data)
        => GetBoolean((GLEnum)target, index, out data);

    public void GetBoolean(GLEnum target, uint index, out bool data)
    {
        fixed (bool* dataPointer = &data)
            GetBoolean(target, index, dataPointer);
    }

    public bool GetBoolean(BufferTargetARB target, uint index)
        => GetBoolean((GLEnum)target, index);

    public bool GetBoolean(GLEnum target, uint index)
    {
        bool dataValue = default;
        GetBoolean(target, index, &dataValue);
        return dataValue;
    }

    public void GetDouble(GLEnum pname, double* data)
        => ((delegate* unmanaged<GLEnum, double*, void>)Entry(EntryPoint.glGetDoublev))(pname, data);

    public void GetDouble(GetPName pname, double* data)
        => GetDouble((GLEnum)pname, data);

    public void GetDouble(GLEnum pname, out double data)
    {
        fixed (double* dataPointer = &data)
            GetDouble(pname, dataPointer);
    }

    public void GetDouble(GetPName pname, out double data)
        => GetDouble((GLEnum)pname, out data);

    public double GetDouble(GLEnum pname)
    {
        double dataValue = default;
        GetDouble(pname, &dataValue);
        return dataValue;
    }

    public double GetDouble(GetPName pname)
        => GetDouble((GLEnum)pname);

    public void GetDouble(GLEnum target, uint index, double* data)
        => ((delegate* unmanaged<GLEnum, uint, double*, void>)Entry(EntryPoint.glGetDoublei_v))(target, index, data);

    public void GetDouble(GetPName target, uint index, double* data)
        => GetDouble((GLEnum)target, index, data);

    public void GetDouble(GLEnum target, uint index, out double data)
    {
        fixed (double* dataPointer = &data)
            GetDouble(target, index, dataPointer);
    }

    public void GetDouble(GetPName target, uint index, out double data)
        => GetDouble((GLEnum)target, index, out data);

    public double GetDouble(GLEnum target, uint index)
    {
        double dataValue = default;
        GetDouble(target, index, &dataValue);
        return dataValue;
    }

    public double GetDouble(GetPName target, uint index)
        => GetDouble((GLEnum)target, index);

    public GLEnum GetError()
        => ((delegate* unmanaged<GLEnum>)Entry(EntryPoint.glGetError))();

    public void GetFloat(GLEnum pname, float* data)
        => ((delegate* unmanaged<GLEnum, float*, void>)Entry(EntryPoint.glGetFloatv))(pname, data);

    public void GetFloat(GetPName pname, float* data)
        => GetFloat((GLEnum)pname, data);

    public void GetFloat(GLEnum pname, out float data)
    {
        fixed (float* dataPointer = &data)
            GetFloat(pname, dataPointer);
    }

    public void GetFloat(GetPName pname, out float data)
        => GetFloat((GLEnum)pname, out data);

    public float GetFloat(GLEnum pname)
    {
        float dataValue = default;
        GetFloat(pname, &dataValue);
        return dataValue;
    }

    public float GetFloat(GetPName pname)
        => GetFloat((GLEnum)pname);

    public void GetFloat(GLEnum target, uint index, float* data)
        => ((delegate* unmanaged<GLEnum, uint, float*, void>)Entry(EntryPoint.glGetFloati_v))(target, index, data);

    public void GetFloat(GetPName target, uint index, float* data)
        => GetFloat((GLEnum)target, index, data);

    public void GetFloat(GLEnum target, uint index, out float data)
    {
        fixed (float* dataPointer = &data)
            GetFloat(target, index, dataPointer);
    }

    public void GetFloat(GetPName target, uint index, out float data)
        => GetFloat((GLEnum)target, index, out data);

    public float GetFloat(GLEnum target, uint index)
    {
        float dataValue = default;
        GetFloat(target, index, &dataValue);
        return dataValue;
    }

    public float GetFloat(GetPName target, uint index)
        => GetFloat((GLEnum)target, index);

    public GLEnum GetGraphicsResetStatus()
        => ((delegate* unmanaged<GLEnum>)Entry(EntryPoint.glGetGraphicsResetStatus))();

    public void GetInteger(GLEnum pname, int* data)
        => ((delegate* unmanaged<GLEnum, int*, void>)Entry(EntryPoint.glGetIntegerv))(pname, data);

    public void GetInteger(GetPName pname, int* data)
        => GetInteger((GLEnum)pname, data);

    public void GetInteger(GLEnum pname, out int data)
    {
        fixed (int* dataPointer = &data)
            GetInteger(pname, dataPointer);
    }

    public void GetInteger(GetPName pname, out int data)
        => GetInteger((GLEnum)pname, out data);

    public int GetInteger(GLEnum pname)
    {
        int dataValue = default;
        GetInteger(pname, &dataValue);
        return dataValue;
    }

    public int GetInteger(GetPName pname)
        => GetInteger((GLEnum)pname);

    public void GetInteger(GLEnum target, uint index, int* data)
        => ((delegate* unmanaged<GLEnum, uint, int*, void>)Entry(EntryPoint.glGetIntegeri_v))(target, index, data);

    public void GetInteger(GetPName target, uint index, int* data)
        => GetInteger((GLEnum)target, index, data);

    public void GetInteger(GLEnum target, uint index, out int data)
    {
        fixed (int* dataPointer = &data)
            GetInteger(target, index, dataPointer);
    }

    public void GetInteger(GetPName target, uint index, out int data)
        => GetInteger((GLEnum)target, index, out data);

    public int GetInteger(GLEnum target, uint index)
    {
        int dataValue = default;
        GetInteger(target, index, &dataValue);
        return dataValue;
    }

    public int GetInteger(GetPName target, uint index)
        => GetInteger((GLEnum)target, index);

    public void GetInteger64(GLEnum pname, long* data)
        => ((delegate* unmanaged<GLEnum, long*, void>)Entry(EntryPoint.glGetInteger64v))(pname, data);

    public void GetInteger64(GetPName pname, long* data)
        => GetInteger64((GLEnum)pname, data);

    public void GetInteger64(GLEnum pname, out long data)
    {
        fixed (long* dataPointer = &data)
            GetInteger64(pname, dataPointer);
    }

    public void GetInteger64(GetPName pname, out long data)
        => GetInteger64((GLEnum)pname, out data);

    public long GetInteger64(GLEnum pname)
    {
        long dataValue = default;
        GetInteger64(pname, &dataValue);
        return dataValue;
    }

    public long GetInteger64(GetPName pname)
        => GetInteger64((GLEnum)pname);

    public void GetInteger64(GLEnum target, uint index, long* data)
        => ((delegate* unmanaged<GLEnum, uint, long*, void>)Entry(EntryPoint.glGetInteger64i_v))(target, index, data);

    public void GetInteger64(GetPName target, uint index, long* data)
        => GetInteger64((GLEnum)target, index, data);

    public void GetInteger64(GLEnum target, uint index, out long data)
    {
        fixed (long* dataPointer = &data)
            GetInteger64(target, index, dataPointer);
    }

    public void GetInteger64(GetPName target, uint index, out long data)
        => GetInteger64((GLEnum)target, index, out data);

    public long GetInteger64(GLEnum target, uint index)
    {
        long dataValue = default;
        GetInteger64(target, index, &dataValue);
        return dataValue;
    }

    public long GetInteger64(GetPName target, uint index)
        => GetInteger64((GLEnum)target, index);

    public void GetMultisample(GLEnum pname, uint index, float* val)
        => ((delegate* unmanaged<GLEnum, uint, float*, void>)Entry(EntryPoint.glGetMultisamplefv))(pname, index, val);

    public void GetMultisample(GetMultisamplePNameNV pname, uint index, float* val)
        => GetMultisample((GLEnum)pname, index, val);

    public void GetMultisample(GLEnum pname, uint index, out float val)
    {
        fixed (float* valPointer = &val)
            GetMultisample(pname, index, valPointer);
    }

    public void GetMultisample(GetMultisamplePNameNV pname, uint index, out float val)
        => GetMultisample((GLEnum)pname, index, out val);

    public float GetMultisample(GLEnum pname, uint index)
    {
        float valValue = default;
        GetMultisample(pname, index, &valValue);
        return valValue;
    }

    public float GetMultisample(GetMultisamplePNameNV pname, uint index)
        => GetMultisample((GLEnum)pname, index);

    public void GetPointer(GLEnum pname, void** @params)
        => ((delegate* unmanaged<GLEnum, void**, void>)Entry(EntryPoint.glGetPointerv))(pname, @params);

    public void GetPointer(GetPointervPName pname, void** @params)
        => GetPointer((GLEnum)pname, @params);

    public void GetPointer(GLEnum pname, out void* @params)
    {
        fixed (void** paramsPointer = &@params)
            GetPointer(pname, paramsPointer);
    }

    public void GetPointer(GetPointervPName pname, out void* @params)
        => GetPointer((GLEnum)pname, out @params);

    public byte* GetString(GLEnum name)
        => ((delegate* unmanaged<GLEnum, byte*>)Entry(EntryPoint.glGetString))(name);

    public byte* GetString(StringName name)
        => GetString((GLEnum)name);

    public byte* GetString(GLEnum name, uint index)
        => ((delegate* unmanaged<GLEnum, uint, byte*>)Entry(EntryPoint.glGetStringi))(name, index);

    public byte* GetString(StringName name, uint index)
        => GetString((GLEnum)name, index);
}
