using System.Text.Encodings.Web;
using System.Text.Json;
using NodaTime;
using NodaTime.Text;

namespace Appointments.Web.Documents.Minutes;

/// <summary>Writes a paper as JSON: days as <c>2020-09-04</c>, the start as <c>09:30</c>, what is missing as null.</summary>
public static class MinutesJson
{
    private static readonly LocalTimePattern Time = LocalTimePattern.CreateWithInvariantCulture("HH:mm");

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
    };

    /// <summary>The text, with indents.</summary>
    public static string Write(Paper paper) => JsonSerializer.Serialize(
        new
        {
            Kind = paper.Kind.ToString().ToUpperInvariant(),
            paper.Body,
            Date = Iso(paper.Date),
            Start = paper.Start is { } start ? Time.Format(start) : null,
            paper.Place,
            SentOn = Iso(paper.SentOn),
            paper.Attendance,
            paper.Items,
            Proposals = paper.Proposals.Select(proposal => new
            {
                Kind = proposal.Kind.ToString().ToUpperInvariant(),
                proposal.Reported,
                proposal.Forum,
                proposal.Person,
                proposal.Party,
                proposal.Municipality,
                proposal.Role,
                Day = Iso(proposal.Day),
                proposal.Item,
                proposal.Sentence,
            }),
            paper.Warnings,
        },
        Options);

    private static string? Iso(LocalDate? day) => day is { } known ? LocalDatePattern.Iso.Format(known) : null;
}
