// A convolution layer with its bias and activation, four output channels of K_BLOCK pixels per invocation.
#include "include/precision.glsl"
#include "include/maps.glsl"
#include "include/maps_compute.glsl"
#include "include/weights.glsl"
#include "include/maps_convolve.glsl"

void main()
{
    ivec2 first = targetPixel() * ivec2(K_BLOCK, 1);
    if (first.x >= u_layer.x || first.y >= u_layer.y) return;
    vec4 sums[K_BLOCK];
    convolveMaps(first, sums);
    for (int b = 0; b < K_BLOCK; ++b) storeMaps(first + ivec2(b, 0), activate(sums[b]));
}
