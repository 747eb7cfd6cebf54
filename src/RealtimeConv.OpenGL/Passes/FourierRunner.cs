using RealtimeConv.Frames;
using RealtimeConv.OpenGL.Resources;
using Silk.NET.OpenGL;

namespace RealtimeConv.OpenGL.Passes;

/// <summary>Issues the GL calls of transforms, batch after batch of tiles. Allocates nothing and makes no GL object.</summary>
internal sealed unsafe class FourierRunner(GL gl)
{
    /// <summary>Runs a pass by transforms.</summary>
    /// <param name="passes">What binds, draws and dispatches.</param>
    /// <param name="pass">The pass.</param>
    /// <param name="surfaces">The surfaces of the plan.</param>
    /// <param name="width">Columns of the surfaces; fewer than prepared for rehearse it.</param>
    /// <param name="height">Rows of the surfaces.</param>
    public void Run(PassRunner passes, PreparedFourier pass, ReadOnlySpan<SurfaceView> surfaces, int width, int height)
    {
        int across = (width + pass.Pass.ValidColumns - 1) / pass.Pass.ValidColumns, down = (height + pass.Pass.ValidRows - 1) / pass.Pass.ValidRows;
        for (int row = 0; row < down; row += pass.Work.Down)
            for (int column = 0; column < across; column += pass.Work.Across)
                Run(passes, pass, new Batch(column, row, Math.Min(pass.Work.Across, across - column), Math.Min(pass.Work.Down, down - row)), surfaces, width, height);
    }

    /// <summary>Runs one step by itself over a tile, whatever its textures hold: drivers finish compiling at the first draw or dispatch.</summary>
    /// <param name="passes">What binds, draws and dispatches.</param>
    /// <param name="pass">The pass; the step has its program.</param>
    /// <param name="step">The step.</param>
    /// <param name="surfaces">The surfaces of the plan, a scratch texture in the place of the destination.</param>
    public void Rehearse(PassRunner passes, PreparedFourier pass, int step, ReadOnlySpan<SurfaceView> surfaces) => Run(passes, pass, step, new Batch(0, 0, 1, 1), surfaces, 1, 1);

    private void Run(PassRunner passes, PreparedFourier pass, Batch batch, ReadOnlySpan<SurfaceView> surfaces, int width, int height)
    {
        for (int k = 0; k < pass.Steps.Length; k++) Run(passes, pass, k, batch, surfaces, width, height);
    }

    // Steps go to and fro between two textures.
    private void Run(PassRunner passes, PreparedFourier pass, int index, Batch batch, ReadOnlySpan<SurfaceView> surfaces, int width, int height)
    {
        var step = pass.Steps[index];
        var program = pass.ProgramOf(index);
        var (from, to) = index % 2 == 0 ? pass.Between : (pass.Between.Second, pass.Between.First);
        gl.UseProgram(program.Name);
        gl.BindBufferBase(BufferTargetARB.UniformBuffer, PassProgram.PassBlock, pass.Block.Name);
        int inputs = pass.Inputs.Length;
        passes.BindTexture(inputs, pass.Roots.Name);
        passes.BindTexture(inputs + 2, pass.Spectrum.Name);
        if (step.ReadsInput || step.WritesTarget) passes.BindInputs(program, pass.Inputs, surfaces);
        if (step.UsesSrgbTable) passes.BindTexture(inputs + 1, passes.SrgbTable!.Name);
        if (!step.ReadsInput) BindWork(passes, pass, inputs + 3, from);
        gl.Uniform2(program.SizeLocation, width, height);
        gl.Uniform4(program.BatchLocation, batch.Column, batch.Row, batch.Across, batch.Down);
        var numbers = step.Numbers;
        gl.Uniform4(program.StageLocation, FourierNumbers.Vectors, (int*)&numbers);
        var target = step.WritesTarget ? surfaces[pass.Output] : to;
        gl.Uniform4(program.TargetLocation, target.Corner.X, target.TopRow, target.Step, 0);
        if (pass.IsCompute) passes.Dispatch(target, batch.Across * numbers.GridX, batch.Down * numbers.GridY, step.Group);
        else if (step.WritesTarget) DrawOutputs(passes, pass, batch, target, width, height);
        else passes.Draw(target, batch.Across * pass.Pass.TileWidth, batch.Down * pass.Pass.TileHeight);
    }

    private void BindWork(PassRunner passes, PreparedFourier pass, int unit, in SurfaceView work)
    {
        if (pass.IsCompute) gl.BindImageTexture(PassRunner.InputImageUnit, work.Texture, 0, false, 0, BufferAccessARB.ReadOnly, (InternalFormat)work.Storage.Internal);
        else passes.BindTexture(unit, work.Texture);
    }

    // The pixels that the tiles of a batch give.
    private static void DrawOutputs(PassRunner passes, PreparedFourier pass, Batch batch, in SurfaceView target, int width, int height)
    {
        int x = batch.Column * pass.Pass.ValidColumns, y = batch.Row * pass.Pass.ValidRows;
        int columns = Math.Min(width - x, batch.Across * pass.Pass.ValidColumns), rows = Math.Min(height - y, batch.Down * pass.Pass.ValidRows);
        passes.Draw(target, [new PixelRegion(x, y, columns, rows)], height);
    }

    private readonly record struct Batch(int Column, int Row, int Across, int Down);
}
