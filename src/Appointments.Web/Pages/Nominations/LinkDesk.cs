using System.Globalization;
using Appointments.Data;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Domain.Rights;
using Appointments.Graph.Writing;
using Appointments.Web.Operations;
using Appointments.Web.Pages.Answers;
using Appointments.Web.Pages.Registering;
using NodaTime;

namespace Appointments.Web.Pages.Nominations;

/// <summary>How the holder of a link nominates, and takes back what was sent: without sign-in, by these two mutations, which the secret alone opens.</summary>
public sealed class LinkDesk(OperationRunner operations, Registry registry, IClock clock)
{
    /// <summary>The name under which the journal keeps what comes by links.</summary>
    public static Caller Holder { get; } = Caller.HolderOfLink("indstillende organisation (link)");

    /// <summary>Now, for the receipt, as seconds since 1970.</summary>
    public string Now => clock.GetCurrentInstant().ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    /// <summary>The hash by which the register knows a secret.</summary>
    public static string HashOf(string token) => NominationSecret.Hash(token);

    /// <summary>The moment of a receipt in words; null when the address has none.</summary>
    public static string? MomentOf(string? seconds) => long.TryParse(seconds, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number < 10_000_000_000
        ? MomentWords.Long(NodaTime.Text.InstantPattern.ExtendedIso.Format(Instant.FromUnixTimeSeconds(number)))
        : null;

    /// <summary>Sends a nomination, to be recorded or only checked.</summary>
    public async Task<(RegistrationAnswer? Payload, string? Fault)> SendAsync(string token, NominationForm form, CancellationToken cancel)
    {
        var input = new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["token"] = token,
            ["idempotencyKey"] = form.Key,
            ["reason"] = "Indstillet ved organisationens link",
            ["dryRun"] = !form.Registers,
            ["seatGroup"] = form.For ?? "",
            ["name"] = DeskForm.Said(form.Name),
            ["title"] = DeskForm.Said(form.Title),
            ["workplace"] = DeskForm.Said(form.Workplace),
            ["gender"] = DeskForm.Said(form.Gender),
            ["fromSmallCompany"] = form.Small,
            ["municipality"] = DeskForm.Said(form.Municipality),
            ["statement"] = DeskForm.Said(form.Statement),
            ["statedReason"] = DeskForm.Said(form.StatedReason),
        };
        return await RecordAsync("nominate-by-link", input, cancel);
    }

    /// <summary>Takes back what was sent by the link.</summary>
    public Task<(RegistrationAnswer? Payload, string? Fault)> TakeBackAsync(string token, NominationForm form, CancellationToken cancel) => RecordAsync(
        "withdraw-by-link",
        new Dictionary<string, object?>(StringComparer.Ordinal)
        {
            ["token"] = token,
            ["idempotencyKey"] = $"{form.Key}-{form.Nomination}",
            ["reason"] = "Trukket tilbage ved organisationens link",
            ["nomination"] = form.Nomination ?? "",
        },
        cancel);

    private async Task<(RegistrationAnswer? Payload, string? Fault)> RecordAsync(string operation, Dictionary<string, object?> input, CancellationToken cancel)
    {
        var given = input.Where(member => member.Value is not null).ToDictionary(StringComparer.Ordinal);
        await using var writer = new RegisterWriter(registry, Holder);
        var answer = await operations.MutateAsync<Dictionary<string, RegistrationAnswer?>>(operation, new { input = given, language = PageLanguage.Current.Code }, new WriteAccess(writer, ""), cancel);
        return answer.Errors.Count > 0 ? (null, answer.Errors[0].Message) : (answer.Data?.Values.SingleOrDefault(), null);
    }
}
