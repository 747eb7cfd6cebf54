namespace RealtimeConv.Hosting.Plugins;

/// <summary>A plugin that threw, and is bypassed since.</summary>
/// <param name="Plugin">The plugin.</param>
/// <param name="Stage">The method that threw: OnEnable, OnRenderImage or OnDisable.</param>
/// <param name="Frame">Number of the frame.</param>
/// <param name="Cause">What it threw.</param>
public sealed record PluginFailure(FramePlugin Plugin, string Stage, long Frame, Exception Cause)
{
    /// <summary>One line for the user.</summary>
    public string Message => $"plugin '{Plugin.Name}' threw in {Stage} at frame {Frame} and is bypassed: {Cause.Message.Split('\n')[0].Trim()}";
}
