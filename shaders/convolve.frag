// A convolve pass, one pixel per fragment.
#include "include/fragment.glsl"
#include "include/convolve.glsl"
#include "include/store.glsl"

void main()
{
    ivec2 pixel = targetPixel();
    vec4 values[K_BLOCK];
    convolve(pixel, values);
    storePixel(pixel, applyStoreSteps(values[0], pixel));
}
