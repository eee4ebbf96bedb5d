using System.Text;
using Fuzz.Checks;
using Fuzz.Inputs;

namespace Fuzz;

/// <summary>Any bytes, as an executable document, as SDL, as a value and as a type.</summary>
public sealed class LanguageTests
{
    [Fact]
    public void Any_bytes_are_read_or_refused() => Campaign.Run(nameof(LanguageTests), Effort.Times(8_000, 400_000), () =>
    {
        var schemas = new RandomSchemas();
        return trial =>
        {
            var text = trial.Show("text", Text(trial, schemas));
            LanguageChecks.HoldDocument(text);
            LanguageChecks.HoldParts(text);
            SchemaChecks.Hold(text);
        };
    });

    private static byte[] Text(Trial trial, RandomSchemas schemas)
    {
        var dice = trial.Dice;
        return dice.Roll(10) switch
        {
            0 => RandomBytes.Write(dice),
            1 => Encoding.UTF8.GetBytes(HostileText.Write(dice)),
            < 6 => ByteDamage.Damage(Good(trial, schemas), Good(trial, schemas), dice),
            6 => Encoding.UTF8.GetBytes(TextDamage.Damage(RandomSdl.WriteFaulty(dice), dice)),
            _ => Good(trial, schemas),
        };
    }

    private static byte[] Good(Trial trial, RandomSchemas schemas)
    {
        var dice = trial.Dice;
        var schema = schemas.For(trial, out _);
        return Encoding.UTF8.GetBytes(dice.Roll(5) switch
        {
            0 => RandomSdl.Write(dice),
            1 => schemas.Sdl,
            2 => dice.Pick(ProductFiles.Operations).Text,
            _ => TextDamage.Noise(RandomDocument.Write(schema, dice, faults: 1), dice),
        });
    }
}
