using System.Text;
using System.Text.Json;
using Appointments.Domain.Law;
using NodaTime;

namespace Appointments.Tests.Law;

public class LawJsonTests
{
    private static readonly LawDocument Small = new(
        "test", new("Prøve", "Test"), new LocalDate(2020, 1, 1), new("Fordi", "Because"), [], [], [], [], [],
        [new Demand("reserved-seat", Force.Law, Strength.Must, Application.Direct, true, null, new LocalDate(2020, 1, 1), null, new Dictionary<string, string>(StringComparer.Ordinal) { ["b"] = "2", ["a"] = "1" }, Domain.Sources.SourceMark.Law)],
        [], []);

    private const string Written =
        """{"citations":[],"coveredFrom":"2020-01-01","coveredFromWhy":{"da":"Fordi","en":"Because"},"demands":[{"application":"DIRECT","confirmed":true,"firstDay":"2020-01-01","force":"LAW","mark":"LAW","parameters":{"a":"1","b":"2"},"rule":"reserved-seat","strength":"MUST"}],"kind":"test","legalBasis":[],"name":{"da":"Prøve","en":"Test"},"notComputed":[],"periods":[],"purpose":[],"relation":[],"seats":[]}""";

    [Fact]
    public void Keys_are_sorted_absent_values_left_out_and_letters_written_as_they_are() =>
        Assert.Equal(Written, Encoding.UTF8.GetString(LawJson.Write(Small)));

    [Fact]
    public void What_was_written_is_read() =>
        Assert.Equal(Small.Demands[0].FirstDay, LawJson.Read(Encoding.UTF8.GetBytes(Written)).Demands[0].FirstDay);

    [Fact]
    public void Bytes_of_before_there_were_parameters_read_as_without_and_are_written_the_same()
    {
        var law = LawJson.Read(Encoding.UTF8.GetBytes(Written));

        Assert.Null(law.Parameters);
        Assert.Null(law.Demands[0].Kkr);
        Assert.Equal(Written, Encoding.UTF8.GetString(LawJson.Write(law)));
    }

    [Fact]
    public void A_day_that_does_not_exist_is_refused() =>
        Assert.Throws<JsonException>(() => LawJson.Read(Encoding.UTF8.GetBytes(Written.Replace("2020-01-01", "2020-02-30", StringComparison.Ordinal))));
}
