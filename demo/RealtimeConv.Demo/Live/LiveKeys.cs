using System.Collections.Frozen;
using System.Collections.Immutable;
using Silk.NET.Input;

namespace RealtimeConv.Demo.Live;

/// <summary>The keys of the live demo, in one table: what they do and what the help says of them.</summary>
internal static class LiveKeys
{
    /// <summary>Every action with its keys, in the order of the help.</summary>
    public static ImmutableArray<(LiveAction Action, ImmutableArray<Key> Keys, string Label, string Help)> Table { get; } =
    [
        (LiveAction.NextKernel, [Key.Right, Key.PageDown], "→", "next kernel"),
        (LiveAction.PreviousKernel, [Key.Left, Key.PageUp], "←", "previous kernel"),
        (LiveAction.Larger, [Key.Up], "↑  wheel", "larger kernel"),
        (LiveAction.Smaller, [Key.Down], "↓  wheel", "smaller kernel"),
        (LiveAction.Stronger, [Key.RightBracket, Key.Equal], "]  shift+wheel", "stronger"),
        (LiveAction.Weaker, [Key.LeftBracket, Key.Minus], "[  shift+wheel", "weaker"),
        (LiveAction.TypeKernel, [Key.K, Key.Enter], "K", "type a kernel or an expression"),
        (LiveAction.Border, [Key.B], "B", "border rule"),
        (LiveAction.Operation, [Key.O], "O", "correlation or convolution"),
        (LiveAction.Backend, [Key.G], "G", "backend: auto, compute, fragment, cpu"),
        (LiveAction.Source, [Key.N], "N", "next source; or drop a file on the window"),
        (LiveAction.Pause, [Key.Space], "space", "pause the source"),
        (LiveAction.CrossCheck, [Key.X], "X", "check tiles against the mathematics"),
        (LiveAction.Govern, [Key.M], "M", "frame budget on or off"),
        (LiveAction.Tune, [Key.T], "T", "time the plans, keep the fastest"),
        (LiveAction.Maps, [Key.C], "C", "layers: their result, then each one's maps"),
        (LiveAction.Learn, [Key.L], "L", "learn the kernel; again: stop"),
        (LiveAction.LearnReverse, [Key.V], "V", "learn the reverse: what undoes it"),
        (LiveAction.WriteLearned, [Key.E], "E", "write the learned kernel"),
        (LiveAction.Split, [Key.D], "D  drag", "before and after; drag the line"),
        (LiveAction.Reset, [Key.R], "R", "parameters back to their defaults"),
        (LiveAction.Picture, [Key.S], "S", "save the filtered picture"),
        (LiveAction.Window, [Key.W], "W", "save the window as it is"),
        (LiveAction.Hide, [Key.Tab], "tab", "hide or show this display"),
        (LiveAction.FullScreen, [Key.F], "F", "full screen"),
        (LiveAction.Help, [Key.H, Key.F1], "H", "this help"),
        (LiveAction.Leave, [Key.Escape], "esc", "leave"),
    ];

    private static readonly FrozenDictionary<Key, LiveAction> Actions = Table.SelectMany(r => r.Keys.Select(k => (k, r.Action))).ToFrozenDictionary(p => p.k, p => p.Action);

    /// <summary>What a key does, or null.</summary>
    public static LiveAction? ActionOf(Key key) => Actions.TryGetValue(key, out var action) ? action : null;
}
