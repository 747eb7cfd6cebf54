// A stage of the transform of lines, one result per fragment.
//
// K_SIZE, K_RADIX  points of a sub-transform, and how many of them are combined
// K_TURN           row of s_roots that results are turned by, and K_TURN_SIZE its length; absent where they are not
// K_PRODUCT        present where results are frequencies, to be multiplied by the spectrum
#include "include/fragment.glsl"
#include "include/fourier.glsl"
#ifdef K_TO_TARGET
#include "include/store.glsl"
#endif
#include "include/fourier_tiles.glsl"

#ifndef K_FROM_INPUT
uniform sampler2D s_work;

vec4 point(ivec2 place)
{
    return texelFetch(s_work, place, 0);
}
#endif
#include "include/fourier_gather.glsl"

#define STEP (K_SIZE / K_RADIX)

void main()
{
#ifdef K_TO_TARGET
    ivec2 pixel = targetPixel(), tile = pixel / K_VALID;
    ivec2 place = (tile - u_batch.xy) * K_TILE + pixel - tile * K_VALID;
#else
    ivec2 place = ivec2(gl_FragCoord.xy);
#endif
    int q = (ALONG(place) & (K_SIZE - 1)) / STEP;
    vec4 value = resultOf(place - PLACE(q * STEP, 0), PLACE(STEP, 0), q);
#ifdef K_PRODUCT
    value = product(value, place);
#endif
#ifdef K_TURN
    value = turnedByRoot(value, K_TURN, ALONG(place) & (K_TURN_SIZE - 1));
#endif
#ifdef K_TO_TARGET
    storePixel(pixel, applyStoreSteps(exchanged(value), pixel));
#else
    storePixel(place, value);
#endif
}
