#version 330 core

// Horizontal Sobel: positive where the picture gets brighter to the right.
in vec2 uv;
out vec4 color;

uniform sampler2D image;
uniform vec2 texelSize;

vec3 at(float x, float y) { return texture(image, uv + vec2(x, y) * texelSize).rgb; }

void main()
{
    vec3 right = at(1.0, -1.0) + 2.0 * at(1.0, 0.0) + at(1.0, 1.0);
    vec3 left = at(-1.0, -1.0) + 2.0 * at(-1.0, 0.0) + at(-1.0, 1.0);
    color = vec4(right - left, 1.0);
}
