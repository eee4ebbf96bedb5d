using System.Reflection;
using Appointments.Tests.Data;
using Xunit.Sdk;

namespace Appointments.Tests.SqlServer;

/// <summary>Every test of every class marked <see cref="StorageTestsAttribute"/> once more, on SQL Server, one after the other.</summary>
public sealed class StorageTests(TestServer server) : IClassFixture<TestServer>
{
    public static TheoryData<string, string, int> All()
    {
        var all = new TheoryData<string, string, int>();
        foreach (var type in Classes())
        {
            foreach (var test in Tests(type))
            {
                for (var row = 0; row < Rows(test).Count; row++) all.Add(type.FullName!, test.Name, row);
            }
        }

        return all;
    }

    [SqlServerTheory]
    [MemberData(nameof(All))]
    public async Task HoldOnSqlServer(string testClass, string testName, int row)
    {
        TestStorage.Elsewhere.Value = () => new SqlServerStorage(server);
        var type = Classes().Single(candidate => candidate.FullName == testClass);
        var test = Tests(type).Single(candidate => candidate.Name == testName);
        await (Task)test.Invoke(Activator.CreateInstance(type), BindingFlags.DoNotWrapExceptions, binder: null, Rows(test)[row], culture: null)!;
    }

    [Fact]
    public void ThereAreMany()
    {
        Assert.True(Classes().Count() >= 10);
        Assert.True(All().Count() > 100);
        Assert.All(Classes(), type => Assert.NotEmpty(Tests(type)));
    }

    private static IEnumerable<Type> Classes() => typeof(StorageTests).Assembly.GetTypes()
        .Where(type => type.IsDefined(typeof(StorageTestsAttribute))).OrderBy(type => type.FullName, StringComparer.Ordinal);

    private static IEnumerable<MethodInfo> Tests(Type type) => type.GetMethods()
        .Where(method => method.IsDefined(typeof(FactAttribute)) && !method.IsDefined(typeof(SqliteOnlyAttribute))).OrderBy(method => method.Name, StringComparer.Ordinal);

    /// <summary>What a test is given, once for each time that it is run; a fact is given nothing, once.</summary>
    private static IReadOnlyList<object[]> Rows(MethodInfo test) =>
        test.IsDefined(typeof(TheoryAttribute)) ? [.. test.GetCustomAttributes<DataAttribute>().SelectMany(data => data.GetData(test))] : [[]];
}
