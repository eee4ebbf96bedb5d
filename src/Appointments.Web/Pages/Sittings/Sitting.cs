using System.Globalization;
using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.Registering;
using Microsoft.Extensions.Localization;

namespace Appointments.Web.Pages.Sittings;

/// <summary>
/// The seats of one meeting while they are filled: which there are, whom the typed names mean, and what the register says of each line. The register takes
/// a sitting whole or not at all; which lines are left out is decided here, before the secretary's eyes.
/// </summary>
public sealed class Sitting
{
    private const int MostRows = 200;

    private readonly OperationRunner operations;
    private readonly RegistrationDesk desk;
    private readonly IStringLocalizer<Texts> texts;

    private Sitting(OperationRunner operations, RegistrationDesk desk, IStringLocalizer<Texts> texts, MeetingLineAnswer meeting, string firstDay, SittingPersons persons)
    {
        this.operations = operations;
        this.desk = desk;
        this.texts = texts;
        Meeting = meeting;
        FirstDay = firstDay;
        Persons = persons;
    }

    public MeetingLineAnswer Meeting { get; }

    /// <summary>First day of the appointments, and the day whose open seats are shown.</summary>
    public string FirstDay { get; }

    public SittingPersons Persons { get; }

    /// <summary>The seats to be filled, by forum.</summary>
    public IReadOnlyList<SittingRow> Rows { get; private set; } = [];

    /// <summary>Names of fora that are not shown, because their law does not cover the day.</summary>
    public IReadOnlyList<string> NotCovered { get; private set; } = [];

    /// <summary>How many open seats are not shown because a page holds no more; fill some, and the others come.</summary>
    public int MoreRows { get; private set; }

    /// <summary>What stands against the sitting as a whole.</summary>
    public List<string> Errors { get; } = [];

    /// <summary>Reads the seats that the meeting's KKR appoints to and that are open on the day.</summary>
    /// <param name="operations">What it asks with.</param>
    /// <param name="desk">What it registers with.</param>
    /// <param name="texts">Words of the page.</param>
    /// <param name="meeting">The meeting; its KKR is known.</param>
    /// <param name="firstDay">First day of the appointments.</param>
    /// <param name="typed">The seats that something was typed for: they are shown although somebody holds them by now.</param>
    /// <param name="cancel">Stops the reading.</param>
    public static async Task<Sitting> OpenAsync(
        OperationRunner operations, RegistrationDesk desk, IStringLocalizer<Texts> texts, MeetingLineAnswer meeting, string firstDay, IReadOnlySet<string> typed, CancellationToken cancel)
    {
        var sitting = new Sitting(operations, desk, texts, meeting, firstDay, await SittingPersons.ReadAsync(operations, meeting.Kkr!, firstDay, cancel));
        await sitting.ReadRowsAsync(typed, cancel);
        return sitting;
    }

    private async Task ReadRowsAsync(IReadOnlySet<string> typed, CancellationToken cancel)
    {
        var rows = new List<SittingRow>();
        var notCovered = new List<string>();
        string? after = null;
        do
        {
            var page = (await operations.AskAsync<SeatsToFillData>("seats-to-fill", new { kkr = Meeting.Kkr, asOf = FirstDay, after, language = PageLanguage.Current.Code }, cancel)).Data?.Fora;
            rows.AddRange((page?.Nodes ?? []).SelectMany(forum => forum.Seats.Where(seat => seat.AppointedBy.Slug == Meeting.Kkr).Select(seat => new SittingRow(forum, seat))).Where(row => row.Seat.IsOpen || typed.Contains(row.Key)));
            notCovered.AddRange(page?.NotCovered ?? []);
            after = page?.PageInfo.HasNextPage == true ? page.PageInfo.EndCursor : null;
        }
        while (after is not null);

        Rows = [.. rows.Take(MostRows)];
        MoreRows = Math.Max(0, rows.Count - MostRows);
        NotCovered = [.. notCovered.Distinct(StringComparer.Ordinal)];
    }

    /// <summary>Finds the persons of the filled rows; a row whose name means nobody, or several, says so.</summary>
    public async Task FindPersonsAsync(CancellationToken cancel)
    {
        foreach (var row in Rows.Where(row => row.IsFilled))
        {
            var found = await Persons.FindAsync(row.Name!, cancel);
            if (found.Count == 1)
            {
                row.Person = found[0].Slug;
            }
            else if (found.Count == 0)
            {
                (row.Person, row.IsUnknown) = (null, true);
                row.Errors.Add(texts["Desk.UnknownName", row.Name!]);
            }
            else if (found.Any(person => person.Slug == row.Person))
            {
                row.Choices = found;
            }
            else
            {
                (row.Person, row.Choices) = (null, found);
                row.Errors.Add(texts["Desk.SeveralNamed", row.Name!]);
            }
        }
    }

    /// <summary>Adds those who are marked as new.</summary>
    public async Task AddPersonsAsync(SittingForm form, CancellationToken cancel)
    {
        foreach (var row in Rows.Where(row => row is { IsUnknown: true, IsNew: true }).ToList())
        {
            var (slug, said) = await desk.AddPersonAsync(form, row.Name!, cancel);
            row.Errors.Clear();
            if (slug is null)
            {
                row.Errors.Add(said ?? texts["Desk.UnknownName", row.Name!]);
                continue;
            }

            (row.Person, row.IsUnknown, row.IsNew) = (slug, false, false);
            if (said is not null)
            {
                row.Warnings.Add(said);
            }
        }
    }

    /// <summary>
    /// Holds all filled rows against the register together, and again without those that were refused, until what is left passes: so each row that does not
    /// pass has its reason, and the others are known to pass without it.
    /// </summary>
    public async Task CheckAsync(SittingForm form, CancellationToken cancel)
    {
        List<SittingRow> left = [.. Rows.Where(row => row is { IsFilled: true, Person: not null, Errors.Count: 0 })];
        while (left.Count > 0)
        {
            var (answer, fault) = await SendAsync(form, left, dryRun: true, cancel);
            if (fault is not null || answer is null)
            {
                Errors.Add(fault ?? texts["Desk.NoAnswer"]);
                return;
            }

            Take(answer.Errors, left, row => row.Errors, Errors);
            if (Errors.Count > 0)
            {
                return;
            }

            if (left.RemoveAll(row => row.Errors.Count > 0) == 0)
            {
                Take(answer.Warnings, left, row => row.Warnings, []);
                left.ForEach(row => row.Passes = true);
                return;
            }
        }
    }

    /// <summary>Registers the rows that pass.</summary>
    /// <returns>Number of the journal's entry; null when nothing was recorded, and then it is told why.</returns>
    public async Task<int?> RegisterAsync(SittingForm form, CancellationToken cancel)
    {
        List<SittingRow> passing = [.. Rows.Where(row => row.Passes)];
        var (answer, fault) = await SendAsync(form, passing, dryRun: false, cancel);
        if (fault is not null)
        {
            Errors.Add(fault);
        }

        Take(answer?.Errors ?? [], passing, row => row.Errors, Errors);
        return answer?.Entry;
    }

    private async Task<(SittingAnswer? Answer, string? Fault)> SendAsync(SittingForm form, IReadOnlyList<SittingRow> rows, bool dryRun, CancellationToken cancel)
    {
        var lines = rows.Select(row => new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["forum"] = row.Forum.Slug, ["seat"] = row.Seat.Key, ["person"] = row.Person, ["expectedVersion"] = row.Version, ["item"] = ItemOf(row, form),
            ["caseNumber"] = ItemOf(row, form) is null ? null : DeskForm.Said(form.CaseNumber),
        });
        var input = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["idempotencyKey"] = form.Key, ["reason"] = DeskForm.Said(form.Reason) ?? "…", ["dryRun"] = dryRun, ["meeting"] = Meeting.Id, ["firstDay"] = FirstDay, ["lines"] = lines.ToArray(),
        };
        var (data, fault) = await desk.RunAsync<SittingData>("register-sitting", new(StringComparer.Ordinal) { ["input"] = input }, cancel);
        return (data?.RegisterSitting, fault);
    }

    private static string? ItemOf(SittingRow row, SittingForm form) => DeskForm.Said(row.Item) ?? DeskForm.Said(form.Item);

    /// <summary>What is said of a line goes to its row, the rest to the whole.</summary>
    private static void Take(IReadOnlyList<ObjectionAnswer> objections, List<SittingRow> rows, Func<SittingRow, List<string>> to, List<string> whole)
    {
        foreach (var objection in objections.OrderBy(it => it.Finding is { } finding ? ForceOrder.Of(finding.Force) : -1))
        {
            var index = objection.Path is ["input", "lines", var number, ..] ? int.Parse(number, CultureInfo.InvariantCulture) : -1;
            (index >= 0 && index < rows.Count ? to(rows[index]) : whole).Add(objection.Message);
        }
    }
}
