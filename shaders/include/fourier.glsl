// Fast Fourier transforms of a few points in registers. A texel holds two complex numbers, r + i g and b + i a, which go the same way.
//
// Points go in by their order and come out at placeOfResult: radix 16 is four quartets of every fourth point, turned, then four of neighbours; radix 8 two
// quartets of every second point, then pairs (Gentleman and Sande 1966).

#define POINTS 16
#define EACH_POINT(DO) DO(0) DO(1) DO(2) DO(3) DO(4) DO(5) DO(6) DO(7) DO(8) DO(9) DO(10) DO(11) DO(12) DO(13) DO(14) DO(15)

// cos and sin of pi / 8, the root of 1/2; by their bits, since a compiler may read decimals as it likes.
#define COSINE_8 uintBitsToFloat(0x3f6c835eu)
#define SINE_8 uintBitsToFloat(0x3ec3ef15u)
#define HALF_ROOT uintBitsToFloat(0x3f3504f3u)

// exp(-2 pi i k / 16)
#define ROOT_1 vec2(COSINE_8, -SINE_8)
#define ROOT_2 vec2(HALF_ROOT, -HALF_ROOT)
#define ROOT_3 vec2(SINE_8, -COSINE_8)
#define ROOT_6 vec2(-HALF_ROOT, -HALF_ROOT)
#define ROOT_9 vec2(-COSINE_8, SINE_8)

vec4 timesRoot(vec4 z, vec2 root)
{
    return root.x * z + root.y * vec4(-z.g, z.r, -z.a, z.b);
}

// Times -i.
vec4 quarterTurn(vec4 z)
{
    return vec4(z.g, -z.r, z.a, -z.b);
}

// Real and imaginary parts exchanged, a transform is its inverse.
vec4 exchanged(vec4 z)
{
    return z.grab;
}

void quartet(inout vec4 a, inout vec4 b, inout vec4 c, inout vec4 d)
{
    vec4 s = a + c, t = a - c, u = b + d, v = quarterTurn(b - d);
    a = s + u;
    b = t + v;
    c = s - u;
    d = t - v;
}

void pair(inout vec4 a, inout vec4 b)
{
    vec4 sum = a + b;
    b = a - b;
    a = sum;
}

int placeOfResult(int q, int radix)
{
    return radix == 16 ? 4 * (q & 3) + (q >> 2) : radix == 8 ? 2 * (q & 3) + (q >> 2) : q;
}

void combine(inout vec4 v[POINTS], int radix)
{
    if (radix == 2) pair(v[0], v[1]);
    if (radix == 4) quartet(v[0], v[1], v[2], v[3]);
    if (radix == 8)
    {
        quartet(v[0], v[2], v[4], v[6]);
        quartet(v[1], v[3], v[5], v[7]);
        v[3] = timesRoot(v[3], ROOT_2);
        v[5] = quarterTurn(v[5]);
        v[7] = timesRoot(v[7], ROOT_6);
        pair(v[0], v[1]);
        pair(v[2], v[3]);
        pair(v[4], v[5]);
        pair(v[6], v[7]);
    }
    if (radix == 16)
    {
        quartet(v[0], v[4], v[8], v[12]);
        quartet(v[1], v[5], v[9], v[13]);
        quartet(v[2], v[6], v[10], v[14]);
        quartet(v[3], v[7], v[11], v[15]);
        v[5] = timesRoot(v[5], ROOT_1);
        v[6] = timesRoot(v[6], ROOT_2);
        v[7] = timesRoot(v[7], ROOT_3);
        v[9] = timesRoot(v[9], ROOT_2);
        v[10] = quarterTurn(v[10]);
        v[11] = timesRoot(v[11], ROOT_6);
        v[13] = timesRoot(v[13], ROOT_3);
        v[14] = timesRoot(v[14], ROOT_6);
        v[15] = timesRoot(v[15], ROOT_9);
        quartet(v[0], v[1], v[2], v[3]);
        quartet(v[4], v[5], v[6], v[7]);
        quartet(v[8], v[9], v[10], v[11]);
        quartet(v[12], v[13], v[14], v[15]);
    }
}
