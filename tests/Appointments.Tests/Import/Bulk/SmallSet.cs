using Appointments.Data;
using Appointments.Data.Import.Bulk;
using Appointments.Law;

namespace Appointments.Tests.Import.Bulk;

/// <summary>A bulk set of one forum with two seats, invented, and the register it goes into; both are gone with it.</summary>
internal sealed class SmallSet : IDisposable
{
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("bulk");

    public SmallSet()
    {
        Directory.CreateDirectory(Folder);
        Write("regions", "id,code,name", "1,KKR-0001,KKR Prøve");
        Write("municipalities", "id,code,name,region_id,population", "1,M-00001,Prøvekøbing,1,1000", "2,M-00002,Testrup,1,2000");
        Write("parties", "id,letter,name", "1,A,Socialdemokratiet", "2,ZQ,Prøvelisten");
        Write(
            "persons",
            "id,code,given_name,family_name,full_name,gender,birth_year,municipality_id,party_id,email",
            "1,P-1,Anna,Prøve,Anna Prøve,F,1970,1,1,anna@example.org",
            "2,P-2,Bent,Prøve,\"Bent \"\"Benny\"\" Prøve\",M,1980,2,2,",
            "3,P-3,Carla,Prøve,Carla Prøve,,,2,,");
        Write("party_memberships", "id,person_id,party_id,start_date,end_date", "1,1,1,2005-06-01,2012-01-01", "2,1,2,2012-01-01,");
        Write("fora", "id,code,region_id,name,kind,established_on,dissolved_on,legal_basis", "1,F-1,1,Prøverådet,council,2010-01-01,2030-01-01,Vedtægt § 1");
        Write("seats", "id,code,forum_id,ordinal,role,title", "1,F-1/01,1,1,chair,Formand", "2,F-1/02,1,2,member,Medlem 2");
        Write("seat_rules", "id,seat_id,valid_from,valid_to,rule,party_id,municipality_id,gender", "1,2,2014-01-01,2018-01-01,municipality,,2,", "2,1,2014-01-01,,party,1,,");
        Write("meetings", "id,forum_id,held_on,title,status", "1,1,2013-12-13,Konstituerende møde,held");
        Write("decisions", "id,meeting_id,item_no,title,outcome,decided_on", "1,1,1,Valg af medlemmer,adopted,2013-12-13");
        Write(
            "appointments",
            "id,appointment_no,seat_id,person_id,capacity,party_id,municipality_id,start_date,end_date,end_reason,decision_id,recorded_at,superseded_at",
            "1,1,1,2,member,1,1,2014-01-01,2018-01-01,,1,2013-12-20T10:00:00Z,2014-02-01T09:00:00Z",
            "2,1,1,1,member,1,1,2014-01-01,2018-01-01,term_end,1,2014-02-01T09:00:00Z,",
            "3,2,2,3,member,,2,2014-01-01,2016-06-01,resigned,1,2013-12-20T10:00:00Z,",
            "4,3,1,2,deputy,2,2,2014-01-01,2018-01-01,,1,2013-12-21T10:00:00Z,");
    }

    /// <summary>Where the set stands.</summary>
    public string Folder => Path.Combine(home.FullName, "prøvesæt");

    /// <summary>The register's file.</summary>
    public string Database => Path.Combine(home.FullName, "register.db");

    /// <summary>Every file beside the set.</summary>
    public IEnumerable<string> Files => home.EnumerateFiles().Select(file => file.Name);

    /// <summary>Writes a file of the set in place of the one that is there.</summary>
    public void Write(string table, params string[] lines) => File.WriteAllText(Path.Combine(Folder, table + ".csv"), string.Join('\n', lines) + "\n");

    public void Remove(string table) => File.Delete(Path.Combine(Folder, table + ".csv"));

    public Task<BulkReport> ImportAsync() => new BulkImport(Folder, LawLibrary.Load(), new Progress<BulkProgress>()).RunAsync(Database, CancellationToken.None);

    public RegisterDatabase Open() => new(Database);

    public void Dispose()
    {
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        home.Delete(recursive: true);
    }
}
