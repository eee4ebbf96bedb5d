using Appointments.Domain.Appointments;
using Appointments.Domain.Fora;
using Appointments.Domain.People;
using Appointments.Domain.Proposals;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary><c>Query.proposals</c> and <c>Query.proposal</c>: the secretariat's, and each proposer's own.</summary>
internal static class ProposalBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<ProposalState>("ProposalState");
        bindings.Query(query =>
        {
            query.Answers<GraphScope, ProposalsArguments, Connection<Proposal>>("proposals", ProposalsAsync);
            query.Answers<GraphScope, ProposalArguments, Proposal?>("proposal", ProposalAsync);
        });
        bindings.Object<Proposal>("Proposal", proposal =>
        {
            proposal.Property("number", p => p.Number);
            proposal.Property("state", p => p.State);
            proposal.Reads<Forum?>("forum", (proposals, scope, cancel) => Aligned.OneAsync(proposals, p => About(p, ProposalSubject.Forum), scope.View.ForaByIdAsync, cancel));
            proposal.Reads<Person?>("person", (proposals, scope, cancel) => Aligned.OneAsync(proposals, p => About(p, ProposalSubject.Person), scope.View.PersonsByIdAsync, cancel));
            proposal.Reads<Appointment?>("appointment", (proposals, scope, cancel) => Aligned.OneAsync(proposals, p => About(p, ProposalSubject.Appointment), scope.View.AppointmentsByIdAsync, cancel));
            proposal.Property("wrong", p => p.Wrong);
            proposal.Property("right", p => p.Right);
            proposal.Property("seenAt", p => p.SeenAt);
            proposal.Property("hasContact", p => p.Contact is not null);
            proposal.Property("contact", p => p.Contact);
            proposal.Property("receivedDay", p => p.ReceivedDay);
            proposal.Property("answer", p => p.Answer);
            proposal.Property("answeredDay", p => p.AnsweredDay);
            proposal.Property("correction", p => p.Correction);
        });
    }

    private static long? About(Proposal proposal, ProposalSubject subject) => proposal.Subject == subject ? proposal.SubjectId : null;

    private static async ValueTask<Connection<Proposal>> ProposalsAsync(ProposalsArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        var page = await QueryBindings.PageAsync(arguments.First, arguments.After, first => scope.View.ProposalsAsync(arguments.State, first, arguments.After, cancel));
        return new Connection<Proposal>(page, () => scope.View.CountProposalsAsync(arguments.State, cancel), () => Task.FromResult<IReadOnlyList<string>>([]));
    }

    private static async ValueTask<Proposal?> ProposalAsync(ProposalArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        var found = arguments.Code is { } code
            ? await scope.View.FindProposalAsync(arguments.Number, ProposalCode.Hash(code), cancel)
            : scope.Caller.MayRegister ? (await scope.View.ProposalsByNumberAsync([arguments.Number], cancel))[0] : throw NotAllowed();
        return found ?? throw new FieldException(
            "There is no proposal with that number and code: see your receipt. (Der er intet forslag med det nummer og den kode: se din kvittering.)", "UNKNOWN_PROPOSAL");
    }

    private static FieldException NotAllowed() =>
        new("Proposals are the secretariat's to read; your own is shown by its number and code. (Forslag læses af sekretariatet; dit eget ses med nummer og kode.)", "NOT_ALLOWED");

    public sealed record ProposalsArguments(ProposalState? State, int? First, string? After);

    public sealed record ProposalArguments(int Number, string? Code);
}
