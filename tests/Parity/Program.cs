using RealtimeConv.Filters;

namespace RealtimeConv.Tests.Parity;

/// <summary>
/// The parity checks without a test runner: some drivers can only be chosen by the environment a process starts with, so <see cref="DriverTests"/> starts
/// this program in it. Prints one line per stage; exit code 1 where a check fails. Arguments, if any, are the stages to take, and then fewer checks run.
/// </summary>
public static class Program
{
    public static int Main(string[] args)
    {
        int failures = 0;
        foreach (string stage in args.Length > 0 ? args : [.. Stage.Names])
        {
            foreach (var check in args.Length > 0 ? FewChecks() : Checks())
            {
                try
                {
                    check(stage);
                }
                catch (Exception e)
                {
                    failures++;
                    Console.Error.WriteLine($"{stage}: {e.Message}");
                }
            }
            Console.WriteLine($"{stage}: {Stage.Of(stage).Profile.Driver}, {Stage.Of(stage).Profile.Name}");
        }
        NetworkStage.CloseAll();
        Stage.CloseAll();
        return failures == 0 ? 0 : 1;
    }

    private static IEnumerable<Action<string>> FewChecks()
    {
        var bound = new BoundTests();
        var plans = new ExactPlanTests();
        var returning = new ReturningProgramTests();
        var networks = new NetworkFilterTests();
        return
        [
            networks.Stacks_WithinTrees_StayInTheBound, networks.Stacks_OnAChannelOfNoNumbers_LeaveTheOthersInTheBound,
            returning.Sizes_InTurn_StayInTheBoundOnBordersOfLoops, returning.Sizes_OfRunningSums_StayInTheBoundOnEveryBorder, returning.Layers_OfOtherKernels_StayInTheBound,
            bound.Channels_BeyondFour_RunInGroups, bound.Banks_PerChannelAndMatrix_StayInTheBound, bound.Light_LinearInEveryFormat_StaysInTheBound,
            plans.Trees_OfWholeStages_RoundOnceAtTheEnd, plans.Quotients_OfEveryRemainder_RoundHalfToEven, stage => plans.Boxes_OfAnySize_GiveTheWholeNumbersCodes(stage, BorderMode.Replicate),
        ];
    }

    private static IEnumerable<Action<string>> Checks()
    {
        var exact = new ExactTests();
        var plans = new ExactPlanTests();
        var bound = new BoundTests();
        var networks = new NetworkFilterTests();
        return
        [
            networks.Stacks_OnEveryArrangementOfChannels_StayInTheBound, networks.Stacks_OfOneChannelOnMoreThanFour_RunInGroups, stage => exact.Apply_IntegerData_EqualsTheSums(stage, BorderMode.Reflect101), bound.Formats_OfEveryTypeAndChannelCount_StayInTheBound,
            bound.Banks_PerChannelAndMatrix_StayInTheBound, bound.Trees_OfEveryKind_StayInTheBound, bound.Alpha_UnderEveryPolicyAndStorage_StaysInTheBound,
            bound.Light_LinearInEveryFormat_StaysInTheBound, bound.Channels_BeyondFour_RunInGroups,
            stage => plans.Kernels_OnEveryBorder_GiveTheWholeNumbersCodes(stage, BorderMode.Constant), plans.Formats_OfCodesAndEveryChannelCount_GiveTheWholeNumbersCodes,
            plans.Banks_PerChannelAndMatrix_GiveTheWholeNumbersCodes, plans.Trees_OfWholeStages_RoundOnceAtTheEnd, plans.Alpha_PreservedAndStraight_GivesTheWholeNumbersCodes,
            plans.Quotients_OfEveryRemainder_RoundHalfToEven, stage => plans.Boxes_OfAnySize_GiveTheWholeNumbersCodes(stage, BorderMode.Reflect101),
        ];
    }
}
