using Appointments.Domain.Balance;
using Appointments.Domain.Composition;
using Appointments.Domain.Fora;

namespace Appointments.Data.Views;

public sealed partial class RegisterView
{
    /// <summary>How those who hold the voting seats of each forum are spread on the day, aligned: as many statements for one forum as for fifty.</summary>
    public async Task<IReadOnlyList<ForumMembers>> MembersAsync(IReadOnlyList<Forum> fora, CancellationToken cancel)
    {
        if (fora.Count == 0)
            return [];
        var seats = await SeatsAsync([.. fora.Select(forum => forum.Id)], cancel);
        long[] holders = [.. seats.SelectMany(forum => forum).Select(seat => seat.HeldBy).OfType<long>().Distinct()];
        var parties = await PartiesOfAsync(holders, cancel);
        var genders = await GendersAsync(holders, cancel);

        // Offices are asked for those alone whose appointment names no municipality.
        var offices = await OfficesOfAsync([.. seats.SelectMany(forum => forum).Where(seat => MunicipalityOfSeat(seat) is null).Select(seat => seat.HeldBy).OfType<long>()], cancel);
        return [.. fora.Select(forum => ForumMembers.Of(seats[forum.Id], PartyOf, MunicipalityOf, genders, session.Audience))];

        string? PartyOf(SeatState seat) => seat.Holder?.PartyLetter ?? parties[seat.HeldBy!.Value].FirstOrDefault()?.Letter;

        string? MunicipalityOf(SeatState seat) => MunicipalityOfSeat(seat)
            ?? offices[seat.HeldBy!.Value].Where(office => office.IsInCouncil).Select(office => office.MunicipalityCode).FirstOrDefault(code => code is not null)
            ?? parties[seat.HeldBy!.Value].Select(party => party.MunicipalityCode).FirstOrDefault(code => code is not null);
    }

    private static string? MunicipalityOfSeat(SeatState seat) => seat.Seat.ExOfficio?.MunicipalityCode ?? seat.Holder?.MunicipalityCode;
}
