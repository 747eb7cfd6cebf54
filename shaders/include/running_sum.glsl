// The sums of a window that slides along a line: each adds the sample that enters and takes away the one that leaves.
// Always in whole numbers, so that nothing drifts. A line is cut into segments of K_SEGMENT pixels, one per invocation.
//
// K_SEGMENT  pixels of a segment
#include "include/extended.glsl"
#include "include/store.glsl"

void storeSum(int along, int across, vec4 sum)
{
    ivec2 pixel = PLACE(along, across);
    storePixel(pixel, applyStoreSteps(sum, pixel));
}

// Outputs first to last - 1, where the window may reach beyond the frame; the sum is that of the window before its last sample entered, before and after.
vec4 slide(vec4 sum, int first, int last, int across, int before, int after)
{
    for (int along = first; along < last; ++along)
    {
        sum += extendedTexel(along + after, across);
        storeSum(along, across, sum);
        sum -= extendedTexel(along - before, across);
    }
    return sum;
}

vec4 slideInside(vec4 sum, int first, int last, int across, int before, int after)
{
    for (int along = first; along < last; ++along)
    {
        sum += inputTexel(PLACE(along + after, across));
        storeSum(along, across, sum);
        sum -= inputTexel(PLACE(along - before, across));
    }
    return sum;
}

void runningSums(int first, int across)
{
    int length = ALONG(u_window.xy), before = ALONG(u_window.zw), after = length - 1 - before, n = ALONG(u_size);
    int last = min(first + K_SEGMENT, n);
    int inside = clamp(before, first, last), outside = clamp(n - after, inside, last);
    vec4 sum = vec4(0.0);
    for (int along = first - before; along < first + after; ++along) sum += extendedTexel(along, across);
    sum = slide(sum, first, inside, across, before, after);
    sum = slideInside(sum, inside, outside, across, before, after);
    slide(sum, outside, last, across, before, after);
}
