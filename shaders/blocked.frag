// A convolve pass for one size of window, one pixel per fragment.
#include "include/fragment.glsl"
#include "include/blocked.glsl"
#include "include/store.glsl"

void main()
{
    ivec2 pixel = targetPixel();
    vec4 sums[K_SUMS];
    correlate(pixel, sums);
    storePixel(pixel, applyStoreSteps(blockValue(sums, 0), pixel));
}
