// A step of a pyramid along one axis: one output per invocation, or K_GROUPS groups of them in a program for one pass.
#include "include/compute.glsl"
#include "include/resample.glsl"

void main()
{
    ivec2 invocation = ivec2(gl_GlobalInvocationID.xy);
#ifdef K_BODY
    int group = ALONG(invocation) * K_GROUPS;
    if (isInside(PLACE(group * K_PHASES, ACROSS(invocation)))) resampleBlock(group, ACROSS(invocation));
#else
    if (isInside(invocation)) storePixel(invocation, applyStoreSteps(resample(invocation), invocation));
#endif
}
