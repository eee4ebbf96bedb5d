using Appointments.Data;
using Appointments.Data.Commands;
using Appointments.Data.Journal;
using Appointments.Data.Previews;
using Appointments.Domain.Appointments;
using Appointments.Domain.Elections.Previews;
using Appointments.Domain.People;
using Appointments.Tests.Import;
using static Appointments.Tests.Views.Facts;

namespace Appointments.Tests.Previews;

/// <summary>The sample register before an election, with one invented councillor of Aalborg who sits in the Dialogforum until the end of 2026. Previews write nothing, so its tests share it.</summary>
public sealed class ElectionRegister : IAsyncLifetime
{
    public static readonly Actor Asker = new("Test Testesen");

    /// <summary>The eleven municipalities of KKR Nordjylland.</summary>
    public static readonly string[] Eleven = ["0773", "0787", "0810", "0813", "0820", "0825", "0840", "0846", "0849", "0851", "0860"];

    private readonly StartedRegister started = new();

    internal Data.TemporaryRegister Register => started.Register;

    public async Task InitializeAsync()
    {
        await started.InitializeAsync();
        await SendAsync(new RegisterPerson("Prøve Prøvesen", null, [], null, null));
        await SendAsync(new RecordOffice(new NewOffice("proeve-proevesen", OfficeKind.Councillor, Day("2022-01-01")) { Municipality = "0851" }, null));
        await SendAsync(new RegisterAppointment(
            new NewAppointment("dialogforum-om-retssikkerhed", new SeatRef("kkr-1", null), "proeve-proevesen", Day("2025-11-01")) { LastDay = Day("2026-12-31"), Municipality = "0851" }, AppointmentStatus.Appointed, null));
    }

    public async Task DisposeAsync() => await started.DisposeAsync();

    public Task<ElectionPreviewResult> AskAsync(SupposedElection election) => Register.Registry.PreviewElectionAsync(election, Asker, CancellationToken.None);

    public async Task<ElectionPreview> PreviewAsync(SupposedElection election)
    {
        var result = await AskAsync(election);
        Assert.Equal([], result.Refusals.Select(refusal => $"{refusal.Field}: {refusal.Message.En}"));
        return result.Preview!;
    }

    /// <summary>An invented council: a mayor of A, a deputy mayor of V, and whoever else is named.</summary>
    public static SupposedCouncil Council(string code, params string[] others) => new(code, Complete: true,
    [
        new SupposedCouncillor($"Borgmester Testesen {code}", null, "A", OfficeKind.Mayor),
        new SupposedCouncillor($"Vice Testesen {code}", null, "V", OfficeKind.DeputyMayor),
        .. others.Select(name => new SupposedCouncillor(name, null, "C", OfficeKind.Councillor)),
    ]);

    /// <summary>New councils everywhere, on which nobody sits whom the register knows.</summary>
    public static SupposedElection AllNew { get; } = new() { Term = Day("2026-01-01"), Councils = [.. Eleven.Select(code => Council(code))] };

    private async Task SendAsync(Command command)
    {
        var result = await Register.Registry.RecordAsync(new Request(command, Asker, "Prøve"), CancellationToken.None);
        Assert.Equal([], result.Refusals.Select(refusal => refusal.Message.En));
    }
}
