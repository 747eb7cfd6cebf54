using RealtimeConv.Filters;
using RealtimeConv.Frames;

namespace RealtimeConv.Planning.Lowering;

/// <summary>Lowers a whole filter: into its space, through the tree, back into the destination's space.</summary>
internal sealed class RootLowering(PlanBuilder builder, PlanRequest request, AlphaHandling handling)
{
    private readonly bool _mixesChannels = FilterTree.MixesChannels(request.Filter);
    private readonly TreeLowering _tree = new(builder, handling, FilterTree.MixesChannels(request.Filter));

    public void Run()
    {
        var value = handling == AlphaHandling.Premultiplied ? LowerPremultiplied() : LowerStraight();
        if (!_mixesChannels) value = _tree.SettleAlpha(value);
        if (request.Filter.Light == LightMode.Linear) value = builder.Append(value, true, new EncodeSrgbStep());
        if (request.DestinationAlpha == AlphaMode.Premultiplied) builder.Append(value, true, new PremultiplyStep());
    }

    private Value LowerStraight()
    {
        var load = StraightLoad;
        if (handling == AlphaHandling.Opaque && _mixesChannels) load |= LoadSteps.OpaqueAlpha;
        bool converts = load != LoadSteps.None;
        var input = converts ? builder.Convert(load, builder.Source) : builder.Source;
        return _tree.Lower(request.Filter, input, owned: converts);
    }

    // Blends and last pointwise steps work on straight values; only what lies before them is filtered premultiplied.
    private Value LowerPremultiplied()
    {
        var (spatial, pointwise) = AlphaRules.SplitPointwise(request.Filter);
        var strengths = BlendStrengths();
        var straight = builder.Source;
        Value input;
        if (strengths.Count > 0 && StraightLoad != LoadSteps.None)
        {
            straight = builder.Convert(StraightLoad, builder.Source);
            input = builder.Convert(LoadSteps.Premultiply, straight);
        }
        else input = builder.Convert(StraightLoad | LoadSteps.Premultiply, builder.Source);
        var value = _tree.Lower(spatial, input, owned: true);
        value = builder.Append(value, true, new UnpremultiplyStep(AlphaRules.Guard * FilterTree.AbsoluteGain(spatial)));
        foreach (var function in pointwise) value = builder.Append(value, true, new PointwiseStep(function, ColoursOnly: true));
        foreach (double strength in strengths) value = builder.AppendBlend(value, straight, strength, coloursOnly: false);
        return value;
    }

    private LoadSteps StraightLoad =>
        (request.SourceAlpha == AlphaMode.Premultiplied ? LoadSteps.Unpremultiply : LoadSteps.None)
        | (request.Filter.Light == LightMode.Linear ? LoadSteps.Linearize : LoadSteps.None);

    // Innermost first: that is the order in which they act.
    private List<double> BlendStrengths()
    {
        var strengths = new List<double>();
        for (var filter = request.Filter; filter is BlendFilter blend; filter = blend.Inner) strengths.Insert(0, blend.Strength);
        return strengths;
    }
}
