using Appointments.Data.Commands.Reminders;
using Appointments.Domain.Reminders;
using Appointments.Graph.Reading;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>setReminder</c>.</summary>
internal static class SetReminderMutation
{
    private const int UsualDays = 90;
    private const int MostDays = 365;

    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "setReminder",
        new Validator(),
        input => new SetReminder(InputIds.Number(input.Reminder, "Reminder"), input.ToReminder(), input.ExpectedVersion),
        _ => null,
        payload => payload.Shows("reminder", async (p, scope, cancel) => p.Thing is { } id ? (await scope.View.RemindersByIdAsync([id], cancel))[0] : null));

    public sealed record Input(
        string IdempotencyKey,
        int? ExpectedVersion,
        string Reason,
        bool? DryRun,
        string? Reminder,
        string Name,
        string Address,
        string? Kkr,
        IReadOnlyList<ReminderKind> Kinds,
        int? DaysAhead,
        Weekday? Weekday,
        Language? Language,
        bool? On) : IMutationInput
    {
        internal NewReminder ToReminder() =>
            new(Name.Trim(), Address.Trim(), Kkr, Kinds, DaysAhead ?? UsualDays, Weekday, Language == Reading.Language.En ? "en" : "da", On ?? true);
    }

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            RuleFor(input => input.Reminder).Must(id => id is null || InputIds.Number(id, "Reminder") is not null)
                .Says("BAD_ID", "Det er ikke id'et på en modtager af påmindelser.", "That is not the id of a recipient of reminders.");
            Text(input => input.Name, 100);
            RuleFor(input => input.Name).Must(name => !name.Any(char.IsControl))
                .Says("BAD_NAME", "Navnet står på én linje og uden styretegn.", "The name stands on one line, without control characters.");
            RuleFor(input => input.Address).Must(MailAddressText.IsAddress)
                .Says("BAD_EMAIL", "Det er ikke en e-mailadresse. Skriv den som navn@eksempel.dk.", "That is not an e-mail address. Write it like name@example.org.");
            RuleFor(input => input.Kinds).Must(kinds => kinds.Count > 0)
                .Says("KINDS_NEEDED", "Vælg mindst én slags, eller slå påmindelserne fra.", "Choose at least one kind, or turn the reminders off.");
            RuleFor(input => input.DaysAhead).Must(days => days is null or (>= 1 and <= MostDays))
                .Says("BAD_DAYS", "Der ses 1 til 365 dage frem.", "One looks 1 to 365 days ahead.");
        }
    }
}
