// Where compute finds the points of a transform, and where it leaves the results.
#include "include/fourier_tiles.glsl"

#ifndef K_FROM_INPUT
layout(binding = 1, rgba32f) readonly uniform image2D i_work;

vec4 point(ivec2 place)
{
    return imageLoad(i_work, place);
}
#endif

// The line that invocations take across their direction: tiles that are not taken whole are taken up to a line.
int lineAt(int across)
{
    int lines = ACROSS(GRID), tile = quotient(across, lines);
    return across + tile * (ACROSS(TILE) - lines);
}

void leave(vec4 value, ivec2 place)
{
#ifdef K_TO_TARGET
    ivec2 pixel = pixelOf(place);
    if (isValid(place) && isInside(pixel)) storePixel(pixel, applyStoreSteps(exchanged(value), pixel));
#else
    if ((place.y & (TILE.y - 1)) < KEPT_ROWS) imageStore(i_target, place, value);
#endif
}
