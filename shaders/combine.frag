// A combine pass, one pixel per fragment.
#include "include/fragment.glsl"
#include "include/combine.glsl"
#include "include/store.glsl"

void main()
{
    ivec2 pixel = targetPixel();
    storePixel(pixel, applyStoreSteps(combine(pixel), pixel));
}
