using System.Numerics;
using System.Runtime.CompilerServices;
using RealtimeConv.Cpu.Fourier;

namespace RealtimeConv.Cpu.Simd;

/// <summary>The stages of fast Fourier transforms, a vector of columns side by side.</summary>
/// <typeparam name="TSimd">The vectors' operations.</typeparam>
/// <typeparam name="TVector">A vector.</typeparam>
/// <typeparam name="T">What a lane holds.</typeparam>
internal static unsafe class FourierLoops<TSimd, TVector, T>
    where TSimd : struct, IFourierSimd<TVector, T>
    where TVector : struct
    where T : unmanaged, INumberBase<T>
{
    private const double HalfRoot = 0.70710678118654752;

    /// <summary>The transform of one vector's columns: element k lies at k * pitch. Frequencies come out in the line's order.</summary>
    public static void Forward(T* re, T* im, nint pitch, FourierLine line, T* roots)
    {
        int size = line.Length;
        for (int stage = 0; stage < line.Stages; stage++, size /= 4)
        {
            ForwardStage(re, im, pitch, line.Length, size, roots);
            roots += 6 * (size / 4);
        }
        LastStage(re, im, pitch, line);
    }

    /// <summary>The inverse without its division by the length: from the line's order back to samples.</summary>
    public static void Inverse(T* re, T* im, nint pitch, FourierLine line, T* roots)
    {
        // Real and imaginary parts exchanged, the transform is its inverse.
        LastStage(im, re, pitch, line);
        roots += line.Roots.Length;
        int size = 4 * line.LastRadix;
        for (int stage = 0; stage < line.Stages; stage++, size *= 4)
        {
            roots -= 6 * (size / 4);
            InverseStage(re, im, pitch, line.Length, size, roots);
        }
    }

    /// <summary>Complex products in place; factors hold a vector of real parts, then one of imaginary parts, and so on.</summary>
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    public static void Multiply(T* re, T* im, T* factors, int vectors)
    {
        for (; vectors > 0; vectors--, re += TSimd.Count, im += TSimd.Count, factors += 2 * TSimd.Count)
        {
            TVector a = TSimd.Load(re), b = TSimd.Load(im), c = TSimd.Load(factors), d = TSimd.Load(factors + TSimd.Count);
            TSimd.Store(re, TSimd.MultiplySubtractFrom(TSimd.Multiply(a, c), b, d));
            TSimd.Store(im, TSimd.MultiplyAdd(a, d, TSimd.Multiply(b, c)));
        }
    }

    private static void LastStage(T* re, T* im, nint pitch, FourierLine line)
    {
        if (line.LastRadix == 8) Of8(re, im, pitch, line.Length);
        else Of4(re, im, pitch, line.Length);
    }

    // y0 = a + b + c + d, y1 = (a - ib - c + id) w, y2 = (a - b + c - d) w^2, y3 = (a + ib - c - id) w^3.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void ForwardStage(T* re, T* im, nint pitch, int length, int size, T* roots)
    {
        nint quarter = size / 4 * pitch, block = size * pitch, end = length * pitch;
        for (nint j = 0; j < quarter; j += pitch, roots += 6)
        {
            TVector w1r = TSimd.Broadcast(roots[0]), w1i = TSimd.Broadcast(roots[1]), w2r = TSimd.Broadcast(roots[2]), w2i = TSimd.Broadcast(roots[3]);
            TVector w3r = TSimd.Broadcast(roots[4]), w3i = TSimd.Broadcast(roots[5]);
            for (nint at = j; at < end; at += block)
            {
                T* r0 = re + at, r1 = r0 + quarter, r2 = r1 + quarter, r3 = r2 + quarter;
                T* i0 = im + at, i1 = i0 + quarter, i2 = i1 + quarter, i3 = i2 + quarter;
                TVector ar = TSimd.Load(r0), ai = TSimd.Load(i0), br = TSimd.Load(r1), bi = TSimd.Load(i1);
                TVector cr = TSimd.Load(r2), ci = TSimd.Load(i2), dr = TSimd.Load(r3), di = TSimd.Load(i3);
                TVector sr = TSimd.Add(ar, cr), si = TSimd.Add(ai, ci), tr = TSimd.Subtract(ar, cr), ti = TSimd.Subtract(ai, ci);
                TVector ur = TSimd.Add(br, dr), ui = TSimd.Add(bi, di), vr = TSimd.Subtract(br, dr), vi = TSimd.Subtract(bi, di);
                TSimd.Store(r0, TSimd.Add(sr, ur));
                TSimd.Store(i0, TSimd.Add(si, ui));
                TVector pr = TSimd.Add(tr, vi), pi = TSimd.Subtract(ti, vr);
                TSimd.Store(r1, TSimd.MultiplySubtractFrom(TSimd.Multiply(pr, w1r), pi, w1i));
                TSimd.Store(i1, TSimd.MultiplyAdd(pr, w1i, TSimd.Multiply(pi, w1r)));
                TVector qr = TSimd.Subtract(sr, ur), qi = TSimd.Subtract(si, ui);
                TSimd.Store(r2, TSimd.MultiplySubtractFrom(TSimd.Multiply(qr, w2r), qi, w2i));
                TSimd.Store(i2, TSimd.MultiplyAdd(qr, w2i, TSimd.Multiply(qi, w2r)));
                TVector or = TSimd.Subtract(tr, vi), oi = TSimd.Add(ti, vr);
                TSimd.Store(r3, TSimd.MultiplySubtractFrom(TSimd.Multiply(or, w3r), oi, w3i));
                TSimd.Store(i3, TSimd.MultiplyAdd(or, w3i, TSimd.Multiply(oi, w3r)));
            }
        }
    }

    // The factors' conjugates come first, then the sums with the signs of i turned.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void InverseStage(T* re, T* im, nint pitch, int length, int size, T* roots)
    {
        nint quarter = size / 4 * pitch, block = size * pitch, end = length * pitch;
        for (nint j = 0; j < quarter; j += pitch, roots += 6)
        {
            TVector w1r = TSimd.Broadcast(roots[0]), w1i = TSimd.Broadcast(roots[1]), w2r = TSimd.Broadcast(roots[2]), w2i = TSimd.Broadcast(roots[3]);
            TVector w3r = TSimd.Broadcast(roots[4]), w3i = TSimd.Broadcast(roots[5]);
            for (nint at = j; at < end; at += block)
            {
                T* r0 = re + at, r1 = r0 + quarter, r2 = r1 + quarter, r3 = r2 + quarter;
                T* i0 = im + at, i1 = i0 + quarter, i2 = i1 + quarter, i3 = i2 + quarter;
                TVector ar = TSimd.Load(r0), ai = TSimd.Load(i0), xr = TSimd.Load(r1), xi = TSimd.Load(i1);
                TVector br = TSimd.MultiplyAdd(xi, w1i, TSimd.Multiply(xr, w1r)), bi = TSimd.MultiplySubtractFrom(TSimd.Multiply(xi, w1r), xr, w1i);
                xr = TSimd.Load(r2);
                xi = TSimd.Load(i2);
                TVector cr = TSimd.MultiplyAdd(xi, w2i, TSimd.Multiply(xr, w2r)), ci = TSimd.MultiplySubtractFrom(TSimd.Multiply(xi, w2r), xr, w2i);
                xr = TSimd.Load(r3);
                xi = TSimd.Load(i3);
                TVector dr = TSimd.MultiplyAdd(xi, w3i, TSimd.Multiply(xr, w3r)), di = TSimd.MultiplySubtractFrom(TSimd.Multiply(xi, w3r), xr, w3i);
                TVector sr = TSimd.Add(ar, cr), si = TSimd.Add(ai, ci), tr = TSimd.Subtract(ar, cr), ti = TSimd.Subtract(ai, ci);
                TVector ur = TSimd.Add(br, dr), ui = TSimd.Add(bi, di), vr = TSimd.Subtract(br, dr), vi = TSimd.Subtract(bi, di);
                TSimd.Store(r0, TSimd.Add(sr, ur));
                TSimd.Store(i0, TSimd.Add(si, ui));
                TSimd.Store(r1, TSimd.Subtract(tr, vi));
                TSimd.Store(i1, TSimd.Add(ti, vr));
                TSimd.Store(r2, TSimd.Subtract(sr, ur));
                TSimd.Store(i2, TSimd.Subtract(si, ui));
                TSimd.Store(r3, TSimd.Add(tr, vi));
                TSimd.Store(i3, TSimd.Subtract(ti, vr));
            }
        }
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Of4(T* re, T* im, nint pitch, int length)
    {
        for (nint at = 0; at < length * pitch; at += 4 * pitch)
        {
            T* r = re + at, i = im + at;
            TVector ar = TSimd.Load(r), ai = TSimd.Load(i), br = TSimd.Load(r + pitch), bi = TSimd.Load(i + pitch);
            TVector cr = TSimd.Load(r + 2 * pitch), ci = TSimd.Load(i + 2 * pitch), dr = TSimd.Load(r + 3 * pitch), di = TSimd.Load(i + 3 * pitch);
            TVector sr = TSimd.Add(ar, cr), si = TSimd.Add(ai, ci), tr = TSimd.Subtract(ar, cr), ti = TSimd.Subtract(ai, ci);
            TVector ur = TSimd.Add(br, dr), ui = TSimd.Add(bi, di), vr = TSimd.Subtract(br, dr), vi = TSimd.Subtract(bi, di);
            TSimd.Store(r, TSimd.Add(sr, ur));
            TSimd.Store(i, TSimd.Add(si, ui));
            TSimd.Store(r + pitch, TSimd.Add(tr, vi));
            TSimd.Store(i + pitch, TSimd.Subtract(ti, vr));
            TSimd.Store(r + 2 * pitch, TSimd.Subtract(sr, ur));
            TSimd.Store(i + 2 * pitch, TSimd.Subtract(si, ui));
            TSimd.Store(r + 3 * pitch, TSimd.Subtract(tr, vi));
            TSimd.Store(i + 3 * pitch, TSimd.Add(ti, vr));
        }
    }

    // Even samples and odd samples by fours; the odd ones are turned by eighths.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void Of8(T* re, T* im, nint pitch, int length)
    {
        var half = TSimd.Broadcast(T.CreateChecked(HalfRoot));
        for (nint at = 0; at < length * pitch; at += 8 * pitch)
        {
            T* r = re + at, i = im + at;
            TVector ar = TSimd.Load(r), ai = TSimd.Load(i), br = TSimd.Load(r + 2 * pitch), bi = TSimd.Load(i + 2 * pitch);
            TVector cr = TSimd.Load(r + 4 * pitch), ci = TSimd.Load(i + 4 * pitch), dr = TSimd.Load(r + 6 * pitch), di = TSimd.Load(i + 6 * pitch);
            TVector sr = TSimd.Add(ar, cr), si = TSimd.Add(ai, ci), tr = TSimd.Subtract(ar, cr), ti = TSimd.Subtract(ai, ci);
            TVector ur = TSimd.Add(br, dr), ui = TSimd.Add(bi, di), vr = TSimd.Subtract(br, dr), vi = TSimd.Subtract(bi, di);
            TVector e0r = TSimd.Add(sr, ur), e0i = TSimd.Add(si, ui), e1r = TSimd.Add(tr, vi), e1i = TSimd.Subtract(ti, vr);
            TVector e2r = TSimd.Subtract(sr, ur), e2i = TSimd.Subtract(si, ui), e3r = TSimd.Subtract(tr, vi), e3i = TSimd.Add(ti, vr);
            ar = TSimd.Load(r + pitch);
            ai = TSimd.Load(i + pitch);
            br = TSimd.Load(r + 3 * pitch);
            bi = TSimd.Load(i + 3 * pitch);
            cr = TSimd.Load(r + 5 * pitch);
            ci = TSimd.Load(i + 5 * pitch);
            dr = TSimd.Load(r + 7 * pitch);
            di = TSimd.Load(i + 7 * pitch);
            sr = TSimd.Add(ar, cr);
            si = TSimd.Add(ai, ci);
            tr = TSimd.Subtract(ar, cr);
            ti = TSimd.Subtract(ai, ci);
            ur = TSimd.Add(br, dr);
            ui = TSimd.Add(bi, di);
            vr = TSimd.Subtract(br, dr);
            vi = TSimd.Subtract(bi, di);
            TVector o0r = TSimd.Add(sr, ur), o0i = TSimd.Add(si, ui), o1r = TSimd.Add(tr, vi), o1i = TSimd.Subtract(ti, vr);
            TVector o2r = TSimd.Subtract(sr, ur), o2i = TSimd.Subtract(si, ui), o3r = TSimd.Subtract(tr, vi), o3i = TSimd.Add(ti, vr);
            TSimd.Store(r, TSimd.Add(e0r, o0r));
            TSimd.Store(i, TSimd.Add(e0i, o0i));
            TSimd.Store(r + 4 * pitch, TSimd.Subtract(e0r, o0r));
            TSimd.Store(i + 4 * pitch, TSimd.Subtract(e0i, o0i));
            // (1 - i) / sqrt 2
            TVector wr = TSimd.Multiply(TSimd.Add(o1r, o1i), half), wi = TSimd.Multiply(TSimd.Subtract(o1i, o1r), half);
            TSimd.Store(r + pitch, TSimd.Add(e1r, wr));
            TSimd.Store(i + pitch, TSimd.Add(e1i, wi));
            TSimd.Store(r + 5 * pitch, TSimd.Subtract(e1r, wr));
            TSimd.Store(i + 5 * pitch, TSimd.Subtract(e1i, wi));
            // -i
            TSimd.Store(r + 2 * pitch, TSimd.Add(e2r, o2i));
            TSimd.Store(i + 2 * pitch, TSimd.Subtract(e2i, o2r));
            TSimd.Store(r + 6 * pitch, TSimd.Subtract(e2r, o2i));
            TSimd.Store(i + 6 * pitch, TSimd.Add(e2i, o2r));
            // (-1 - i) / sqrt 2
            wr = TSimd.Multiply(TSimd.Subtract(o3i, o3r), half);
            wi = TSimd.Multiply(TSimd.Add(o3r, o3i), half);
            TSimd.Store(r + 3 * pitch, TSimd.Add(e3r, wr));
            TSimd.Store(i + 3 * pitch, TSimd.Subtract(e3i, wi));
            TSimd.Store(r + 7 * pitch, TSimd.Subtract(e3r, wr));
            TSimd.Store(i + 7 * pitch, TSimd.Add(e3i, wi));
        }
    }
}
