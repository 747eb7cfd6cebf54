// Where compute finds the points of a transform, and where it leaves the results.
#include "include/fourier_tiles.glsl"

#ifndef K_FROM_INPUT
layout(binding = 1, rgba32f) readonly uniform image2D i_work;

vec4 point(ivec2 place)
{
    return imageLoad(i_work, place);
}
#endif

// The line that invocations take across their direction; with K_OUTPUT_LINES only those that hold outputs.
int lineAt(int across)
{
#ifdef K_OUTPUT_LINES
    int tile = across / ACROSS(K_VALID);
    return across + tile * (ACROSS(K_TILE) - ACROSS(K_VALID));
#else
    return across;
#endif
}

void leave(vec4 value, ivec2 place)
{
#if defined(K_TO_TARGET)
    ivec2 pixel = pixelOf(place);
    if (isValid(place) && isInside(pixel)) storePixel(pixel, applyStoreSteps(exchanged(value), pixel));
#elif defined(K_ONLY_OUTPUTS)
    // Rows without outputs are not read again.
    if ((place.y & (K_TILE.y - 1)) < K_VALID.y) imageStore(i_target, place, value);
#else
    imageStore(i_target, place, value);
#endif
}
