// A convolve pass, K_BLOCK pixels per invocation.
#include "include/compute.glsl"
#include "include/convolve.glsl"
#include "include/store.glsl"

void main()
{
    ivec2 invocation = ivec2(gl_GlobalInvocationID.xy);
    ivec2 first = regionStart() + PLACE(ALONG(invocation) * K_BLOCK, ACROSS(invocation));
    if (!isInside(first)) return;
    vec4 values[K_BLOCK];
    convolve(first, values);
    for (int b = 0; b < K_BLOCK; ++b)
    {
        ivec2 pixel = first + PLACE(b, 0);
        if (isInside(pixel)) storePixel(pixel, applyStoreSteps(values[b], pixel));
    }
}
