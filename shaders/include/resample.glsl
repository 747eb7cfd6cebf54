// A line sampled anew, every few samples as one or each as a few: output q * K_PHASES + p sums weight t of phase p times sample K_STEP * q + start + t of the extended input.
//
// K_STEP    input samples from a group of outputs to the next
// K_PHASES  outputs of a group
// K_BODY    in a program for one pass: K_GROUPS groups written out as READ(i), FIRST(output, i, weight), TAP(output, i, weight) and STORE(output), which read K_READS samples in all
// K_INSIDE, K_FOLD_ONCE  there: whether no read leaves the line, or none leaves it by more than the line's own length
// K_BORDER_CODES  there: the constant of the border in the codes that the image gives; absent where samples come in the scale of u_borderValue
// u_window  weights of a phase, phases, the start, samples of a line of the input
#define LINE_LENGTH u_window.w
#include "include/extended.glsl"
#include "include/fold.glsl"
#include "include/store.glsl"

#ifdef K_BODY

#ifndef K_OWN_STEPS
#define BITS4(r, g, b, a) vec4(uintBitsToFloat(r), uintBitsToFloat(g), uintBitsToFloat(b), uintBitsToFloat(a))
#endif
#define READ(i) texels[i] = lineTexel(place + (i), across);
#define FIRST(o, i, weight) sums[o] = uintBitsToFloat(weight) * texels[i];
#define TAP(o, i, weight) sums[o] += uintBitsToFloat(weight) * texels[i];
#define STORE(o) storeSample(first + (o), across, sums[o]);

vec4 lineTexel(int along, int across)
{
#if defined(K_INSIDE)
    return inputTexel(PLACE(along, across));
#elif defined(K_FOLD_ONCE)
    ivec2 pixel = PLACE(foldOnce(along, LINE_LENGTH), across);
#if K_BORDER == BORDER_CONSTANT
#ifdef K_BORDER_CODES
    if ((pixel.x | pixel.y) < 0) return K_BORDER_CODES;
#else
    if ((pixel.x | pixel.y) < 0) return u_borderValue;
#endif
#endif
    return inputTexel(pixel);
#else
    return extendedTexel(along, across);
#endif
}

void storeSample(int along, int across, vec4 value)
{
    ivec2 pixel = PLACE(along, across);
#if K_GROUPS * K_PHASES > 1
    if (!isInside(pixel)) return;
#endif
    storePixel(pixel, applyStoreSteps(value, pixel));
}

// The groups from the given one on.
void resampleBlock(int group, int across)
{
    int first = group * K_PHASES, place = group * K_STEP + u_window.z;
    vec4 texels[K_READS];
    vec4 sums[K_GROUPS * K_PHASES];
    K_BODY
}

#else

#include "include/weights.glsl"

vec4 resample(ivec2 pixel)
{
    int group = ALONG(pixel) / K_PHASES, place = group * K_STEP + u_window.z, first = (ALONG(pixel) - group * K_PHASES) * u_window.x;
    vec4 sum = vec4(0.0);
    for (int t = 0; t < u_window.x; ++t) sum += weightAt(first + t) * extendedTexel(place + t, ACROSS(pixel));
    return sum;
}

#endif
