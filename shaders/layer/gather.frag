// Moves, adds or enlarges feature maps, with an activation on top.
#include "include/precision.glsl"
#include "include/maps.glsl"
#include "include/maps_fragment.glsl"
#include "include/maps_gather.glsl"

void main()
{
    storeMaps(targetPixel(), activate(gatherMaps(targetPixel())));
}
