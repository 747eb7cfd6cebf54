// A pointwise pass, one pixel per fragment.
#include "include/fragment.glsl"
#include "include/load.glsl"
#include "include/store.glsl"

void main()
{
    ivec2 pixel = targetPixel();
    storePixel(pixel, applyStoreSteps(load(pixel), pixel));
}
