namespace RealtimeConv.OpenGL.Passes;

/// <summary>What a pass of a plan has become: ready to run, owner of its buffers.</summary>
internal abstract class PreparedStep : IDisposable
{
    /// <summary>Indices of the surfaces read.</summary>
    public required int[] Inputs { get; init; }

    /// <summary>Index of the surface written.</summary>
    public required int Output { get; init; }

    /// <summary>Columns and rows that it writes; null where they are the frame's.</summary>
    public (int Width, int Height)? Size { get; init; }

    public required bool IsCompute { get; init; }

    /// <summary>The files of shaders/ that run, in their order.</summary>
    public abstract IEnumerable<string> Files { get; }

    /// <summary>Draws or dispatches of one run.</summary>
    public virtual int Calls => 1;

    public abstract void Dispose();
}
