// Planes of Y'CbCr to one pixel of R'G'B' per fragment; chroma between its samples is interpolated linearly.
#include "include/precision.glsl"
#include "include/yuv.glsl"

layout(location = 0) out vec4 o_value;

uniform ivec4 u_target; // as in include/pass.glsl

void main()
{
    ivec2 texel = ivec2(gl_FragCoord.xy);
    o_value = vec4(convertPixel(ivec2(texel.x - u_target.x, (texel.y - u_target.y) * u_target.z)), 1.0);
}
