// A convolution layer with its bias and activation, four output channels per fragment.
#include "include/precision.glsl"
#include "include/maps.glsl"
#include "include/maps_fragment.glsl"
#include "include/weights.glsl"
#include "include/maps_convolve.glsl"

void main()
{
    vec4 sums[K_BLOCK];
    convolveMaps(targetPixel(), sums);
    storeMaps(targetPixel(), activate(sums[0]));
}
