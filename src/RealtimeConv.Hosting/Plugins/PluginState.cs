namespace RealtimeConv.Hosting.Plugins;

/// <summary>Where a plugin stands in its life.</summary>
public enum PluginState
{
    /// <summary>Not enabled, or in no chain: nothing of it runs.</summary>
    Disabled,

    /// <summary>Enabled: it filters every frame.</summary>
    Active,

    /// <summary>It threw: frames pass it by until it is disabled and enabled again.</summary>
    Bypassed,
}
