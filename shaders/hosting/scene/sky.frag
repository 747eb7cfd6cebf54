// Sky with the sun's disc, drifting bands of cloud and a far line of hills.
in vec2 v_clip;

layout(location = 0) out vec4 o_colour;

float smoothNoise(vec2 p) {
    ivec2 cell = ivec2(floor(p));
    vec2 f = fract(p);
    f = f * f * (3.0 - 2.0 * f);
    return mix(mix(hash(cell), hash(cell + ivec2(1, 0)), f.x), mix(hash(cell + ivec2(0, 1)), hash(cell + ivec2(1, 1)), f.x), f.y);
}

void main() {
    vec4 far = u_inverseViewProjection * vec4(v_clip, 1.0, 1.0);
    vec3 ray = normalize(far.xyz / far.w - u_camera.xyz);
    vec3 colour = sky(ray);
    float toSun = dot(ray, u_sun.xyz);
    colour += vec3(9.0, 6.5, 3.6) * smoothstep(0.99885, 0.9992, toSun);

    vec2 plane = ray.xz / max(ray.y + 0.12, 0.05);
    vec2 drift = vec2(0.02, 0.008) * u_camera.w;
    float cloud = 0.62 * smoothNoise(plane * 1.6 + drift) + 0.38 * smoothNoise(plane * 4.1 + 2.0 * drift);
    cloud = smoothstep(0.48, 0.80, cloud) * smoothstep(0.03, 0.22, ray.y);
    colour = mix(colour, vec3(1.05, 0.90, 0.80) * (0.75 + 0.5 * max(toSun, 0.0)), 0.75 * cloud);

    // Hills: waves along the horizon, counted by a direction's components instead of its angle.
    vec2 along = ray.xz * inversesqrt(max(dot(ray.xz, ray.xz), 1e-6));
    float ridge = 0.05 + 0.02 * sin(2.6 * along.x + 5.0 * along.y) + 0.012 * sin(9.0 * along.x - 7.0 * along.y) + 0.004 * sin(31.0 * along.x + 23.0 * along.y);
    float blur = fwidth(ray.y);
    colour = mix(vec3(0.20, 0.22, 0.30), colour, smoothstep(ridge - blur, ridge + blur, ray.y));
    o_colour = vec4(tone(colour), 1.0);
}
