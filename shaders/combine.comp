// A combine pass, one pixel per invocation.
#include "include/compute.glsl"
#include "include/combine.glsl"
#include "include/store.glsl"

void main()
{
    ivec2 pixel = ivec2(gl_GlobalInvocationID.xy);
    if (isInside(pixel)) storePixel(pixel, applyStoreSteps(combine(pixel), pixel));
}
