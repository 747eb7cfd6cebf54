#version 300 es
precision highp float;
in vec2 v_uv;
uniform highp sampler2D s_frame;
uniform float u_gain;
out vec4 o_color;
void main() { o_color = vec4(1.0 - u_gain * texture(s_frame, v_uv).rgb, texture(s_frame, v_uv).a); }
