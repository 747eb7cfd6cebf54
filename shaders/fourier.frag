// A stage of the transform of lines, one result per fragment.
//
// K_RADIX    how many points of a sub-transform are combined
// K_TURN     present where results are turned
// K_PRODUCT  present where results are frequencies, to be multiplied by the spectrum
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

void main()
{
#ifdef K_TO_TARGET
    ivec2 pixel = targetPixel(), tile = ivec2(quotient(pixel.x, VALID.x), quotient(pixel.y, VALID.y));
    ivec2 place = (tile - u_batch.xy) * TILE + pixel - tile * VALID;
#else
    ivec2 place = ivec2(gl_FragCoord.xy);
#endif
    int apart = 1 << STEP_LEVELS, along = ALONG(place), q = (along & (K_RADIX * apart - 1)) >> STEP_LEVELS;
    vec4 value = resultOf(place - PLACE(q * apart, 0), PLACE(apart, 0), q);
#ifdef K_PRODUCT
    value = product(value, place);
#endif
#ifdef K_TURN
    value = turnedByRoot(value, TURN_ROW, along & TURN_MASK);
#endif
#ifdef K_TO_TARGET
    storePixel(pixel, applyStoreSteps(exchanged(value), pixel));
#else
    storePixel(place, value);
#endif
}
