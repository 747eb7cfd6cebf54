// The sliding dot product: out(x, y) = sum over j, i of K[j, i] * E(x + i - anchor x, y + j - anchor y), E the input extended by its border.
//
// K_BLOCK         pixels per invocation along the sliding direction: each texel is read once for all of them
// The kernels' size is data: a new kernel needs no new program.
#include "include/extended.glsl"
#include "include/weights.glsl"
#include "include/reduce.glsl"

int tapIndex(int along, int across)
{
    ivec2 tap = PLACE(along, across);
    return tap.y * u_window.x + tap.x;
}

void convolve(ivec2 pixel, out vec4 values[K_BLOCK])
{
    vec4 sums[K_TERMS * K_BLOCK];
    for (int k = 0; k < K_TERMS * K_BLOCK; ++k) sums[k] = vec4(0.0);
    ivec2 corner = pixel - u_window.zw;
    int taps = u_window.x * u_window.y;
    for (int j = 0; j < ACROSS(u_window); ++j)
    {
        int across = extendIndex(ACROSS(corner) + j, ACROSS(u_size));
        vec4 texels[K_BLOCK];
        for (int b = 0; b < K_BLOCK - 1; ++b) texels[b] = extendedTexel(ALONG(corner) + b, across);
        for (int i = 0; i < ALONG(u_window); ++i)
        {
            texels[K_BLOCK - 1] = extendedTexel(ALONG(corner) + i + K_BLOCK - 1, across);
            int tap = tapIndex(i, j);
            for (int k = 0; k < K_TERMS; ++k)
            {
                K_WEIGHT weight = weightAt(k * taps + tap);
                for (int b = 0; b < K_BLOCK; ++b) sums[k * K_BLOCK + b] += weight * texels[b];
            }
            for (int b = 0; b < K_BLOCK - 1; ++b) texels[b] = texels[b + 1];
        }
    }
    for (int b = 0; b < K_BLOCK; ++b)
    {
        vec4 terms[K_TERMS];
        for (int k = 0; k < K_TERMS; ++k) terms[k] = sums[k * K_BLOCK + b];
        values[b] = reduceTerms(terms);
    }
}
