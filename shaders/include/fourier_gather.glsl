// One result of a butterfly, for stages that store one texel each: the same sums in the same order as in fourier.glsl.
#include "include/fourier.glsl"

// Result q of a quartet.
vec4 ofQuartet(vec4 a, vec4 b, vec4 c, vec4 d, int q)
{
    bool isOdd = (q & 1) != 0;
    vec4 s = isOdd ? a - c : a + c;
    vec4 u = isOdd ? quarterTurn(b - d) : b + d;
    return (q & 2) != 0 ? s - u : s + u;
}

vec4 turnedBy(vec4 z, int q, vec2 first, vec2 second, vec2 third)
{
    vec2 root = q == 0 ? vec2(1.0, 0.0) : q == 1 ? first : q == 2 ? second : third;
    return timesRoot(z, root);
}

// Point m, m + radix / 4 ... combined into result q of their quartet.
vec4 quartetFrom(ivec2 first, ivec2 stride, int m, int q)
{
    ivec2 apart = K_RADIX / 4 * stride, at = first + m * stride;
    return ofQuartet(point(at), point(at + apart), point(at + 2 * apart), point(at + 3 * apart), q);
}

vec4 resultOf(ivec2 first, ivec2 stride, int q)
{
#if K_RADIX == 2
    vec4 a = point(first), b = point(first + stride);
    return q == 0 ? a + b : a - b;
#elif K_RADIX == 4
    return quartetFrom(first, stride, 0, q);
#elif K_RADIX == 8
    vec4 even = quartetFrom(first, stride, 0, q & 3);
    vec4 odd = turnedBy(quartetFrom(first, stride, 1, q & 3), q & 3, ROOT_2, vec2(0.0, -1.0), ROOT_6);
    return q < 4 ? even + odd : even - odd;
#else
    vec4 a = quartetFrom(first, stride, 0, q & 3);
    vec4 b = turnedBy(quartetFrom(first, stride, 1, q & 3), q & 3, ROOT_1, ROOT_2, ROOT_3);
    vec4 c = turnedBy(quartetFrom(first, stride, 2, q & 3), q & 3, ROOT_2, vec2(0.0, -1.0), ROOT_6);
    vec4 d = turnedBy(quartetFrom(first, stride, 3, q & 3), q & 3, ROOT_3, ROOT_6, ROOT_9);
    return ofQuartet(a, b, c, d, q >> 2);
#endif
}
