using Appointments.Data.Commands;
using Appointments.Domain.Proposals;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>proposeCorrection</c>, the one mutation that is open to all. Its payload shows nothing of the register.</summary>
internal static class ProposeCorrectionMutation
{
    private const int LongestText = 400;

    public static void Add(Bindings<GraphScope> bindings) => bindings.MutatesForAll<Input>(
        "proposeCorrection",
        new Validator(),
        (input, perDay) => new ProposeCorrection(
            About(input), input.Wrong.Trim(), input.Right?.Trim(), input.SeenAt?.Trim(), input.Contact?.Trim(), ProposalCode.Hash(ProposalCode.Of(input.IdempotencyKey)), perDay, input.ExpectedVersion),
        payload =>
        {
            payload.Shows("number", async (p, scope, cancel) => p.Thing is { } id && !p.Outcome.DryRun ? (await scope.View.ProposalsByIdAsync([id], cancel))[0]?.Number : null);
            payload.Property("code", p => p.Thing is not null && !p.Outcome.DryRun && p.Outcome.Key is { } key ? ProposalCode.Of(key) : null);
        });

    private static ProposalAbout About(Input input) =>
        input.Forum is { } forum ? new ProposalAbout(ProposalSubject.Forum, forum)
        : input.Person is { } person ? new ProposalAbout(ProposalSubject.Person, person)
        : new ProposalAbout(ProposalSubject.Appointment, "", InputIds.Number(input.Appointment, "Appointment")!.Value);

    public sealed record Input(
        string IdempotencyKey, int? ExpectedVersion, bool? DryRun, string? Forum, string? Person, string? Appointment, string Wrong, string? Right, string? SeenAt, string? Contact) : IMutationInput
    {
        // The journal is public: what somebody writes must not stand in it.
        string IMutationInput.Reason => "Forslag fra offentligheden";
    }

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            RuleFor(input => input.IdempotencyKey).Must(key => key.Length >= ProposalCode.ShortestKey)
                .Says("WEAK_KEY", "Nøglen skal være tilfældig og have mindst 22 tegn: kvitteringens kode laves af den.", "The key is drawn at random and has at least 22 characters: the code of the receipt is made of it.");
            RuleFor(input => input.Forum).Must((input, _) => new[] { input.Forum, input.Person, input.Appointment }.Count(it => it is not null) == 1)
                .Says("ABOUT_ONE_THING", "Et forslag handler om ét forum, én person eller én udpegning.", "A proposal is about one forum, one person or one appointment.");
            RuleFor(input => input.Appointment).Must(id => id is null || InputIds.Number(id, "Appointment") is not null)
                .Says("BAD_ID", "Det er ikke id'et på en udpegning i registret.", "That is not the id of an appointment of this register.");
            Text(input => input.Wrong, LongestText);
            Text(input => input.Right, LongestText);
            Text(input => input.SeenAt, LongestText);
            RuleFor(input => input.Contact).Must(address => address is null || MailAddressText.IsAddress(address))
                .Says("BAD_EMAIL", "Det er ikke en e-mailadresse. Skriv den som navn@eksempel.dk, eller lad feltet stå tomt.", "That is not an e-mail address. Write it like name@example.org, or leave it out.");
        }
    }
}
