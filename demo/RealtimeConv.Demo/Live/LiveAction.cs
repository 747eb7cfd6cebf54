namespace RealtimeConv.Demo.Live;

/// <summary>What a key does.</summary>
internal enum LiveAction
{
    NextKernel,
    PreviousKernel,
    Larger,
    Smaller,
    Stronger,
    Weaker,
    Border,
    Operation,
    Backend,
    Source,
    Pause,
    CrossCheck,
    Govern,
    Tune,
    Maps,
    Learn,
    LearnReverse,
    WriteLearned,
    Split,
    TypeKernel,
    Reset,
    Picture,
    Window,
    Hide,
    FullScreen,
    Help,
    Leave,
}
