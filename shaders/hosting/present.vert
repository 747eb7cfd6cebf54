// A rectangle of the window; v_place runs 0..1 over the picture, from its top left.
uniform vec4 u_rectangle; // clip space: left, bottom, right, top

out vec2 v_place;

void main() {
    vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1));
    v_place = vec2(corner.x, 1.0 - corner.y);
    gl_Position = vec4(mix(u_rectangle.xy, u_rectangle.zw, corner), 0.0, 1.0);
}
