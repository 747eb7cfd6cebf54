using System.Diagnostics;
using System.Runtime.InteropServices;

namespace RealtimeConv.Tests.Support;

/// <summary>Drops a file on a window as a file manager does: the protocol XDND, version 5, spoken by a window of our own.</summary>
public static partial class DraggedFile
{
    private const int SelectionRequest = 30, SelectionNotify = 31, ClientMessage = 33;
    private const int Event = 24;
    private static readonly TimeSpan s_limit = TimeSpan.FromSeconds(120);

    /// <summary>Drops a file, and waits until the window says that it has taken it.</summary>
    /// <param name="display">The display's name.</param>
    /// <param name="title">What the window's title begins with.</param>
    /// <param name="file">The file's full path.</param>
    /// <exception cref="TimeoutException">The window did not answer.</exception>
    public static unsafe void DropOn(string display, string title, string file)
    {
        nint x = XOpenDisplay(display);
        if (x == 0) throw new InvalidOperationException($"display {display} does not open");
        try
        {
            nint root = XDefaultRootWindow(x), target = Find(x, root, title), source = XCreateSimpleWindow(x, root, 0, 0, 1, 1, 0, 0, 0);
            nint selection = Atom(x, "XdndSelection"), uris = Atom(x, "text/uri-list");
            XSetSelectionOwner(x, selection, source, 0);
            Tell(x, target, "XdndEnter", source, 5 << 24, uris, 0, 0);
            Tell(x, target, "XdndPosition", source, 0, (20 << 16) | 20, 0, Atom(x, "XdndActionCopy"));
            Tell(x, target, "XdndDrop", source, 0, 0, 0, 0);
            nint finished = Atom(x, "XdndFinished");
            var watch = Stopwatch.StartNew();
            nint* e = stackalloc nint[Event];
            while (watch.Elapsed < s_limit)
            {
                if (XPending(x) == 0)
                {
                    Thread.Sleep(5);
                    continue;
                }
                XNextEvent(x, e);
                if ((int)e[0] == ClientMessage && e[5] == finished) return;
                if ((int)e[0] == SelectionRequest) Answer(x, e, uris, $"file://{file}\r\n");
            }
            throw new TimeoutException($"'{title}' did not take the file within {s_limit.TotalSeconds} s.");
        }
        finally
        {
            XCloseDisplay(x);
        }
    }

    private static unsafe void Answer(nint x, nint* request, nint type, string text)
    {
        byte[] bytes = System.Text.Encoding.UTF8.GetBytes(text);
        fixed (byte* data = bytes) XChangeProperty(x, request[5], request[8], type, 8, 0, data, bytes.Length);
        nint* answer = stackalloc nint[Event];
        (answer[0], answer[4], answer[5], answer[6], answer[7], answer[8]) = (SelectionNotify, request[5], request[6], request[7], request[8], request[9]);
        XSendEvent(x, request[5], 0, 0, answer);
        XFlush(x);
    }

    private static unsafe void Tell(nint x, nint window, string message, nint a, nint b, nint c, nint d, nint e)
    {
        nint* words = stackalloc nint[Event];
        (words[0], words[4], words[5], words[6]) = (ClientMessage, window, Atom(x, message), 32);
        (words[7], words[8], words[9], words[10], words[11]) = (a, b, c, d, e);
        XSendEvent(x, window, 0, 0, words);
        XFlush(x);
    }

    // Without a window manager windows are the root's own children.
    private static unsafe nint Find(nint x, nint root, string title)
    {
        var watch = Stopwatch.StartNew();
        for (; watch.Elapsed < s_limit; Thread.Sleep(20))
        {
            if (XQueryTree(x, root, out _, out _, out nint* children, out uint count) == 0 || children == null) continue;
            nint found = 0;
            for (uint k = 0; k < count && found == 0; k++)
            {
                if (XFetchName(x, children[k], out nint name) == 0) continue;
                if (Marshal.PtrToStringUTF8(name)!.StartsWith(title, StringComparison.Ordinal)) found = children[k];
                XFree(name);
            }
            XFree((nint)children);
            if (found != 0) return found;
        }
        throw new TimeoutException($"no window '{title}' within {s_limit.TotalSeconds} s.");
    }

    private static nint Atom(nint x, string name) => XInternAtom(x, name, 0);

    [LibraryImport("libX11.so.6", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint XOpenDisplay(string name);

    [LibraryImport("libX11.so.6")]
    private static partial nint XDefaultRootWindow(nint x);

    [LibraryImport("libX11.so.6")]
    private static unsafe partial int XQueryTree(nint x, nint window, out nint root, out nint parent, out nint* children, out uint count);

    [LibraryImport("libX11.so.6")]
    private static partial int XFetchName(nint x, nint window, out nint name);

    [LibraryImport("libX11.so.6")]
    private static partial int XFree(nint data);

    [LibraryImport("libX11.so.6", StringMarshalling = StringMarshalling.Utf8)]
    private static partial nint XInternAtom(nint x, string name, int onlyIfExists);

    [LibraryImport("libX11.so.6")]
    private static partial nint XCreateSimpleWindow(nint x, nint parent, int left, int top, uint width, uint height, uint borderWidth, nint border, nint background);

    [LibraryImport("libX11.so.6")]
    private static partial int XSetSelectionOwner(nint x, nint selection, nint owner, nint time);

    [LibraryImport("libX11.so.6")]
    private static unsafe partial int XSendEvent(nint x, nint window, int propagate, nint mask, nint* e);

    [LibraryImport("libX11.so.6")]
    private static unsafe partial int XChangeProperty(nint x, nint window, nint property, nint type, int format, int mode, byte* data, int count);

    [LibraryImport("libX11.so.6")]
    private static partial int XPending(nint x);

    [LibraryImport("libX11.so.6")]
    private static unsafe partial int XNextEvent(nint x, nint* e);

    [LibraryImport("libX11.so.6")]
    private static partial int XFlush(nint x);

    [LibraryImport("libX11.so.6")]
    private static partial int XCloseDisplay(nint x);
}
