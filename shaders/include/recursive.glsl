// Sums of a window weighted with a few waves, which turn on by one step for each pixel: what enters less what leaves meets each of them.
// A line is cut into segments of K_SEGMENT pixels, one per invocation; each fills its first window by itself.
//
// K_SEGMENT  pixels of a segment
// K_TERMS    waves, the sum of the window among them
// u_terms    the factor of the sum; for each further wave the cosine and the sine of its step, the factors of its real and its imaginary part
#include "include/extended.glsl"
#include "include/store.glsl"

vec4 g_sum;
vec4 g_real[K_TERMS];
vec4 g_imaginary[K_TERMS];

void turn(vec4 change)
{
    g_sum += change;
    for (int k = 1; k < K_TERMS; ++k)
    {
        vec4 real = g_real[k] + change;
        g_real[k] = u_terms[k].x * real - u_terms[k].y * g_imaginary[k];
        g_imaginary[k] = u_terms[k].y * real + u_terms[k].x * g_imaginary[k];
    }
}

void storeWaves(int along, int across)
{
    vec4 value = u_terms[0].x * g_sum;
    for (int k = 1; k < K_TERMS; ++k) value += u_terms[k].z * g_real[k] - u_terms[k].w * g_imaginary[k];
    ivec2 pixel = PLACE(along, across);
    storePixel(pixel, applyStoreSteps(value, pixel));
}

// Outputs first to last - 1, where the window, or what leaves it, may lie beyond the frame.
void slide(int first, int last, int across, int before, int after)
{
    for (int along = first; along < last; ++along)
    {
        turn(extendedTexel(along + after, across) - extendedTexel(along - 1 - before, across));
        storeWaves(along, across);
    }
}

void slideInside(int first, int last, int across, int before, int after)
{
    for (int along = first; along < last; ++along)
    {
        turn(inputTexel(PLACE(along + after, across)) - inputTexel(PLACE(along - 1 - before, across)));
        storeWaves(along, across);
    }
}

void recur(int first, int across)
{
    int length = ALONG(u_window.xy), before = ALONG(u_window.zw), after = length - 1 - before, n = ALONG(u_size);
    int last = min(first + K_SEGMENT, n);
    int inside = clamp(before + 1, first, last), outside = clamp(n - after, inside, last);
    g_sum = vec4(0.0);
    for (int k = 0; k < K_TERMS; ++k)
    {
        g_real[k] = vec4(0.0);
        g_imaginary[k] = vec4(0.0);
    }
    for (int along = first - 1 - before; along < first + after; ++along) turn(extendedTexel(along, across));
    slide(first, inside, across, before, after);
    slideInside(inside, outside, across, before, after);
    slide(outside, last, across, before, after);
}
