using System.Runtime.CompilerServices;
using RealtimeConv.Native.Interop;
using RealtimeConv.OpenGL;

namespace RealtimeConv.Native.Exports.Rtc;

/// <summary>The bodies of the functions of rtconv.h. None of them throws.</summary>
internal static unsafe class RtcApi
{
    public const int AbiVersion = 1;

    private static readonly HandleTable<RtcEngine> Engines = new();

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Version() => AbiVersion;

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static nint Create(delegate* unmanaged<byte*, nint> getProcAddress, uint flags)
    {
        try
        {
            var known = (RtcCreateFlags)flags;
            if ((known & ~RtcCreateFlags.All) != 0) return Nothing($"rtc_create: the flags hold 0x{(uint)(known & ~RtcCreateFlags.All):x}, which this version does not know");
            if (known.HasFlag(RtcCreateFlags.Fragment | RtcCreateFlags.Compute)) return Nothing("rtc_create: RTC_FRAGMENT and RTC_COMPUTE exclude each other");
            return Engines.Add(new RtcEngine(HostFunctions.Load(getProcAddress), known));
        }
        catch (Exception e)
        {
            return Nothing($"rtc_create: {FirstLine(e)}");
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Destroy(nint handle)
    {
        try
        {
            if (handle == 0) return (int)RtcResult.Ok;
            if (Engines.Find(handle) is not { } engine) return Failed(RtcResult.BadHandle, "rtc_destroy: no such engine");
            if (!engine.TryEnter()) return Failed(RtcResult.Busy, "rtc_destroy: another thread is in a call with this engine");
            // Never left again: who still holds the object finds it busy.
            Engines.Remove(handle);
            engine.Dispose();
            return (int)RtcResult.Ok;
        }
        catch (Exception e)
        {
            return Failed("rtc_destroy", e, RtcResult.Internal);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int SetFilter(nint handle, byte* text, RtcFilterOptions* options)
    {
        try
        {
            if (Engines.Find(handle) is not { } engine) return Failed(RtcResult.BadHandle, "rtc_set_filter: no such engine");
            if (NativeText.Read(text) is not { } expression) return Failed(RtcResult.BadArgument, "rtc_set_filter: the text is NULL");
            // Asked in place: of a structure that is too short nothing behind its size may be read.
            if (options != null && options->Problem() is { } problem) return Failed(RtcResult.BadArgument, $"rtc_set_filter: {problem}");
            var settings = options == null ? default : *options;
            engine.Filter = KernelOrExpression.Read(expression, settings.Context, settings.Overrides());
            return (int)RtcResult.Ok;
        }
        catch (Exception e)
        {
            return Failed("rtc_set_filter", e, RtcResult.BadFilter);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Prepare(nint handle, RtcFrame* source, RtcFrame* target)
    {
        RtcEngine? entered = null;
        try
        {
            if (Engines.Find(handle) is not { } engine) return Failed(RtcResult.BadHandle, "rtc_prepare: no such engine");
            if (Refused("rtc_prepare", source, target, out int code)) return code;
            if (!engine.TryEnter()) return Failed(RtcResult.Busy, "rtc_prepare: another thread is in a call with this engine");
            entered = engine;
            engine.Prepare(source->ToFrameTexture(), target->ToFrameTexture());
            return (int)RtcResult.Ok;
        }
        catch (Exception e)
        {
            return Failed("rtc_prepare", e, RtcResult.Rejected);
        }
        finally
        {
            entered?.Leave();
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int Apply(nint handle, uint source, uint target, int width, int height, uint flags)
    {
        try
        {
            if (Engines.Find(handle) is not { } engine) return Failed(RtcResult.BadHandle, "rtc_apply: no such engine");
            if (FrameFlags.Problem(flags) is { } problem) return Failed(RtcResult.BadArgument, $"rtc_apply: {problem}");
            return Run(engine, "rtc_apply", FrameFlags.Describe(source, width, height, flags), FrameFlags.Describe(target, width, height, flags));
        }
        catch (Exception e)
        {
            return Failed("rtc_apply", e, RtcResult.Internal);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static int ApplyRect(nint handle, RtcFrame* source, RtcFrame* target)
    {
        try
        {
            if (Engines.Find(handle) is not { } engine) return Failed(RtcResult.BadHandle, "rtc_apply_rect: no such engine");
            if (Refused("rtc_apply_rect", source, target, out int code)) return code;
            return Run(engine, "rtc_apply_rect", source->ToFrameTexture(), target->ToFrameTexture());
        }
        catch (Exception e)
        {
            return Failed("rtc_apply_rect", e, RtcResult.Internal);
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static nint LastError()
    {
        try
        {
            return ThreadTexts.Error.Pointer;
        }
        catch (OutOfMemoryException)
        {
            return NativeText.Empty;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static nint Plan(nint handle)
    {
        try
        {
            var engine = Engines.Find(handle);
            if (engine is null) ThreadTexts.Error.Set("rtc_plan: no such engine");
            ThreadTexts.Answer.Set(PlanText.Of(engine?.Report));
            return ThreadTexts.Answer.Pointer;
        }
        catch (Exception)
        {
            return NativeText.Empty;
        }
    }

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static void SetLog(delegate* unmanaged<byte*, void*, void> log, void* user) => HostLog.Redirect(log, user);

    private static int Run(RtcEngine engine, string function, in FrameTexture source, in FrameTexture target)
    {
        if (!engine.TryEnter()) return Failed(RtcResult.Busy, $"{function}: another thread is in a call with this engine");
        ApplyResult result;
        try
        {
            result = engine.Apply(source, target);
        }
        finally
        {
            engine.Leave();
        }
        if (result.IsApplied) return (int)RtcResult.Ok;
        return Failed(CodeOf(result.Status), $"{function}: {result.Message}");
    }

    private static bool Refused(string function, RtcFrame* source, RtcFrame* target, out int code)
    {
        string? problem = source == null ? "the source is NULL" : target == null ? "the target is NULL" : source->Problem() ?? target->Problem();
        code = problem is null ? (int)RtcResult.Ok : Failed(RtcResult.BadArgument, $"{function}: {problem}");
        return problem is not null;
    }

    private static RtcResult CodeOf(ApplyStatus status) => status switch
    {
        ApplyStatus.Applied => RtcResult.Ok,
        ApplyStatus.Bypassed => RtcResult.Bypassed,
        ApplyStatus.Rejected => RtcResult.Rejected,
        ApplyStatus.NoContext => RtcResult.NoContext,
        _ => RtcResult.ContextLost,
    };

    private static int Failed(string function, Exception e, RtcResult wrongInput)
    {
        var code = e switch
        {
            CapabilityMissingException => RtcResult.Unsupported,
            RealtimeConvException or ArgumentException => wrongInput,
            InvalidOperationException => RtcResult.NoContext,
            _ => RtcResult.Internal,
        };
        return Failed(code, $"{function}: {(code == RtcResult.Internal ? $"{e.GetType().Name}: " : "")}{FirstLine(e)}");
    }

    private static int Failed(RtcResult code, string message)
    {
        ThreadTexts.Error.Set(message);
        return (int)code;
    }

    private static nint Nothing(string message)
    {
        ThreadTexts.Error.Set(message);
        return 0;
    }

    private static string FirstLine(Exception e) => e.Message.Split('\n', 2)[0].TrimEnd('\r');
}
