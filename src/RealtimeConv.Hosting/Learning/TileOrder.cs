namespace RealtimeConv.Hosting.Learning;

/// <summary>Draws the tiles of a picture in a random order, each once.</summary>
internal sealed class TileOrder(Random random)
{
    private int[] _tiles = [];
    private int _drawn;

    /// <summary>Whether every tile has been drawn.</summary>
    public bool IsDone => _drawn == _tiles.Length;

    /// <summary>Begins a picture of so many tiles.</summary>
    public void Begin(int count)
    {
        // Any order of the numbers is as good a start as another.
        if (_tiles.Length != count) _tiles = [.. Enumerable.Range(0, count)];
        _drawn = 0;
    }

    /// <summary>The next tile.</summary>
    public int Draw()
    {
        int at = random.Next(_drawn, _tiles.Length);
        (_tiles[_drawn], _tiles[at]) = (_tiles[at], _tiles[_drawn]);
        return _tiles[_drawn++];
    }
}
