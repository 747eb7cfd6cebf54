// One triangle over the whole target, with the place in the picture from 0 to 1.
precision highp float;

out vec2 v_place;

void main()
{
    v_place = vec2(gl_VertexID == 1 ? 2.0 : 0.0, gl_VertexID == 2 ? 2.0 : 0.0);
    gl_Position = vec4(2.0 * v_place - 1.0, 0.0, 1.0);
}
