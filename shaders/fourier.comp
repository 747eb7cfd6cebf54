// A stage of the transform of lines, K_RADIX points per invocation in registers.
//
// K_RADIX    how many points of a sub-transform are combined
// K_TURN     present where results are turned
// K_PRODUCT  present where frequencies are multiplied by the spectrum and combined once more, the way back
#include "include/compute.glsl"
#include "include/fourier.glsl"
#ifdef K_TO_TARGET
#include "include/store.glsl"
#endif
#include "include/fourier_compute.glsl"

#define TAKE(q) if (q < K_RADIX) v[q] = point(first + q * stride);
#define MULTIPLY(q) if (q < K_RADIX) w[q] = product(v[placeOfResult(q, K_RADIX)], first + q * stride);
#define RETURN(q) v[q] = w[q];
#ifdef K_TURN
#define LEAVE(q) if (q < K_RADIX) leave(turnedByRoot(v[placeOfResult(q, K_RADIX)], TURN_ROW, (start + q * apart) & TURN_MASK), first + q * stride);
#else
#define LEAVE(q) if (q < K_RADIX) leave(v[placeOfResult(q, K_RADIX)], first + q * stride);
#endif

void main()
{
    ivec2 invocation = ivec2(gl_GlobalInvocationID.xy);
    if (any(greaterThanEqual(invocation, u_batch.zw * GRID))) return;
    int apart = 1 << STEP_LEVELS, along = ALONG(invocation), group = along >> STEP_LEVELS, start = along + group * (K_RADIX - 1) * apart;
    ivec2 first = PLACE(start, lineAt(ACROSS(invocation))), stride = PLACE(apart, 0);
    vec4 v[POINTS];
    EACH_POINT(TAKE)
    combine(v, K_RADIX);
#ifdef K_PRODUCT
    vec4 w[POINTS];
    EACH_POINT(MULTIPLY)
    combine(w, K_RADIX);
    EACH_POINT(RETURN)
#endif
    EACH_POINT(LEAVE)
}
