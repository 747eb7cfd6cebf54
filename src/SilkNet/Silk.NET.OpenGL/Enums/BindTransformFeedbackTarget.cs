namespace Silk.NET.OpenGL;

public enum BindTransformFeedbackTarget
{
    TransformFeedback = 0x8E22,
}
