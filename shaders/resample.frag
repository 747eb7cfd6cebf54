// A step of a pyramid along one axis, one pixel per fragment.
#include "include/fragment.glsl"
#include "include/resample.glsl"

void main()
{
    ivec2 pixel = targetPixel();
#ifdef K_BODY
    resampleBlock(ALONG(pixel), ACROSS(pixel));
#else
    storePixel(pixel, applyStoreSteps(resample(pixel), pixel));
#endif
}
