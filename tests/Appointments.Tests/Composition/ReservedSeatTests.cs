using Appointments.Domain.Composition;

namespace Appointments.Tests.Composition;

public class ReservedSeatTests
{
    [Fact]
    public void Held_from_the_municipality_it_is_reserved_for() =>
        Assert.Equal("Én plads er forbeholdt Nordby Kommune og skal besættes derfra. På Nordby Kommunes plads sidder Test Testesen 1, som er derfra.", Reserved("0001").Message.Da);

    [Fact]
    public void Held_from_another_municipality_is_a_violation()
    {
        var finding = Reserved("0002");

        Assert.Equal(Answer.Violated, finding.Answer);
        Assert.Equal("Én plads er forbeholdt Nordby Kommune og skal besættes derfra. På Nordby Kommunes plads sidder Test Testesen 1, som er fra Sydby Kommune.", finding.Message.Da);
    }

    [Fact]
    public void A_holder_whose_municipality_is_not_recorded_leaves_it_open() =>
        Assert.Equal(
            "Én plads er forbeholdt Nordby Kommune og skal besættes derfra. På Nordby Kommunes plads sidder Test Testesen 1; hvilken kommune det er fra, er ikke registreret.",
            Reserved(null).Message.Da);

    [Fact]
    public void An_open_seat_leaves_it_open()
    {
        var finding = new Board().Demand("reserved-seat")
            .Seat(state => state with { Seat = state.Seat with { ReservedFor = "0001" }, Occupancy = Domain.Fora.Occupancy.NotStated, Holder = null, HeldBy = null })
            .Find("reserved-seat");

        Assert.Equal(Answer.Undetermined, finding.Answer);
        Assert.Equal("Én plads er forbeholdt Nordby Kommune og skal besættes derfra. Hvem der har Nordby Kommunes plads, er ikke oplyst.", finding.Message.Da);
    }

    [Fact]
    public void Without_a_reserved_seat_nothing_is_demanded() =>
        Assert.Equal(Answer.NotApplicable, new Board().Demand("reserved-seat").Held(2).Find("reserved-seat").Answer);

    private static Finding Reserved(string? from) => new Board().Demand("reserved-seat")
        .Seat(state => state with { Seat = state.Seat with { ReservedFor = "0001" }, Holder = state.Holder! with { MunicipalityCode = from } })
        .Find("reserved-seat");
}
