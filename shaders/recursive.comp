// A recursion: a workgroup takes K_LOCAL_X lines side by side, an invocation one segment of a line.
#include "include/compute.glsl"
#include "include/recursive.glsl"

void main()
{
    ivec2 group = ivec2(gl_WorkGroupID.xy);
    int first = ALONG(group) * K_SEGMENT, line = ACROSS(group) * K_LOCAL_X + int(gl_LocalInvocationID.x);
    if (isInside(PLACE(first, line))) recur(first, line);
}
