// The picture before the filters left of the split, after them right of it; what is transparent shows chequers.
in vec2 v_place;

uniform sampler2D s_before;
uniform sampler2D s_after;
uniform float u_split;    // 0..1 from the left
uniform float u_coverage; // 0: opaque, 1: straight alpha, 2: premultiplied
uniform vec2 u_size;      // of the rectangle, in pixels

layout(location = 0) out vec4 o_colour;

void main() {
    // Both are fetched, so that neither lies in a branch that other pixels do not take.
    vec4 before = texture(s_before, v_place), after = texture(s_after, v_place);
    vec4 colour = v_place.x < u_split ? before : after;
    vec2 cell = floor(v_place * u_size / 8.0);
    vec3 ground = vec3(mod(cell.x + cell.y, 2.0) < 0.5 ? 0.42 : 0.58);
    if (u_coverage > 1.5) colour.rgb += ground * (1.0 - colour.a);
    else if (u_coverage > 0.5) colour.rgb = mix(ground, colour.rgb, colour.a);
    o_colour = vec4(colour.rgb, 1.0);
}
