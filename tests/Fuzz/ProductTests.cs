using System.Text;
using Fuzz.Checks;
using Fuzz.Inputs;
using GraphQL.Engine.Language;
using GraphQL.Engine.TestHost;
using GraphQL.Engine.Types;
using GraphQL.Engine.Validation;

namespace Fuzz;

/// <summary>The product's own schema, asked what its own questions have become when they are broken, crossed with each other and repeated.</summary>
public sealed class ProductTests
{
    [Fact]
    public void Any_question_near_a_good_one_is_answered() => Campaign.Run(nameof(ProductTests), Effort.Times(2_000, 80_000), () =>
    {
        var engine = new JsonEngine(Schema());
        return trial =>
        {
            var (document, good) = Question(trial);
            LanguageChecks.HoldDocument(document);
            Asking.Judge(engine.Schema, document);
            Asking.Run(engine, trial, document, good);
        };
    });

    [Fact]
    public void Every_question_is_a_good_one()
    {
        var schema = Schema();
        Assert.All(ProductFiles.Operations, operation => Assert.Empty(Validator.Validate(schema, Parser.Parse(new SourceText(operation.Text)).Document!)));
    }

    private static Schema Schema() => SchemaBuilder.Build([.. ProductFiles.Schema.Select(file => new SourceText(file.Text, file.Name))]).Schema!;

    private static (byte[] Document, string Good) Question(Trial trial)
    {
        var dice = trial.Dice;
        var good = dice.Pick(ProductFiles.Operations).Text;
        var other = dice.Pick(ProductFiles.Operations).Text;
        var document = dice.Roll(10) switch
        {
            0 => good,
            1 => $"{good}\n{other}",
            2 => TextDamage.Noise(good, dice),
            < 6 => TextDamage.Damage(good, dice),
            _ => null,
        };
        return (trial.Show("document", document is null ? ByteDamage.Damage(Encoding.UTF8.GetBytes(good), Encoding.UTF8.GetBytes(other), dice) : Encoding.UTF8.GetBytes(document)), good);
    }
}
