namespace RealtimeConv.OpenGL.Resources;

/// <summary>Something that the engine does on its host's context; a struct, so that a frame allocates nothing for it.</summary>
internal interface IContextWork
{
    /// <summary>When an error of the driver was raised, for its message: "the driver reports an error when ...".</summary>
    string When { get; }

    /// <summary>Does it; the state is entered, and left afterwards.</summary>
    void Run();
}
