using RealtimeConv.OpenGL.Networks;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>A stack of layers between two surfaces of a plan.</summary>
internal sealed class PreparedLayers(PreparedNetwork network) : PreparedStep
{
    public PreparedNetwork Network { get; } = network;

    public override IEnumerable<string> Files => Network.Steps.Select(s => s.Program.File);

    public override int Calls => Network.Steps.Sum(s => s.Calls);

    public override void Dispose() => Network.Dispose();
}
