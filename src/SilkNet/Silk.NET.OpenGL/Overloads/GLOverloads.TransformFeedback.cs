#nullable disable

namespace Silk.NET.OpenGL;

public static unsafe partial class GLOverloads
{
    public static void CreateTransformFeedbacks(this GL gl, uint n, Span<TransformFeedback> ids)
        => gl.CreateTransformFeedbacks(n, out ids.GetPinnableReference());

    public static void CreateTransformFeedbacks(this GL gl, uint n, Span<uint> ids)
        => gl.CreateTransformFeedbacks(n, out ids.GetPinnableReference());

    public static void DeleteTransformFeedbacks(this GL gl, uint n, ReadOnlySpan<TransformFeedback> ids)
        => gl.DeleteTransformFeedbacks(n, in ids.GetPinnableReference());

    public static void DeleteTransformFeedbacks(this GL gl, uint n, ReadOnlySpan<uint> ids)
        => gl.DeleteTransformFeedbacks(n, in ids.GetPinnableReference());

    public static void GenTransformFeedbacks(this GL gl, uint n, Span<TransformFeedback> ids)
        => gl.GenTransformFeedbacks(n, out ids.GetPinnableReference());

    public static void GenTransformFeedbacks(this GL gl, uint n, Span<uint> ids)
        => gl.GenTransformFeedbacks(n, out ids.GetPinnableReference());
}
