using GraphQL.Engine.Language;
using GraphQL.Engine.Types;

namespace Fuzz.Inputs;

/// <summary>Valid random schemas, one for each block of inputs.</summary>
internal sealed class RandomSchemas
{
    private int block = -1;

    /// <summary>The SDL of the last one asked for.</summary>
    public string Sdl { get; private set; } = "";

    private Schema? Schema { get; set; }

    /// <summary>The schema of an input's block.</summary>
    /// <param name="trial">The input.</param>
    /// <param name="isNew">True when it is another than the time before.</param>
    public Schema For(Trial trial, out bool isNew)
    {
        isNew = block != trial.Block;
        if (!isNew)
            return Schema!;

        block = trial.Block;
        var dice = Trial.DiceOfBlock(block);
        do
        {
            Sdl = RandomSdl.Write(dice);
            Schema = SchemaBuilder.Build([new SourceText(Sdl)]).Schema;
        }
        while (Schema is null);

        return Schema;
    }
}
