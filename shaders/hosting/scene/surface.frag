// Lights what a material says of a point: sun through the shadow map, sky from above, bounce from the floor, one highlight.
in vec3 v_world;
in vec3 v_normal;
in vec2 v_uv;

uniform mediump sampler2DShadow s_shadow;
uniform vec4 u_colour; // linear base colour; gloss or, for metal, mirror strength

layout(location = 0) out vec4 o_colour;

struct Surface {
    vec3 albedo;
    vec3 normal;
    vec3 emission;
    float gloss;
};

Surface material();
vec3 mirrored(vec3 lit, Surface surface, vec3 ray);

// Share of the sun that reaches the point; the map's own filter averages four comparisons.
float sunlit() {
    vec3 place = (u_shadowMatrix * vec4(v_world, 1.0)).xyz * 0.5 + 0.5;
    return texture(s_shadow, vec3(place.xy, place.z - 0.0022));
}

void main() {
    Surface s = material();
    vec3 ray = v_world - u_camera.xyz, view = -normalize(ray);
    float facing = max(dot(s.normal, u_sun.xyz), 0.0);
    vec3 direct = vec3(3.4, 2.55, 1.65) * (facing * sunlit());
    vec3 ambient = mix(vec3(0.25, 0.19, 0.15), vec3(0.27, 0.34, 0.48), 0.5 + 0.5 * s.normal.y);
    ambient *= clamp(0.6 + 0.5 * v_world.y, 0.0, 1.0); // darker near the ground, as if occluded
    float highlight = max(dot(s.normal, normalize(view + u_sun.xyz)), 0.0);
    highlight *= highlight; highlight *= highlight; highlight *= highlight; highlight *= highlight; highlight *= highlight;
    vec3 colour = 0.5 * s.albedo * (direct + ambient) + direct * (highlight * s.gloss) + s.emission;
    o_colour = vec4(tone(haze(mirrored(colour, s, ray), ray)), 1.0);
}
