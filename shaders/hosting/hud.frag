// Coverage from a distance picture: v_outline is the range in pixels and the level of the outline.
in vec2 v_uv;
in vec4 v_colour;
in vec2 v_outline;

uniform sampler2D s_atlas;

layout(location = 0) out vec4 o_colour;

void main() {
    float coverage = clamp((texture(s_atlas, v_uv).r - v_outline.y) * v_outline.x + 0.5, 0.0, 1.0);
    o_colour = vec4(v_colour.rgb, v_colour.a * coverage);
}
