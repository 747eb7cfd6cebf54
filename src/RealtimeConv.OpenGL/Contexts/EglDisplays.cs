namespace RealtimeConv.OpenGL.Contexts;

/// <summary>The initialised EGL displays of this machine that need no window system, in the order of preference. None is ever terminated: a host may share them.</summary>
internal static unsafe class EglDisplays
{
    private const int MostDevices = 16;

    /// <summary>Hardware devices first, then Mesa's surfaceless platform, then the default display.</summary>
    public static IEnumerable<nint> Open(EglLibrary egl)
    {
        string client = egl.QueryString(0, EglLibrary.Extensions);
        foreach (nint display in Candidates(egl, client))
            if (display != 0 && IsInitialized(egl, display)) yield return display;
    }

    private static List<nint> Candidates(EglLibrary egl, string client)
    {
        var displays = new List<nint>();
        if (client.Contains("EGL_EXT_platform_device", StringComparison.Ordinal) && client.Contains("EGL_EXT_device_enumeration", StringComparison.Ordinal))
            foreach (nint device in HardwareDevices(egl)) displays.Add(PlatformDisplay(egl, EglLibrary.PlatformDevice, device));
        if (client.Contains("EGL_MESA_platform_surfaceless", StringComparison.Ordinal)) displays.Add(PlatformDisplay(egl, EglLibrary.PlatformSurfaceless, 0));
        displays.Add(egl.GetDisplay(0));
        return displays;
    }

    private static List<nint> HardwareDevices(EglLibrary egl)
    {
        var query = (delegate* unmanaged<int, nint*, int*, int>)egl.GetProcAddress("eglQueryDevicesEXT");
        var describe = (delegate* unmanaged<nint, int, nint>)egl.GetProcAddress("eglQueryDeviceStringEXT");
        var devices = new List<nint>();
        nint* found = stackalloc nint[MostDevices];
        int count = 0;
        if (query == null || describe == null || query(MostDevices, found, &count) == 0) return devices;
        for (int k = 0; k < count; k++)
        {
            string extensions = System.Runtime.InteropServices.Marshal.PtrToStringUTF8(describe(found[k], EglLibrary.Extensions)) ?? "";
            if (!extensions.Contains("EGL_MESA_device_software", StringComparison.Ordinal)) devices.Add(found[k]);
        }
        return devices;
    }

    private static nint PlatformDisplay(EglLibrary egl, uint platform, nint native)
    {
        var get = (delegate* unmanaged<uint, nint, int*, nint>)egl.GetProcAddress("eglGetPlatformDisplayEXT");
        return get == null ? 0 : get(platform, native, null);
    }

    private static bool IsInitialized(EglLibrary egl, nint display)
    {
        int major, minor;
        return egl.Initialize(display, &major, &minor) != 0;
    }
}
