namespace Silk.NET.OpenGL;

public enum GetMultisamplePNameNV
{
    SamplePosition = 0x8E50,
    SampleLocationArb = 0x8E50,
    ProgrammableSampleLocationArb = 0x9341,
}
