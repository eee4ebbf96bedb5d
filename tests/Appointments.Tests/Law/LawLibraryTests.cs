using System.Text;
using Appointments.Domain.Law;
using Appointments.Law;

namespace Appointments.Tests.Law;

public class LawLibraryTests
{
    public static TheoryData<string> Kinds() => [.. LawLibrary.Load().Select(law => law.Kind)];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void What_is_written_as_JSON_reads_back_to_the_same_bytes(string kind)
    {
        var bytes = LawJson.Write(LawLibrary.Load().Single(law => law.Kind == kind));

        Assert.Equal(Encoding.UTF8.GetString(bytes), Encoding.UTF8.GetString(LawJson.Write(LawJson.Read(bytes))));
    }
}
