// A stage of the transform of lines, K_RADIX points per invocation in registers.
//
// K_SIZE, K_RADIX  points of a sub-transform, and how many of them are combined
// K_GRID           ivec2: invocations per tile
// K_TURN           row of s_roots that results are turned by, and K_TURN_SIZE its length; absent where they are not
// K_PRODUCT        present where frequencies are multiplied by the spectrum and combined once more, the way back
#include "include/compute.glsl"
#include "include/fourier.glsl"
#ifdef K_TO_TARGET
#include "include/store.glsl"
#endif
#include "include/fourier_compute.glsl"

#define STEP (K_SIZE / K_RADIX)

#define TAKE(q) if (q < K_RADIX) v[q] = point(first + q * stride);
#define MULTIPLY(q) if (q < K_RADIX) w[q] = product(v[placeOfResult(q, K_RADIX)], first + q * stride);
#define RETURN(q) v[q] = w[q];
#ifdef K_TURN
#define LEAVE(q) if (q < K_RADIX) leave(turnedByRoot(v[placeOfResult(q, K_RADIX)], K_TURN, ALONG(first + q * stride) & (K_TURN_SIZE - 1)), first + q * stride);
#else
#define LEAVE(q) if (q < K_RADIX) leave(v[placeOfResult(q, K_RADIX)], first + q * stride);
#endif

void main()
{
    ivec2 invocation = ivec2(gl_GlobalInvocationID.xy);
    if (any(greaterThanEqual(invocation, u_batch.zw * K_GRID))) return;
    int group = ALONG(invocation) / STEP;
    ivec2 first = PLACE(ALONG(invocation) + group * (K_SIZE - STEP), lineAt(ACROSS(invocation))), stride = PLACE(STEP, 0);
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
