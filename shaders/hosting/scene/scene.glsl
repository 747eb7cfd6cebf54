// The demo scene's frame block and its light: sun with shadow map, sky, haze. All colours are linear until tone().
layout(std140) uniform B_Scene {
    mat4 u_viewProjection;
    mat4 u_inverseViewProjection;
    mat4 u_shadowMatrix;
    vec4 u_camera; // position, time in seconds
    vec4 u_sun;    // direction to the sun, radius of the floor's pattern
};

const vec3 K_SUN = vec3(3.3, 2.55, 1.75);

// Integer hash, the same on every driver: 0..1.
float hash(ivec2 cell) {
    uint h = uint(cell.x) * 0x9E3779B1u ^ uint(cell.y) * 0x85EBCA77u;
    h ^= h >> 15u;
    h *= 0x2C1B3C6Du;
    h ^= h >> 12u;
    h *= 0x297A2D39u;
    h ^= h >> 15u;
    return float(h >> 8u) / 16777216.0;
}

// Sky without clouds: blue overhead, pale at the horizon, warm around the sun.
vec3 sky(vec3 direction) {
    float low = 1.0 - max(direction.y, 0.0), toSun = max(dot(direction, u_sun.xyz), 0.0);
    low *= low;
    low *= low;
    float glow = toSun * toSun;
    glow *= glow;
    return mix(vec3(0.055, 0.16, 0.46), vec3(0.62, 0.52, 0.44), low) + vec3(0.60, 0.34, 0.13) * (glow * glow);
}

// Filmic curve with its encoding folded in: linear light to display codes.
vec3 tone(vec3 linear) {
    return clamp(linear / (linear + 0.155) * 1.019, 0.0, 1.0);
}

// Distance takes contrast away, towards the colour of the horizon.
vec3 haze(vec3 colour, vec3 ray) {
    return mix(vec3(0.60, 0.50, 0.43), colour, 1.0 / (1.0 + 0.0005 * dot(ray, ray)));
}
