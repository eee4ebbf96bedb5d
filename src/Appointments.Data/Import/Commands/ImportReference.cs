using Appointments.Data.Import.Files;
using Appointments.Data.Rows;
using Appointments.Domain.Text;

namespace Appointments.Data.Import.Commands;

/// <summary>Records places, parties and authorities.</summary>
internal sealed class ImportReference(ReferenceData data) : ImportCommand(data.Files)
{
    public override string Name => "import-reference";

    public override string Reason => "Regioner, KKR, kommuner, partier og dem, der udpeger og indstiller";

    protected override Task AddAsync(Recording recording, CancellationToken cancel)
    {
        foreach (var row in Rows())
            recording.Add(row);
        return Task.CompletedTask;
    }

    private IEnumerable<FactRow> Rows() =>
    [
        .. data.Regions.Select(it => new RegionRow { Code = it.Value.Code, Name = it.Value.Name, Span = it.Span, Source = it.Source }),
        .. data.Kkrs.Select(it => new KkrRow { Slug = it.Value.Slug, Name = it.Value.Name, Span = it.Span, Source = it.Source }),
        .. data.Municipalities.Select(it => new MunicipalityRow
        {
            Code = it.Value.Code, Name = it.Value.Name, SortKey = SortKey.Of(it.Value.Name), RegionCode = it.Value.RegionCode, Span = it.Span, Source = it.Source,
        }),
        .. data.Areas.Select(it => new KkrAreaRow { KkrSlug = it.Value.KkrSlug, MunicipalityCode = it.Value.MunicipalityCode, Span = it.Span, Source = it.Source }),
        .. data.Parties.Select(it => new PartyRow { Letter = it.Value.Letter, Name = it.Value.Name, MunicipalityCode = it.Value.MunicipalityCode, Span = it.Span, Source = it.Source }),
        .. data.Authorities.Select(it => new AuthorityRow
        {
            Slug = it.Value.Slug, NameDa = it.Value.Name.Da, NameEn = it.Value.Name.En, JointMembers = it.Value.JointMembers, Span = it.Span, Source = it.Source,
        }),
    ];
}
