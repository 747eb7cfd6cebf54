using System.Runtime.CompilerServices;
using RealtimeConv.Native.Interop;

namespace RealtimeConv.Native.Exports.Frei0r;

/// <summary>The bodies of the functions of a frei0r plugin. None of them throws; frei0r has no way to tell an error, so it goes to the log, once.</summary>
/// <remarks>
/// Hosts differ: some make instances only to read their defaults, some call an instance on several threads, some go on with the null that a failed
/// construction gives. So every handle is checked, and nothing is made before the first frame.
/// </remarks>
internal static unsafe class Frei0rApi
{
    private static readonly HandleTable<FilterInstance> Instances = new();
    private static readonly SharedEngine Shared = new();

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Init() => 1;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Deinit()
    {
        try
        {
            if (Instances.Count == 0) Shared.Release();
        }
        catch (Exception e)
        {
            Tell("f0r_deinit", e);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void GetPluginInfo(PluginInfo* info)
    {
        if (info == null) return;
        *info = new PluginInfo
        {
            Name = NativeText.Constant("rtconv\0"u8), Author = NativeText.Constant("RealtimeConv\0"u8), Explanation = NativeText.Constant("Convolution filters: blurs, edges, any kernel\0"u8),
            Type = PluginInfo.Filter, ColorModel = PluginInfo.Rgba8888, Version = PluginInfo.Frei0rVersion, Major = 0, Minor = 1, Parameters = FilterParameter.All.Count,
        };
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void GetParameterInfo(ParameterInfo* info, int index)
    {
        if (info == null || (uint)index >= (uint)FilterParameter.All.Count) return;
        var parameter = FilterParameter.All[index];
        *info = new ParameterInfo { Name = parameter.Name, Type = parameter.Type, Explanation = parameter.Explanation };
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static nint Construct(uint width, uint height)
    {
        try
        {
            return Instances.Add(new FilterInstance(Shared, width, height));
        }
        catch (Exception e)
        {
            Tell("f0r_construct", e);
            return 0;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Destruct(nint handle)
    {
        try
        {
            if (Instances.Remove(handle) is not { } instance) return;
            lock (instance) instance.Dispose();
        }
        catch (Exception e)
        {
            Tell("f0r_destruct", e);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void SetParameter(nint handle, void* value, int index)
    {
        try
        {
            if (Instances.Find(handle) is not { } instance) return;
            lock (instance) instance.Settings.Set(index, value);
        }
        catch (Exception e)
        {
            Tell("f0r_set_param_value", e);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void GetParameter(nint handle, void* value, int index)
    {
        try
        {
            if (Instances.Find(handle) is not { } instance) return;
            lock (instance) instance.Settings.Get(index, value);
        }
        catch (Exception e)
        {
            Tell("f0r_get_param_value", e);
        }
    }

    // The time in seconds is not looked at: filters over time count frames.
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void Update(nint handle, double time, uint* source, uint* target)
    {
        try
        {
            if (Instances.Find(handle) is not { } instance) return;
            lock (instance) instance.Update(source, target);
        }
        catch (Exception e)
        {
            Tell("f0r_update", e);
        }
    }

    private static void Tell(string function, Exception e) => HostLog.Once($"{function}: {e.GetType().Name}: {e.Message.Split('\n', 2)[0]}");
}
