using System.Text.Json.Nodes;
using Appointments.Data.Import.Files;
using Appointments.Data.Journal;
using Appointments.Data.Rows;
using Appointments.Domain.Fora;
using Appointments.Domain.Places;
using Appointments.Domain.Text;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Import.Commands;

/// <summary>
/// Brings places, parties and authorities into the register, and again when the built-in files have changed, for the law refers to them.
/// Only what differs is written; what others have added stays.
/// </summary>
internal sealed class ImportReference(ReferenceData data) : Command
{
    public const string Reason = "Regioner, KKR, kommuner, partier og dem, der udpeger og indstiller";

    public override string Name => "import-reference";

    public override EntryKind Kind => EntryKind.Import;

    internal override JsonObject ToJson() => ImportFile.ToJson(data.Files);

    internal override async Task DecideAsync(Recording recording, CancellationToken cancel)
    {
        await BringAsync(recording, [.. data.Regions.Select(Row)], row => (row.Code, row.FirstDay), cancel);
        await BringAsync(recording, [.. data.Kkrs.Select(Row)], row => (row.Slug, row.FirstDay), cancel);
        await BringAsync(recording, [.. data.Municipalities.Select(Row)], row => (row.Code, row.FirstDay), cancel);
        await BringAsync(recording, [.. data.Areas.Select(Row)], row => (row.KkrSlug, row.MunicipalityCode, row.FirstDay), cancel);
        await BringAsync(recording, [.. data.Parties.Select(Row)], row => (row.Letter, row.MunicipalityCode, row.FirstDay), cancel);
        await BringAsync(recording, [.. data.Authorities.Select(Row)], row => (row.Slug, row.FirstDay), cancel);
    }

    private static async Task BringAsync<TRow, TIdentity>(Recording recording, IReadOnlyList<TRow> wanted, Func<TRow, TIdentity> identity, CancellationToken cancel)
        where TRow : FactRow
        where TIdentity : notnull
    {
        var meant = wanted.Select(identity).ToHashSet();
        var standing = await recording.Standing<TRow>().ToListAsync(cancel);
        FactDifference.Record(recording, [.. standing.Where(row => meant.Contains(identity(row)))], wanted, identity);
    }

    private static RegionRow Row(Sourced<Region> it) => new() { Code = it.Value.Key, Name = it.Value.Name, Span = it.Span, Source = it.Source };

    private static KkrRow Row(Sourced<Kkr> it) => new() { Slug = it.Value.Slug, Name = it.Value.Name, Span = it.Span, Source = it.Source };

    private static MunicipalityRow Row(Sourced<Municipality> it) => new()
    {
        Code = it.Value.Code, Name = it.Value.Name, SortKey = SortKey.Of(it.Value.Name), RegionCode = it.Value.RegionCode, Span = it.Span, Source = it.Source,
    };

    private static KkrAreaRow Row(Sourced<KkrArea> it) => new() { KkrSlug = it.Value.KkrSlug, MunicipalityCode = it.Value.MunicipalityCode, Span = it.Span, Source = it.Source };

    private static PartyRow Row(Sourced<Party> it) => new()
    {
        Letter = it.Value.Letter, Name = it.Value.Name, MunicipalityCode = it.Value.MunicipalityCode, Span = it.Span, Source = it.Source,
    };

    private static AuthorityRow Row(Sourced<Authority> it) => new()
    {
        Slug = it.Value.Slug, NameDa = it.Value.Name.Da, NameEn = it.Value.Name.En, JointMembers = it.Value.JointMembers, Span = it.Span, Source = it.Source,
    };
}
