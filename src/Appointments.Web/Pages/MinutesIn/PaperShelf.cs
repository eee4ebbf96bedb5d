using Appointments.Web.Documents.Minutes;
using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.Registering;
using NodaTime.Text;

namespace Appointments.Web.Pages.MinutesIn;

/// <summary>Opens papers that were read in, with all that is needed to answer them: a few questions, however many names the paper has.</summary>
public sealed class PaperShelf(OperationRunner operations, ForumChoice fora)
{
    private const int MostNames = 200;

    /// <summary>The papers that were read in, the newest meeting first.</summary>
    public async Task<IReadOnlyList<PaperLineAnswer>> ListAsync(CancellationToken cancel) =>
        (await operations.AskAsync<PapersData>("papers", new { }, cancel)).Data!.Papers;

    /// <summary>Opens a paper; null when there is none of that id.</summary>
    public async Task<OpenedPaper?> OpenAsync(string id, CancellationToken cancel)
    {
        if ((await operations.AskAsync<PaperData>("paper", new { id }, cancel)).Data?.Paper is not { Body.Slug: { } body } kept || MinutesReader.Read(kept.Text).Paper is not { } paper)
            return null;
        var met = (await operations.AskAsync<PaperMeetingData>("paper-meeting", new { slug = body, asOf = kept.Day }, cancel)).Data?.Forum;
        var places = (await operations.AskAsync<KkrPlacesData>("kkr", new { slug = body, asOf = kept.Day }, cancel)).Data?.Kkr?.Municipalities ?? [];
        return new OpenedPaper(
            kept,
            paper,
            ProposedThings.Of(paper, kept.Answers),
            met?.Meetings.FirstOrDefault(meeting => meeting.Day == kept.Day),
            met?.Version ?? 0,
            await GuessesAsync(paper, kept.Day, cancel),
            await fora.AllAsync(kept.Day, cancel),
            places);
    }

    /// <summary>The seats of a forum on a day; null when the forum is not covered then.</summary>
    public async Task<RegistrationFormAnswer?> SeatsAsync(string forum, string asOf, CancellationToken cancel) =>
        (await operations.AskAsync<RegistrationFormData>("registration-form", new { slug = forum, asOf, language = PageLanguage.Current.Code }, cancel)).Data?.Forum;

    /// <summary>The appointment of somebody to a forum that is not ended on the day; null when there is none.</summary>
    public async Task<AppointmentToEndAnswer?> AppointmentAsync(string person, string forum, string day, CancellationToken cancel) =>
        (await operations.AskAsync<AppointmentsOfData>("appointments-of", new { slug = person, asOf = day }, cancel)).Data?.Person?.Appointments
            .Where(appointment => appointment.Forum.Slug == forum && appointment.Status is "APPOINTED" or "NOTED")
            .LastOrDefault(appointment => appointment.LastDay is null || string.CompareOrdinal(appointment.LastDay, day) >= 0);

    private async Task<IReadOnlyDictionary<string, IReadOnlyList<PersonMatchAnswer>>> GuessesAsync(Paper paper, string day, CancellationToken cancel)
    {
        string[] names = [.. paper.Attendance.Select(line => line.Name).Concat(paper.Proposals.Select(told => told.Person)).Distinct(StringComparer.Ordinal)];
        var guesses = new Dictionary<string, IReadOnlyList<PersonMatchAnswer>>(StringComparer.Ordinal);
        foreach (var some in names.Chunk(MostNames))
            foreach (var found in (await operations.AskAsync<PersonMatchesData>("person-matches", new { names = some, asOf = day }, cancel)).Data!.PersonMatches) guesses[found.Name] = found.Matches;
        return guesses;
    }
}
