using Silk.NET.Core;
using Silk.NET.GLFW;
using static Silk.NET.GLFW.GlfwConstants;
using GlfwApi = Silk.NET.GLFW.Glfw;

namespace Silk.NET.Input.Glfw;

/// <summary>The cursor of a GLFW window.</summary>
internal sealed unsafe class GlfwCursor(GlfwApi glfw, nint window) : ICursor
{
    private nint _cursor;

    public CursorType Type
    {
        get;
        set
        {
            field = value;
            Apply();
        }
    }

    public StandardCursor StandardCursor
    {
        get;
        set
        {
            if (!IsSupported(value))
            {
                throw new NotSupportedException($"GLFW 3.3 has no cursor '{value}'; it has Default, Arrow, IBeam, Crosshair, Hand, HResize and VResize.");
            }

            field = value;
            Apply();
        }
    }

    public CursorMode CursorMode
    {
        get;
        set
        {
            if (!IsSupported(value))
            {
                throw new NotSupportedException($"The cursor mode '{value}' is not available on this machine.");
            }

            field = value;
            var raw = value == CursorMode.Raw;
            glfw.SetInputMode(window, GlfwConstants.CursorMode, value switch
            {
                CursorMode.Normal => CursorNormal,
                CursorMode.Hidden => CursorHidden,
                _ => CursorDisabled,
            });
            if (glfw.RawMouseMotionSupported() != False)
            {
                glfw.SetInputMode(window, RawMouseMotion, raw ? True : False);
            }
        }
    }

    /// <summary>Always false: GLFW 3.3 cannot confine a cursor that shows.</summary>
    public bool IsConfined
    {
        get => false;
        set
        {
            if (value)
            {
                throw new NotSupportedException("GLFW 3.3 cannot confine the cursor to the window; use CursorMode.Disabled.");
            }
        }
    }

    public int HotspotX
    {
        get;
        set
        {
            field = value;
            Apply();
        }
    }

    public int HotspotY
    {
        get;
        set
        {
            field = value;
            Apply();
        }
    }

    public RawImage Image
    {
        get;
        set
        {
            field = value;
            Apply();
        }
    }

    public bool IsSupported(CursorMode mode)
        => mode is CursorMode.Normal or CursorMode.Hidden or CursorMode.Disabled
            || (mode == CursorMode.Raw && glfw.RawMouseMotionSupported() != False);

    public bool IsSupported(StandardCursor standardCursor)
        => standardCursor == StandardCursor.Default || Shape(standardCursor) != 0;

    internal void Release()
    {
        if (_cursor != 0)
        {
            glfw.SetCursor(window, 0);
            glfw.DestroyCursor(_cursor);
            _cursor = 0;
        }
    }

    private static int Shape(StandardCursor cursor)
        => cursor switch
        {
            StandardCursor.Arrow => ArrowCursor,
            StandardCursor.IBeam => IBeamCursor,
            StandardCursor.Crosshair => CrosshairCursor,
            StandardCursor.Hand => HandCursor,
            StandardCursor.HResize => HResizeCursor,
            StandardCursor.VResize => VResizeCursor,
            _ => 0,
        };

    private void Apply()
    {
        var cursor = Type == CursorType.Custom ? CreateFromImage()
            : StandardCursor == StandardCursor.Default ? 0
            : glfw.CreateStandardCursor(Shape(StandardCursor));
        glfw.ForgetLastError();
        glfw.SetCursor(window, cursor);
        if (_cursor != 0)
        {
            glfw.DestroyCursor(_cursor);
        }

        _cursor = cursor;
    }

    private nint CreateFromImage()
    {
        if (Image.Pixels.IsEmpty)
        {
            return 0;
        }

        using var pin = Image.Pixels.Pin();
        GlfwImage image = new() { Width = Image.Width, Height = Image.Height, Pixels = (byte*)pin.Pointer };
        return glfw.CreateCursor(&image, HotspotX, HotspotY);
    }
}
