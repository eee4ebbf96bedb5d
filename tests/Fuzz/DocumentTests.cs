using System.Text;
using Fuzz.Checks;
using Fuzz.Inputs;
using GraphQL.Engine.TestHost;
using GraphQL.Engine.Types;

namespace Fuzz;

/// <summary>Documents by the grammar, valid and broken, from the parser to the answer, over random schemas.</summary>
public sealed class DocumentTests
{
    [Fact]
    public void Any_document_is_answered() => Campaign.Run(nameof(DocumentTests), Effort.Times(4_000, 200_000), () =>
    {
        var schemas = new RandomSchemas();
        JsonEngine? engine = null;
        return trial =>
        {
            var schema = schemas.For(trial, out var isNew);
            if (isNew)
                engine = new JsonEngine(schema);
            var (document, good) = Document(trial, schema);
            LanguageChecks.HoldDocument(document);
            Asking.Judge(schema, document);
            Asking.Run(engine!, trial, document, good);
        };
    });

    private static (byte[] Document, string Good) Document(Trial trial, Schema schema)
    {
        var dice = trial.Dice;
        var good = RandomDocument.Write(schema, dice, faults: dice.Pick([0, 0, 0, 0, 1, 3, 10]));
        var document = Encoding.UTF8.GetBytes(dice.Roll(20) switch
        {
            < 10 => good,
            < 14 => TextDamage.Noise(good, dice),
            < 18 => TextDamage.Damage(good, dice),
            18 => HostileText.Multiply(good, dice),
            _ => good.Replace("__typename", HostileText.Piece(dice), StringComparison.Ordinal),
        });
        return (trial.Show("document", dice.Percent(10) ? ByteDamage.Damage(document, document, dice) : document), good);
    }
}
