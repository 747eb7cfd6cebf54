#nullable disable

namespace Silk.NET.OpenGL;

public unsafe partial class GL
{
    public void GetProgramInterface(uint program, GLEnum programInterface, GLEnum pname, int* @params)
        => ((delegate* unmanaged<uint, GLEnum, GLEnum, int*, void>)Entry(EntryPoint.glGetProgramInterfaceiv))(
            program, programInterface, pname, @params);

    public void GetProgramInterface(uint program, GLEnum programInterface, ProgramInterfacePName pname, int* @params)
        => GetProgramInterface(program, programInterface, (GLEnum)pname, @params);

    public void GetProgramInterface(uint program, ProgramInterface programInterface, GLEnum pname, int* @params)
        => GetProgramInterface(program, (GLEnum)programInterface, pname, @params);

    public void GetProgramInterface(uint program, ProgramInterface programInterface, ProgramInterfacePName pname, int* @params)
        => GetProgramInterface(program, (GLEnum)programInterface, (GLEnum)pname, @params);

    public void GetProgramInterface(uint program, GLEnum programInterface, GLEnum pname, out int @params)
    {
        fixed (int* paramsPointer = &@params)
            GetProgramInterface(program, programInterface, pname, paramsPointer);
    }

    public void GetProgramInterface(uint program, GLEnum programInterface, ProgramInterfacePName pname, out int @params)
        => GetProgramInterface(program, programInterface, (GLEnum)pname, out @params);

    public void GetProgramInterface(uint program, ProgramInterface programInterface, GLEnum pname, out int @params)
        => GetProgramInterface(program, (GLEnum)programInterface, pname, out @params);

    public void GetProgramInterface(uint program, ProgramInterface programInterface, ProgramInterfacePName pname, out int @params)
        => GetProgramInterface(program, (GLEnum)programInterface, (GLEnum)pname, out @params);

    public int GetProgramInterface(uint program, GLEnum programInterface, GLEnum pname)
    {
        int paramsValue = default;
        GetProgramInterface(program, programInterface, pname, &paramsValue);
        return paramsValue;
    }

    public int GetProgramInterface(uint program, GLEnum programInterface, ProgramInterfacePName pname)
        => GetProgramInterface(program, programInterface, (GLEnum)pname);

    public int GetProgramInterface(uint program, ProgramInterface programInterface, GLEnum pname)
        => GetProgramInterface(program, (GLEnum)programInterface, pname);

    public int GetProgramInterface(uint program, ProgramInterface programInterface, ProgramInterfacePName pname)
        => GetProgramInterface(program, (GLEnum)programInterface, (GLEnum)pname);
}
