// A convolve pass for one size of window, K_BLOCK_X x K_BLOCK_Y pixels per invocation.
#include "include/compute.glsl"
#include "include/blocked.glsl"
#include "include/store.glsl"

void main()
{
    ivec2 first = ivec2(gl_GlobalInvocationID.xy) * ivec2(K_BLOCK_X, K_BLOCK_Y);
    if (!isInside(first)) return;
    vec4 sums[K_SUMS];
    correlate(first, sums);
    for (int y = 0; y < K_BLOCK_Y; ++y)
        for (int x = 0; x < K_BLOCK_X; ++x)
        {
            ivec2 pixel = first + ivec2(x, y);
            if (isInside(pixel)) storePixel(pixel, applyStoreSteps(blockValue(sums, y * K_BLOCK_X + x), pixel));
        }
}
