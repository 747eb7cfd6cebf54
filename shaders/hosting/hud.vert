// The on-screen display: pixels from the top left to clip space.
layout(location = 0) in vec2 a_position;
layout(location = 1) in vec2 a_uv;
layout(location = 2) in vec4 a_colour;
layout(location = 3) in vec2 a_outline;

uniform vec2 u_scale; // 2 / width, 2 / height; negative height where row 0 of the target is the bottom

out vec2 v_uv;
out vec4 v_colour;
out vec2 v_outline;

void main() {
    v_uv = a_uv;
    v_colour = a_colour;
    v_outline = a_outline;
    gl_Position = vec4(a_position * u_scale - vec2(1.0, sign(u_scale.y)), 0.0, 1.0);
}
