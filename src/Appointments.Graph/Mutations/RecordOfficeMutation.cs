using Appointments.Data.Commands;
using Appointments.Domain.People;
using Appointments.Domain.Time;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;
using NodaTime;

namespace Appointments.Graph.Mutations;

/// <summary><c>recordOffice</c>.</summary>
internal static class RecordOfficeMutation
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        OfficePayload.AddSeat(bindings);
        bindings.Mutates<Input>("recordOffice", new Validator(), input => new RecordOffice(input.ToOffice(), input.ExpectedVersion), input => input.FirstDay, OfficePayload.Add);
    }

    public sealed record Input(
        string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, string Person, OfficeKind Kind, string? Municipality, string? Region, string? Forum, string? Title, LocalDate FirstDay, DayBasis? FirstDayBasis, LocalDate? LastDay, SourceInput? Source) : IMutationInput
    {
        internal NewOffice ToOffice() => new(Person, Kind, FirstDay)
        {
            Municipality = Municipality, Region = Region, Forum = Forum, Title = Title?.Trim(), FirstDayBasis = FirstDayBasis ?? DayBasis.Stated, LastDay = LastDay, Source = Source?.ToSource(),
        };
    }

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            RuleFor(input => input.Kind).Must((input, kind) => Places(input) == PlaceOf(kind))
                .Says(
                    "OFFICE_PLACE",
                    "Borgmester, viceborgmester, rådmand og kommunalbestyrelsesmedlem har en kommune; hverv i et regionsråd en region; formand og næstformand for et forum forummet. Angiv den, og kun den.",
                    "A mayor, deputy mayor, alderman and councillor have a municipality; offices of a regional council a region; a chair and vice-chair of a forum the forum. Give that one, and no other.");
            Day(input => input.FirstDay);
            Day(input => input.LastDay);
            Text(input => input.Title, 200);
            this.FirstDayHasABasis(input => input.FirstDayBasis);
            this.HasSource(input => input.Source);
        }

        private static (bool Municipality, bool Region, bool Forum) Places(Input input) => (input.Municipality is not null, input.Region is not null, input.Forum is not null);

        // An official may work for a municipality; the papers name some who do.
        private static (bool Municipality, bool Region, bool Forum) PlaceOf(OfficeKind kind) => kind switch
        {
            OfficeKind.RegionalCouncilChair or OfficeKind.RegionalCouncillor => (false, true, false),
            OfficeKind.ForumChair or OfficeKind.ForumViceChair => (false, false, true),
            _ => (true, false, false),
        };
    }
}
