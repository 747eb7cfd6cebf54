namespace Silk.NET.OpenGL;

public enum ErrorCode
{
    NoError = 0,
    InvalidEnum = 0x500,
    InvalidValue = 0x501,
    InvalidOperation = 0x502,
    StackOverflow = 0x503,
    StackUnderflow = 0x504,
    OutOfMemory = 0x505,
    InvalidFramebufferOperation = 0x506,
    InvalidFramebufferOperationExt = 0x506,
    InvalidFramebufferOperationOes = 0x506,
    TableTooLargeExt = 0x8031,
    TableTooLarge = 0x8031,
    TextureTooLargeExt = 0x8065,
}
