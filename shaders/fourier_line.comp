// The transform of whole lines, K_LINES of them per workgroup; stages exchange their points in shared memory.
//
// K_LENGTH  points of a line
// K_LINES   lines of a workgroup
// K_STAGES  TAKE, COMBINE, TURN, EXCHANGE, MULTIPLY and LEAVE, each with the radix r of its stage and the points s of its sub-transforms
#include "include/compute.glsl"
#include "include/fourier.glsl"
#ifdef K_TO_TARGET
#include "include/store.glsl"
#endif
#include "include/fourier_compute.glsl"

shared vec4 g_points[K_LENGTH * K_LINES];

// Point q of an invocation in a stage.
int alongOf(int member, int q, int r, int s)
{
    int apart = s / r;
    return member + member / apart * (s - apart) + q * apart;
}

#define WORKS(r) (isNeeded && member < K_LENGTH / r)
#define EACH(r) for (int q = 0; q < r; ++q)
#define RESULT(q, r) v[placeOfResult(q, r)]
#define TEXEL(q, r, s) PLACE(start + alongOf(member, q, r, s), line)

#define TAKE(r, s) if (WORKS(r)) EACH(r) v[q] = point(TEXEL(q, r, s));
#define COMBINE(r) combine(v, r);
#define TURN(r, s, row, size) EACH(r) RESULT(q, r) = turnedByRoot(RESULT(q, r), row, alongOf(member, q, r, s) & (size - 1));
#define MULTIPLY(r, s) if (WORKS(r)) EACH(r) w[q] = product(RESULT(q, r), TEXEL(q, r, s)); v = w;
#define PUT(r, s) if (WORKS(r)) EACH(r) g_points[K_LENGTH * lane + alongOf(member, q, r, s)] = RESULT(q, r);
#define GET(r, s) if (WORKS(r)) EACH(r) v[q] = g_points[K_LENGTH * lane + alongOf(member, q, r, s)];
// An invocation puts its results where its points were, so that one barrier between putting and getting does.
#define EXCHANGE(r, s, nextR, nextS) PUT(r, s) memoryBarrierShared(); barrier(); GET(nextR, nextS)
#define LEAVE(r, s) if (WORKS(r)) EACH(r) leave(RESULT(q, r), TEXEL(q, r, s));

void main()
{
    int member = int(ALONG(gl_LocalInvocationID)), lane = int(ACROSS(gl_LocalInvocationID));
    ivec2 group = ivec2(gl_WorkGroupID.xy);
    int start = ALONG(group) * K_LENGTH, across = ACROSS(group) * K_LINES + lane, line = lineAt(across);
    bool isNeeded = across < ACROSS(u_batch.zw * GRID);
    vec4 v[POINTS], w[POINTS];
    K_STAGES
}
