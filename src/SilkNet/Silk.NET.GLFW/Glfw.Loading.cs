using Silk.NET.Core.Loader;

namespace Silk.NET.GLFW;

/// <content>Finds the functions in the library.</content>
internal sealed unsafe partial class Glfw
{
    private Glfw(UnmanagedLibrary library)
    {
        _library = library;
        Init = (delegate* unmanaged<int>)library.LoadFunction("glfwInit");
        Terminate = (delegate* unmanaged<void>)library.LoadFunction("glfwTerminate");
        GetError = (delegate* unmanaged<byte**, int>)library.LoadFunction("glfwGetError");
        WindowHint = (delegate* unmanaged<int, int, void>)library.LoadFunction("glfwWindowHint");
        WindowHintString = (delegate* unmanaged<int, byte*, void>)library.LoadFunction("glfwWindowHintString");
        DefaultWindowHints = (delegate* unmanaged<void>)library.LoadFunction("glfwDefaultWindowHints");
        CreateWindow = (delegate* unmanaged<int, int, byte*, nint, nint, nint>)library.LoadFunction("glfwCreateWindow");
        DestroyWindow = (delegate* unmanaged<nint, void>)library.LoadFunction("glfwDestroyWindow");
        WindowShouldClose = (delegate* unmanaged<nint, int>)library.LoadFunction("glfwWindowShouldClose");
        SetWindowShouldClose = (delegate* unmanaged<nint, int, void>)library.LoadFunction("glfwSetWindowShouldClose");
        SetWindowTitle = (delegate* unmanaged<nint, byte*, void>)library.LoadFunction("glfwSetWindowTitle");
        SetWindowIcon = (delegate* unmanaged<nint, int, GlfwImage*, void>)library.LoadFunction("glfwSetWindowIcon");
        GetWindowPos = (delegate* unmanaged<nint, int*, int*, void>)library.LoadFunction("glfwGetWindowPos");
        SetWindowPos = (delegate* unmanaged<nint, int, int, void>)library.LoadFunction("glfwSetWindowPos");
        GetWindowSize = (delegate* unmanaged<nint, int*, int*, void>)library.LoadFunction("glfwGetWindowSize");
        SetWindowSize = (delegate* unmanaged<nint, int, int, void>)library.LoadFunction("glfwSetWindowSize");
        GetFramebufferSize = (delegate* unmanaged<nint, int*, int*, void>)library.LoadFunction("glfwGetFramebufferSize");
        GetWindowFrameSize = (delegate* unmanaged<nint, int*, int*, int*, int*, void>)library.LoadFunction("glfwGetWindowFrameSize");
        IconifyWindow = (delegate* unmanaged<nint, void>)library.LoadFunction("glfwIconifyWindow");
        RestoreWindow = (delegate* unmanaged<nint, void>)library.LoadFunction("glfwRestoreWindow");
        MaximizeWindow = (delegate* unmanaged<nint, void>)library.LoadFunction("glfwMaximizeWindow");
        ShowWindow = (delegate* unmanaged<nint, void>)library.LoadFunction("glfwShowWindow");
        HideWindow = (delegate* unmanaged<nint, void>)library.LoadFunction("glfwHideWindow");
        FocusWindow = (delegate* unmanaged<nint, void>)library.LoadFunction("glfwFocusWindow");
        GetWindowMonitor = (delegate* unmanaged<nint, nint>)library.LoadFunction("glfwGetWindowMonitor");
        SetWindowMonitor = (delegate* unmanaged<nint, nint, int, int, int, int, int, void>)library.LoadFunction("glfwSetWindowMonitor");
        GetWindowAttrib = (delegate* unmanaged<nint, int, int>)library.LoadFunction("glfwGetWindowAttrib");
        SetWindowAttrib = (delegate* unmanaged<nint, int, int, void>)library.LoadFunction("glfwSetWindowAttrib");
        PollEvents = (delegate* unmanaged<void>)library.LoadFunction("glfwPollEvents");
        WaitEvents = (delegate* unmanaged<void>)library.LoadFunction("glfwWaitEvents");
        PostEmptyEvent = (delegate* unmanaged<void>)library.LoadFunction("glfwPostEmptyEvent");
        MakeContextCurrent = (delegate* unmanaged<nint, void>)library.LoadFunction("glfwMakeContextCurrent");
        GetCurrentContext = (delegate* unmanaged<nint>)library.LoadFunction("glfwGetCurrentContext");
        SwapBuffers = (delegate* unmanaged<nint, void>)library.LoadFunction("glfwSwapBuffers");
        SwapInterval = (delegate* unmanaged<int, void>)library.LoadFunction("glfwSwapInterval");
        GetProcAddress = (delegate* unmanaged<byte*, nint>)library.LoadFunction("glfwGetProcAddress");
        GetMonitors = (delegate* unmanaged<int*, nint*>)library.LoadFunction("glfwGetMonitors");
        GetPrimaryMonitor = (delegate* unmanaged<nint>)library.LoadFunction("glfwGetPrimaryMonitor");
        GetMonitorName = (delegate* unmanaged<nint, byte*>)library.LoadFunction("glfwGetMonitorName");
        GetMonitorPos = (delegate* unmanaged<nint, int*, int*, void>)library.LoadFunction("glfwGetMonitorPos");
        GetVideoMode = (delegate* unmanaged<nint, GlfwVideoMode*>)library.LoadFunction("glfwGetVideoMode");
        GetVideoModes = (delegate* unmanaged<nint, int*, GlfwVideoMode*>)library.LoadFunction("glfwGetVideoModes");
        SetGamma = (delegate* unmanaged<nint, float, void>)library.LoadFunction("glfwSetGamma");
        GetKey = (delegate* unmanaged<nint, int, int>)library.LoadFunction("glfwGetKey");
        GetMouseButton = (delegate* unmanaged<nint, int, int>)library.LoadFunction("glfwGetMouseButton");
        GetCursorPos = (delegate* unmanaged<nint, double*, double*, void>)library.LoadFunction("glfwGetCursorPos");
        SetCursorPos = (delegate* unmanaged<nint, double, double, void>)library.LoadFunction("glfwSetCursorPos");
        GetInputMode = (delegate* unmanaged<nint, int, int>)library.LoadFunction("glfwGetInputMode");
        SetInputMode = (delegate* unmanaged<nint, int, int, void>)library.LoadFunction("glfwSetInputMode");
        RawMouseMotionSupported = (delegate* unmanaged<int>)library.LoadFunction("glfwRawMouseMotionSupported");
        CreateCursor = (delegate* unmanaged<GlfwImage*, int, int, nint>)library.LoadFunction("glfwCreateCursor");
        CreateStandardCursor = (delegate* unmanaged<int, nint>)library.LoadFunction("glfwCreateStandardCursor");
        DestroyCursor = (delegate* unmanaged<nint, void>)library.LoadFunction("glfwDestroyCursor");
        SetCursor = (delegate* unmanaged<nint, nint, void>)library.LoadFunction("glfwSetCursor");
        GetClipboardString = (delegate* unmanaged<nint, byte*>)library.LoadFunction("glfwGetClipboardString");
        SetClipboardString = (delegate* unmanaged<nint, byte*, void>)library.LoadFunction("glfwSetClipboardString");
        SetWindowPosCallback = (delegate* unmanaged<nint, delegate* unmanaged<nint, int, int, void>, nint>)library.LoadFunction("glfwSetWindowPosCallback");
        SetWindowSizeCallback = (delegate* unmanaged<nint, delegate* unmanaged<nint, int, int, void>, nint>)library.LoadFunction("glfwSetWindowSizeCallback");
        SetWindowCloseCallback = (delegate* unmanaged<nint, delegate* unmanaged<nint, void>, nint>)library.LoadFunction("glfwSetWindowCloseCallback");
        SetWindowRefreshCallback = (delegate* unmanaged<nint, delegate* unmanaged<nint, void>, nint>)library.LoadFunction("glfwSetWindowRefreshCallback");
        SetWindowFocusCallback = (delegate* unmanaged<nint, delegate* unmanaged<nint, int, void>, nint>)library.LoadFunction("glfwSetWindowFocusCallback");
        SetWindowIconifyCallback = (delegate* unmanaged<nint, delegate* unmanaged<nint, int, void>, nint>)library.LoadFunction("glfwSetWindowIconifyCallback");
        SetWindowMaximizeCallback = (delegate* unmanaged<nint, delegate* unmanaged<nint, int, void>, nint>)library.LoadFunction("glfwSetWindowMaximizeCallback");
        SetFramebufferSizeCallback = (delegate* unmanaged<nint, delegate* unmanaged<nint, int, int, void>, nint>)library.LoadFunction("glfwSetFramebufferSizeCallback");
        SetDropCallback = (delegate* unmanaged<nint, delegate* unmanaged<nint, int, byte**, void>, nint>)library.LoadFunction("glfwSetDropCallback");
        SetKeyCallback = (delegate* unmanaged<nint, delegate* unmanaged<nint, int, int, int, int, void>, nint>)library.LoadFunction("glfwSetKeyCallback");
        SetCharCallback = (delegate* unmanaged<nint, delegate* unmanaged<nint, uint, void>, nint>)library.LoadFunction("glfwSetCharCallback");
        SetMouseButtonCallback = (delegate* unmanaged<nint, delegate* unmanaged<nint, int, int, int, void>, nint>)library.LoadFunction("glfwSetMouseButtonCallback");
        SetCursorPosCallback = (delegate* unmanaged<nint, delegate* unmanaged<nint, double, double, void>, nint>)library.LoadFunction("glfwSetCursorPosCallback");
        SetScrollCallback = (delegate* unmanaged<nint, delegate* unmanaged<nint, double, double, void>, nint>)library.LoadFunction("glfwSetScrollCallback");
    }
}
