// Moves, adds or enlarges feature maps, with an activation on top.
#include "include/precision.glsl"
#include "include/maps.glsl"
#include "include/maps_compute.glsl"
#include "include/maps_gather.glsl"

void main()
{
    ivec2 pixel = targetPixel();
    if (pixel.x >= u_layer.x || pixel.y >= u_layer.y) return;
    storeMaps(pixel, activate(gatherMaps(pixel)));
}
