using System.Globalization;
using Appointments.Domain.Elections.Pools;
using Appointments.Domain.Sources;

namespace Appointments.Domain.Elections.Distributions;

/// <summary>The ground on which a post belongs to a group, in words and with its paragraph. The act speaks of municipal councils; for a KKR each is an analogy.</summary>
public static class GroundWords
{
    /// <summary>The ground in a sentence.</summary>
    public static LocalizedText Of(PostHolding holding)
    {
        var number = holding.Number.ToString(CultureInfo.InvariantCulture);
        return holding.Ground switch
        {
            PostGround.Chosen => new LocalizedText($"{holding.Group} valgte pladsen som nr. {number}.", $"{holding.Group} chose the post as no. {number}."),
            PostGround.TakenOver => new LocalizedText($"{holding.Group} overtog pladsen fra {holding.From}, der opgav den.", $"{holding.Group} took the post from {holding.From}, which gave it up."),
            _ => new LocalizedText($"Pladsen er ledig og går tilbage til {holding.Group}, der havde den.", $"The post is vacant and goes back to {holding.Group}, which had it."),
        };
    }

    /// <summary>The paragraph, by analogy.</summary>
    public static LocalizedText Paragraph(PostGround ground) => ground switch
    {
        PostGround.Chosen => new LocalizedText("kommunestyrelsesloven §§ 24-25, analogt", "kommunestyrelsesloven §§ 24-25, by analogy"),
        PostGround.TakenOver => new LocalizedText("kommunestyrelsesloven § 24, stk. 3, analogt", "kommunestyrelsesloven § 24 stk. 3, by analogy"),
        _ => new LocalizedText("kommunestyrelsesloven § 28, analogt; registrets orden", "kommunestyrelsesloven § 28, by analogy; a convention of this register"),
    };
}
