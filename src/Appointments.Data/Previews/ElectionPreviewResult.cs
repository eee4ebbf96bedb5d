using Appointments.Domain.Elections.Previews;

namespace Appointments.Data.Previews;

/// <summary>What became of a supposed election.</summary>
/// <param name="Preview">What it would change; null when something stands against it.</param>
/// <param name="Refusals">Everything that is wrong with the lists, by line; empty when nothing is.</param>
/// <param name="Warnings">Whom the lists bring who may be known already.</param>
public sealed record ElectionPreviewResult(ElectionPreview? Preview, IReadOnlyList<Objection> Refusals, IReadOnlyList<Objection> Warnings)
{
    internal static ElectionPreviewResult Refused(params IReadOnlyList<Objection> refusals) => new(null, refusals, []);
}
