using Appointments.Domain.Appointments;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;
using Appointments.Domain.Law;
using Appointments.Domain.People;
using Appointments.Domain.Sources;
using Appointments.Domain.Time;
using Appointments.Graph.Editions;
using Appointments.Graph.Mutations;
using Appointments.Graph.Reading;
using Appointments.Graph.Rights;
using Appointments.Graph.Scalars;
using Appointments.Graph.Types;
using GraphQL.Engine;
using GraphQL.Engine.Binding;
using GraphQL.Engine.Types;

namespace Appointments.Graph;

/// <summary>The register's API: the contract of <c>graphql/schema</c> bound to the questions of the view.</summary>
public static class RegisterEngine
{
    /// <summary>Builds the engine.</summary>
    /// <param name="options">Limits and what hears of faults; null for the defaults.</param>
    /// <param name="press">Makes editions of Blue Books; null where no host can, and then a mutation that wants one says so.</param>
    /// <exception cref="InvalidOperationException">The schema files are faulty; the message lists every fault with file and line.</exception>
    /// <exception cref="SchemaBindingException">Schema and resolvers do not fit; the message lists every mismatch with file and line.</exception>
    public static GraphQLEngine<GraphScope> Create(EngineOptions? options = null, EditionPress? press = null) => Create(RightsTable.BuiltIn, options, press);

    /// <summary>Builds the engine with a table of rights.</summary>
    /// <param name="rights">Who may ask what.</param>
    /// <param name="options">Limits and what hears of faults; null for the defaults.</param>
    /// <param name="press">Makes editions of Blue Books; null where no host can.</param>
    /// <exception cref="InvalidOperationException">The schema files are faulty, or the table does not cover the schema; the message lists all that is missing.</exception>
    /// <exception cref="SchemaBindingException">Schema and resolvers do not fit; the message lists every mismatch with file and line.</exception>
    public static GraphQLEngine<GraphScope> Create(RightsTable rights, EngineOptions? options = null, EditionPress? press = null)
    {
        var schema = BuildSchema();
        var faults = rights.FaultsFor(schema);
        if (faults.Count > 0)
            throw new InvalidOperationException(string.Join(Environment.NewLine, faults));
        var bindings = Bind(press ?? NoPress);
        rights.Guard(bindings);
        return new GraphQLEngine<GraphScope>(schema, bindings, options);
    }

    /// <summary>The schema of the contract.</summary>
    public static Schema BuildSchema()
    {
        var built = SchemaBuilder.Build(RegisterContract.SchemaFiles, new SchemaBuilderOptions
        {
            Scalars = new Dictionary<string, ScalarCoercion>(StringComparer.Ordinal) { ["Date"] = new DateScalar(), ["DateTime"] = new DateTimeScalar() },
        });
        return built.Schema ?? throw new InvalidOperationException(string.Join(Environment.NewLine, built.Errors.Select(error => error.Message)));
    }

    private static Task<PressedEdition> NoPress(EditionOrder order, CancellationToken cancel) => throw new FieldException(
        "This program only answers questions and cannot make a Blue Book: send the mutation to the host with the pages. (Dette program kan ikke lave en Blå Bog.)", "NO_PRESS");

    private static Bindings<GraphScope> Bind(EditionPress press)
    {
        var bindings = new Bindings<GraphScope>();
        bindings.Abstract<object>("Node");
        bindings.Enum<Language>("Language");
        bindings.Enum<ForumField>("ForumField");
        bindings.Enum<KkrRelation>("KkrRelation");
        bindings.Enum<SeatRole>("SeatRole");
        bindings.Enum<Occupancy>("Occupancy");
        bindings.Enum<AppointmentStatus>("AppointmentStatus");
        bindings.Enum<DayBasis>("DayBasis");
        bindings.Enum<SourceMark>("SourceMark");
        bindings.Enum<OfficeKind>("OfficeKind");
        bindings.Enum<Answer>("Answer");
        bindings.Enum<Force>("Force");
        bindings.Enum<Strength>("Strength");
        bindings.Enum<Application>("Application");
        QueryBindings.Add(bindings);
        ConnectionBindings.Add(bindings);
        ForumBindings.Add(bindings);
        SeatBindings.Add(bindings);
        AppointmentBindings.Add(bindings);
        MeetingBindings.Add(bindings);
        PaperBindings.Add(bindings);
        NominationBindings.Add(bindings);
        NominationRoundBindings.Add(bindings);
        PersonBindings.Add(bindings);
        CompositionBindings.Add(bindings);
        ReceiptBindings.Add(bindings);
        ForumSettingBindings.Add(bindings);
        VoteTableBindings.Add(bindings);
        ElectionBindings.Add(bindings);
        KkrCompositionBindings.Add(bindings);
        DistributionBindings.Add(bindings);
        LawBindings.Add(bindings);
        TermBindings.Add(bindings);
        OverviewBindings.Add(bindings);
        BalanceBindings.Add(bindings);
        ElectionPreviewBindings.Add(bindings);
        JournalBindings.Add(bindings);
        EditionBindings.Add(bindings);
        OpenDataBindings.Add(bindings);
        ProposalBindings.Add(bindings);
        ReminderBindings.Add(bindings);
        PersonDataBindings.Add(bindings);
        RetentionBindings.Add(bindings);
        MutationBindings.Add(bindings);
        SubscriptionBindings.Add(bindings);
        PublishEditionMutation.Add(bindings, press);
        return bindings;
    }
}
