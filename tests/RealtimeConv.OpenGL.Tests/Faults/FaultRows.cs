namespace RealtimeConv.OpenGL.Tests.Faults;

/// <summary>A fault that the project is to survive, and what holds it to that.</summary>
/// <param name="Number">Its number in the list of faults, 1 to 45.</param>
/// <param name="Fault">What goes wrong.</param>
/// <param name="Tests">Methods below tests/, as "Folder/File.cs: Method"; empty where there is a reason.</param>
/// <param name="Reason">Why the fault, or a part of it, cannot happen here, or is somebody else's; null where tests cover all of it.</param>
internal sealed record FaultRow(int Number, string Fault, string[] Tests, string? Reason = null);

/// <summary>Every bad input and fault that hosts, files, drivers and processes may come with.</summary>
internal static class FaultRows
{
    private const string Kernels = "RealtimeConv.Tests/Kernels/", Codecs = "RealtimeConv.Tests/Codecs/", Demo = "RealtimeConv.Demo.Tests/", Hosting = "RealtimeConv.Hosting.Tests/";
    private const string Engine = "RealtimeConv.OpenGL.Tests/", Faults = Engine + "Faults/";

    public static IReadOnlyList<FaultRow> All { get; } =
    [
        new(1, "kernel file empty, truncated, of another kind, with a mark, with comma decimals", [Kernels + "Text/KernelFormatsTests.cs: Csv_BadTable_SaysWhere", Kernels + "Text/KernelJsonTests.cs: Read_NoJson_SaysWhere", Codecs + "Tables/CsvCodecTests.cs: Read_EncodingsWithAMark_AreKnown", Codecs + "Tables/CsvCodecTests.cs: Read_UnderACultureOfCommas_StillTakesPoints"]),
        new(2, "rows of different lengths, no columns", [Codecs + "Tables/CsvCodecTests.cs: Read_BadText_NamesThePlace", Demo + "Apply/BadInputTests.cs: KernelCsv_Damaged_SaysWhere"]),
        new(3, "weights that are no finite numbers", [Kernels + "Text/KernelJsonTests.cs: Read_NoJson_SaysWhere", Kernels + "Text/SvgConvolveTextTests.cs: Read_BadText_NamesTheAttribute"], "denormal weights are accepted without a warning; their flushing has its term in every bound"),
        new(4, "a sum of 0 that is to be normalised", [Kernels + "KernelScalingTests.cs: Normalized_ZeroSum_IsRefused", Demo + "Apply/BadInputTests.cs: Scale_SumOfZeroSum_IsRefused"]),
        new(5, "even size, anchor outside", ["RealtimeConv.Tests/Reference/ReferenceFilterTests.cs: Evaluate_EvenSize_PutsTheSecondTapOnThePixel", Demo + "Apply/BadInputTests.cs: Anchor_Outside_NamesKernelAndAnchor"]),
        new(6, "huge kernels", [Kernels + "Text/KernelFormatsTests.cs: Image_WhatIsNoKernel_IsRefused", Kernels + "Text/ImageMagickTextTests.cs: Read_BadText_SaysWhatAndWhere", Faults + "HugeInputTests.cs: Kernel_BeyondTheLimit_IsRefusedBeforeItsCoefficientsAreCounted"]),
        new(7, "more weights than uniform blocks hold", [Faults + "DeviceLieTests.cs: Apply_WithUniformBlocksOf16KiB_KeepsWithinThemAndGivesTheSamePixels"]),
        new(8, "frames of no or negative size, null", ["RealtimeConv.Tests/Planning/RequestRulesTests.cs: Plan_EmptyFrame_IsRefused", Faults + "HugeInputTests.cs: Frame_OfNoSize_IsRefused"]),
        new(9, "frames of one pixel, of prime sizes, smaller than the kernel", ["Parity/BoundTests.cs: Sizes_From1To33_StayInTheBound"]),
        new(10, "frames beyond the largest texture", [Faults + "DeviceLieTests.cs: Apply_WithTexturesOf64Texels_RunsFramesInTilesAndRefusesTexturesByBothNumbers", "Parity/TilingTests.cs: Apply_FrameBeyondTheLimit_EqualsOnePiece"]),
        new(11, "strides that do not fit, buffers too short", ["RealtimeConv.Tests/Frames/FrameConversionTests.cs: CopyTo_OtherSizeOrAlpha_IsRefused"], "frames own their samples and rows follow each other without padding: no stride is ever given"),
        new(12, "textures that cannot be filtered, feedback", [Engine + "FilterEngineErrorTests.cs: Prepare_TexturesThatCannotBeFiltered_SaysWhy", Engine + "FilterEngineErrorTests.cs: Apply_SourceAsDestination_IsRejected", Faults + "DeviceLieTests.cs: Apply_OfAMultisampledTexture_IsRejectedAndLeavesNoError"]),
        new(13, "a hostile host state", [Engine + "Resources/State/RandomStateTests.cs: EveryCall_InRandomStates_GivesTheSamePixelsAndLeavesEveryRecord", Engine + "Resources/State/RandomStateTests.cs: EveryCall_InRandomStatesOfAnotherDriver_LeavesEveryRecord", Faults + "EngineFunctionTests.cs: Calls_OfEveryKindOfRun_AreListedAndNotNewerThanTheVersion"]),
        new(14, "no context, another thread, another context", [Engine + "FilterEngineErrorTests.cs: Constructor_WithoutContext_SaysSo", Engine + "FilterEngineErrorTests.cs: Apply_OnAnotherThread_AnswersNoContext", Faults + "DisposalTests.cs: Engines_OfTwoContextsOnOneThread_ShareNothing"]),
        new(15, "disposal after the context, twice, on another thread", [Faults + "DisposalTests.cs: Dispose_AfterTheEndOfTheContext_CallsNothing", Faults + "DisposalTests.cs: Dispose_OnAnotherThread_CallsNothingThere", Faults + "DisposalTests.cs: Dispose_UnderAnotherContext_LeavesItsObjectsAlone"]),
        new(16, "the context is lost", [Faults + "ContextLossTests.cs: Apply_InARobustContext_RunsUntilTheResetAndCallsNothingAfterIt", Faults + "ContextLossTests.cs: Apply_WhenTheResetHappensInTheFrame_AnswersContextLostAndIsSilentThen"]),
        new(17, "waits that never end", [Faults + "EngineFunctionTests.cs: Calls_OfEveryKindOfRun_AreListedAndNotNewerThanTheVersion", Faults + "ContextLossTests.cs: Apply_InAContextWithoutNotification_DoesNotAsk"], "the engines wait for no fence: no such function is in the list of their calls"),
        new(18, "no compute", [Faults + "DeviceLieTests.cs: Apply_WithoutCompute_TakesFragmentAndRefusesComputeByName", "Parity/DriverTests.cs: Stages_OfADriverChosenByTheEnvironment_PassTheChecks"]),
        new(19, "no float targets", [Faults + "DeviceLieTests.cs: Apply_WithoutFloatTargets_RunsCodesAndRefusesFloatsByName", Faults + "DeviceLieTests.cs: Apply_WithFloatTargetsThatTurnOutUndrawable_RefusesByName"]),
        new(20, "no memory, at any call", [Faults + "FaultSweepTests.cs: Apply_WithOneCallRefused_IsRightOrNamedAndRecovers", Faults + "FaultSweepTests.cs: Apply_WithOneCallFlagged_IsRightOrNamedAndRecovers", Faults + "FaultSweepTests.cs: Apply_WithAllCallsRefusedFromOneOn_IsRightOrNamedAndRecovers"], "memory that a driver promises and lacks later is beyond the engine: it holds a few textures of the frame's size and never more"),
        new(21, "a context without error flags", [Faults + "DeviceLieTests.cs: Report_OnAContextWithoutErrors_SaysThatAFailureCannotBeSeen"]),
        new(22, "shaders that do not compile or link", [Engine + "Shaders/ShaderCatalogueTests.cs: BrokenVariant_IsReportedWithFileLineAndDriverLog", Faults + "FaultSweepTests.cs: Apply_WithOneCallRefused_IsRightOrNamedAndRecovers"], "shaders are embedded; none is loaded again while a program runs"),
        new(23, "huge, broken and empty driver logs", [Faults + "DriverLogTests.cs: Apply_WithAStrangeLog_GivesOneBoundedPrintableLine", Engine + "Shaders/ShaderLogTests.cs: Map_HugeAndUnprintableLog_IsBoundedAndClean"]),
        new(24, "a shader that never ends", [], "the engines run their own shaders, whose loops end with the kernel; a stranger's shader under the probe is the stranger's, and the driver's watchdog ends it as a lost context"),
        new(25, "includes that lead outside, or round in a circle", [Engine + "Shaders/ShaderSourceTests.cs: Assemble_FileMentionedTwiceOrByItself_IsTakenOnce", Engine + "Shaders/ShaderSourceTests.cs: Assemble_MissingFile_NamesItAndWhereItIsMentioned"], "only embedded shaders include, and only each other; no file of a user's includes another"),
        new(26, "bombs, forged sizes", [Codecs + "Png/PngDecoderTests.cs: Decode_HugeSizeInTheHeader_IsRefusedBeforeAllocating", Codecs + "Arrays/NpzArchiveTests.cs: Read_BombOfZeros_StopsAtTheLimit", Codecs + "Arrays/NpyCodecTests.cs: Read_ForgedShapeFromAPipe_AllocatesLittle"]),
        new(27, "ffmpeg missing, old, not executable, crashing", [Hosting + "Sources/FfmpegToolsTests.cs: Find_NotOnPath_NamesWhereItLooked", Hosting + "Sources/FfmpegFaultTests.cs: Open_FfmpegThatCrashesAtStart_NamesItAndTheVariable", Hosting + "Sources/FfmpegFaultTests.cs: Open_FfmpegTooOld_SaysWhichVersionIsNeeded"]),
        new(28, "file names that look like something else", [Hosting + "Sources/FfmpegFaultTests.cs: Open_OddFileNames_OpenThisFileOnly", Hosting + "Sinks/FfmpegVideoSinkTests.cs: Write_OddFileNames_AreWrittenAsTheyAre"]),
        new(29, "playlists named as videos", [Hosting + "Sources/FfmpegFaultTests.cs: Open_PlaylistNamedMp4_IsRefusedAtOnce"]),
        new(30, "damaged videos", [Hosting + "Sources/FfmpegFaultTests.cs: TryRead_TruncatedFile_KeepsTheFramesSoFar", Hosting + "Sources/FfmpegFaultTests.cs: TryRead_FlippedBytes_AreReportedAndReadToTheEnd"]),
        new(31, "sizes that change in the stream", [Hosting + "Sources/FfmpegVideoSourceTests.cs: TryRead_SizeChangeInTheStream_KeepsTheFirstSize", Hosting + "Sources/FfmpegFaultTests.cs: TryRead_FrameOfAnotherSize_IsNeverShown"]),
        new(32, "odd sizes in subsampled video", [Hosting + "Sources/FfmpegPlanarSourceTests.cs: TryRead_OddVideo_GivesWholeFrames"]),
        new(33, "cameras that are absent or break off", [Hosting + "Sources/FfmpegInputTests.cs: Camera_Absent_IsOneLineThatNamesIt", Hosting + "Sources/ReconnectingSourceTests.cs: TryRead_SourceThatBreaksOff_IsOpenedAgainWithTheFirstSize"]),
        new(34, "ffmpeg killed inside a frame", [Hosting + "Sources/FfmpegFaultTests.cs: TryRead_KilledInsideAFrame_DropsThePartAndNamesTheSignal"]),
        new(35, "ffmpeg that stalls or floods", [Hosting + "Sources/FfmpegFaultTests.cs: TryRead_StallInTheMiddle_IsDamageAtThatFrame", Hosting + "Sources/FfmpegFaultTests.cs: TryRead_FloodOnStderr_IsDrainedWithinMemory"]),
        new(36, "stdin eaten by ffmpeg", [Hosting + "Sources/FfmpegFaultTests.cs: TryRead_NothingOnStdin_IsReadByFfmpeg"]),
        new(37, "a full disk", [Hosting + "Sinks/FfmpegVideoSinkTests.cs: Write_FullDisk_IsAnErrorThoughFfmpegMayReportSuccess", Hosting + "Sinks/FileSinkTests.cs: RawSink_FullDisk_IsAnErrorAndNoClosedPipe"]),
        new(38, "the reader of stdout goes away", [Hosting + "Sinks/FileSinkTests.cs: RawSink_ReaderGone_SaysSoByItsOwnKindOfNotice"]),
        new(39, "windows without size, resized each frame", [Hosting + "RenderingHostTests.cs: Advance_TenThousandSizesSomeOfThemEmpty_NoErrorAndNoObjectLeft"]),
        new(40, "slower than real time", [Hosting + "Sources/FramePumpTests.cs: TryTake_LiveSourceFasterThanTheLoop_GivesTheNewestAndCountsTheRest"]),
        new(41, "times that stand still or run backwards", [Hosting + "Sinks/OutputClockTests.cs: Next_EqualOrBackwardTimes_StillGrow"], "times are fractions of whole numbers and cannot be NaN"),
        new(42, "disposal and exceptions in the middle of a frame", [Faults + "DisposalTests.cs: PreparedFilters_DisposedOfByOtherThreadsWhileFramesRun_NeverSpoilAFrame", Engine + "FilterEngineErrorTests.cs: Apply_WithACallbackThatThrows_PassesTheFrameThroughAllTheSame", Hosting + "Plugins/PluginChainTests.cs: Render_OneOfThreeThrows_TheOthersRunAndTheFrameArrives"]),
        new(43, "two engines, two contexts", [Faults + "DisposalTests.cs: Engines_OfTwoContextsOnOneThread_ShareNothing"]),
        new(44, "thousands of cycles", [Faults + "ObjectCountTests.cs: Engines_MadeAndDisposedOf4000Times_LeaveNothing", Faults + "ObjectCountTests.cs: PreparedFilters_MadeAndDisposedOf4000Times_LeaveWhatTheyShare", Faults + "ObjectCountTests.cs: Textures_OfFramesOfChangingSizes2000Times_AreGivenBack", "Endurance/Cycles/EngineCycleTests.cs: Cycles_OfMakingUsingAndDisposing_LeaveNoObjectAndNoMemory"]),
        new(45, "files killed while they are written", [Hosting + "Sinks/AtomicFileTests.cs: Write_FailureHalfWay_KeepsTheOldFileAndLeavesNoPart", Engine + "Tuning/UserCacheTests.cs: Read_UnsoundFile_IsIgnoredAndSaidOnce", Engine + "Tuning/TuningTableTests.cs: Choose_UnsoundTable_IsThePlannersAndTheTableIsMadeAnew"], "the program keeps no settings but what it measured and compiled, which an unsound file only makes it do again"),
    ];
}
