namespace Silk.NET.OpenGL;

public enum PointParameterNameARB
{
    PointSizeMinArb = 0x8126,
    PointSizeMinExt = 0x8126,
    PointSizeMinSgis = 0x8126,
    PointSizeMaxArb = 0x8127,
    PointSizeMaxExt = 0x8127,
    PointSizeMaxSgis = 0x8127,
    PointFadeThresholdSize = 0x8128,
    PointFadeThresholdSizeArb = 0x8128,
    PointFadeThresholdSizeExt = 0x8128,
    PointFadeThresholdSizeSgis = 0x8128,
    DistanceAttenuationExt = 0x8129,
    DistanceAttenuationSgis = 0x8129,
    PointDistanceAttenuationArb = 0x8129,
}
