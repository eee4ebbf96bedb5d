using Appointments.Domain.Elections.Kkrs;
using Appointments.Graph.Elections;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary><c>kkrComposition</c> and what it answers.</summary>
internal static class KkrCompositionBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<KkrSizeReading>("KkrSizeReading");
        bindings.Enum<KkrOverhangReading>("KkrOverhangReading");
        bindings.Query(query => query.Answers<GraphScope, InputArguments, KkrAnswer>("kkrComposition", async (arguments, scope, cancel) => await arguments.Input.CalculateAsync(scope.View, cancel)));
        bindings.Object<KkrAnswer>("KkrAnswer", answer =>
        {
            answer.Property("composition", a => a.Composition);
            answer.Property<LanguageArguments, IReadOnlyList<string>>("faults", (a, arguments) => [.. a.Faults.Select(fault => fault.In(arguments.Language))]);
        });
        bindings.Object<KkrComposition>("KkrComposition", composition =>
        {
            composition.Property("size", c => c.Size);
            composition.Property("sizeAtMost", c => c.SizeAtMost);
            composition.Property("cap", c => c.Cap);
            composition.Property("sizeThatCovers", c => c.SizeThatCovers);
            composition.Property("parties", c => c.Parties);
            composition.Property("order", c => c.Order);
            composition.Property("lots", c => c.Lots);
            composition.Property("refusedLots", c => c.RefusedLots);
            composition.Property("steps", c => c.Steps);
        });
        bindings.Object<KkrParty>("KkrParty", party =>
        {
            party.Property("name", p => p.Name);
            party.Property("votes", p => (int)p.Votes);
            party.Property("reachesThreshold", p => p.ReachesThreshold);
            party.Property("hasCouncilSeat", p => p.HasCouncilSeat);
            party.Property("qualifies", p => p.Qualifies);
            party.Property("mayors", p => p.Mayors);
            party.Property("share", p => p.Share);
            party.Property("overhang", p => p.Overhang);
            party.Property("supplementary", p => p.Supplementary);
            party.Property("inLots", p => p.InLots);
            party.Property("seats", p => p.Seats);
            party.Property("personalDeputies", p => p.PersonalDeputies);
        });
        bindings.Object<KkrStep>("KkrStep", step =>
        {
            step.Property("name", s => s.Name);
            step.Property<LanguageArguments, string>("text", (s, arguments) => s.Text.In(arguments.Language));
            step.Property<LanguageArguments, string>("sum", (s, arguments) => s.Sum.In(arguments.Language));
            step.Property("mark", s => s.Mark);
            step.Property("convention", s => s.Convention);
        });
    }

    public sealed record InputArguments(KkrCompositionInput Input);
}
