namespace RealtimeConv.Hosting.CrossChecks;

/// <summary>One frame of a tile that is followed.</summary>
/// <param name="Tile">The tile.</param>
/// <param name="Index">Which of its frames, from 0, the oldest.</param>
/// <param name="Request">Number of the request: a frame that is shown again is asked for again, and the newer one counts.</param>
internal sealed record FollowedPart(FollowedTile Tile, int Index, int Request);
