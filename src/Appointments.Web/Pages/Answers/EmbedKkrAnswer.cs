namespace Appointments.Web.Pages.Answers;

/// <summary>A KKR with its municipalities.</summary>
public sealed record EmbedKkrAnswer(
    string Slug,
    string Name,
    IReadOnlyList<EmbedMunicipalityAnswer> Municipalities);
