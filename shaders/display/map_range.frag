// The largest magnitude of each feature map on a grid of samples: one texel per layer of four maps.
#define K_ACTIVATION 0
#include "include/precision.glsl"
#include "include/maps.glsl"
#include "include/maps_fragment.glsl"

uniform ivec2 u_inputSize;

void main()
{
    const ivec2 grid = ivec2(48, 27);
    int layer = targetPixel().x;
    vec4 largest = vec4(0.0);
    for (int j = 0; j < grid.y; ++j)
        for (int i = 0; i < grid.x; ++i) largest = max(largest, abs(TEXEL0((2 * ivec2(i, j) + 1) * u_inputSize / (2 * grid), layer)));
    storeMaps(ivec2(layer, 0), largest);
}
