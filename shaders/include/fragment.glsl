// The fragment stage: one invocation per pixel of the viewport, which is the target's region.
#include "include/precision.glsl"
#include "include/pass.glsl"

layout(location = 0) out vec4 o_value;

ivec2 targetPixel()
{
    ivec2 texel = ivec2(gl_FragCoord.xy);
    return ivec2(texel.x - u_target.x, (texel.y - u_target.y) * u_target.z);
}

void storePixel(ivec2 pixel, vec4 value)
{
    o_value = value;
}
