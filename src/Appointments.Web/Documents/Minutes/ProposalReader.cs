using System.Globalization;
using System.Text.RegularExpressions;
using NodaTime;

namespace Appointments.Web.Documents.Minutes;

/// <summary>Reads the appointments, nominations and withdrawals of one part of a paper, wherever in it they stand.</summary>
internal sealed partial class ProposalReader
{
    /// <summary>How many sentences back a day that is told still holds.</summary>
    private const int Memory = 3;

    /// <summary>What is longer is no sentence, and would take longer to read than it is worth.</summary>
    private const int LongestSentence = 4000;

    private readonly PaperPart part;
    private readonly PaperKind kind;
    private readonly LocalDate? meeting;
    private readonly IReadOnlyList<PaperAttendee> attendance;
    private readonly SpacedWords words;
    private readonly ForumMemory fora;
    private readonly bool titleAppoints;
    private readonly List<FoundProposal> found = [];
    private readonly List<string> told = [];
    private string before = "";
    private MaskedSentence? lead;
    private MaskedSentence? label;
    private string? labelText;
    private bool hasForumColumn;
    private bool isBare;
    private IReadOnlyList<string?> columns = [];

    private ProposalReader(PaperPart part, PaperKind kind, LocalDate? meeting, IReadOnlyList<PaperAttendee> attendance, SpacedWords words)
    {
        (this.part, this.kind, this.meeting, this.attendance, this.words) = (part, kind, meeting, attendance, words);
        fora = new ForumMemory(ForumPhrases.Title(part.Title));
        titleAppoints = AppointingTitle().IsMatch(part.Title);
    }

    /// <summary>The proposals in the order of the part.</summary>
    public static IReadOnlyList<PaperProposal> Read(PaperPart part, PaperKind kind, LocalDate? meeting, IReadOnlyList<PaperAttendee> attendance, SpacedWords words)
    {
        var reader = new ProposalReader(part, kind, meeting, attendance, words);
        foreach (var (section, text) in part.Texts)
            reader.ReadText(section, text);
        return Settlement.Of(part, kind, reader.found);
    }

    private void ReadText(PaperSection section, string text)
    {
        var isOnlyText = section == PaperSection.None && part.Texts.Count == 1 && kind == PaperKind.Minutes;
        var where = new SentenceContext(kind, isOnlyText ? PaperSection.Decision : section, meeting, part.Title);
        Forget();
        told.Clear();
        foreach (var sentence in SentenceReader.Read(text).Where(it => it.Text.Length <= LongestSentence))
            ReadSentence(sentence, where);
    }

    private void ReadSentence(TextSentence sentence, SentenceContext where)
    {
        var plain = words.Repair(Enclosure().Replace(sentence.Text, "")).Replace("\t", ", ", StringComparison.Ordinal);
        var bare = plain[ListMarks.Of(plain)..];
        var isRow = sentence.Text.Contains('\t', StringComparison.Ordinal);
        var rowForum = isRow && hasForumColumn ? sentence.Text.Split('\t')[0].Trim() : null;
        if (rowForum is not null)
            (labelText, bare) = (rowForum, sentence.Text[(sentence.Text.IndexOf('\t', StringComparison.Ordinal) + 1)..].Replace("\t", ", ", StringComparison.Ordinal));
        var masked = MaskedSentence.Of(bare, IsKnown);
        if (isRow && masked.Persons.Count == 0)
        {
            columns = [.. sentence.Text.Split('\t').Select(RoleWords.First)];
            hasForumColumn = ForumColumn().IsMatch(sentence.Text);
        }

        var hasVerb = ActWords.HasVerb(masked.Text);
        var isUnderLead = lead is not null && (sentence.IsListed || (sentence.OpensLine && !hasVerb && IsShort(masked)));
        if (!isUnderLead)
            Forget();
        if (masked.Persons.Count > 0)
            ReadActs(sentence.Text, masked, isUnderLead, where);
        Remember(masked, bare, isUnderLead, hasVerb, isRow);
    }

    private void ReadActs(string sentence, MaskedSentence masked, bool isUnderLead, SentenceContext where)
    {
        var leading = isUnderLead ? $"{lead!.Text} {label?.Text} " : "";
        var first = isUnderLead ? lead!.Persons.Count + (label?.Persons.Count ?? 0) : 0;
        var whole = leading + Shifted(masked.Text, first);
        var acts = SentenceActs.Read(whole, first, where);
        if (acts.Count == 0 && where.Section == PaperSection.Decision && titleAppoints && BareList.Is(masked, isUnderLead ? lead : null))
        {
            isBare = true;
            acts = [.. masked.Persons.Select((_, number) => new SentenceAct(number, ProposalKind.Appointment, Reported: false, 0, 0, IsAppointed: false))];
        }

        foreach (var act in acts)
            Add(act, act.Person - first, ForumOf(act.Person - first, masked, isUnderLead), sentence, masked, whole, isUnderLead, where);
        if (acts.Count == 0 && isUnderLead && Composed().IsMatch(lead!.Text) && SetUp().IsMatch(this.before + lead.Text))
            ReadMember(sentence, masked, whole, first, where);
    }

    /// <summary>A line of what a group consists of: the person it begins with. What else it names is where the person works, and where else the person sits.</summary>
    private void ReadMember(string sentence, MaskedSentence masked, string whole, int first, SentenceContext where)
    {
        var forum = fora.Chosen([ForumPhrases.In(lead!.Text)]);
        foreach (var number in Enumerable.Range(0, masked.Persons.Count).Where(number => number == 0 || IsJoined(masked.Text, number)))
            Add(new SentenceAct(first + number, ProposalKind.Appointment, Reported: true, 0, 0, IsAppointed: false), number, forum, sentence, masked, whole, isUnderLead: true, where);
    }

    private static bool IsJoined(string masked, int number) => masked.Contains(string.Create(CultureInfo.InvariantCulture, $" og ¤{number}¤"), StringComparison.Ordinal);

    private void Add(SentenceAct act, int number, string? forum, string sentence, MaskedSentence masked, string whole, bool isUnderLead, SentenceContext where)
    {
        var person = masked.Persons[number];
        var attendee = attendance.FirstOrDefault(line => line.Name == person.Name);
        var effect = EffectDay.In(whole, meeting);
        var day = act.Reported
            ? EffectDay.Told(whole) ?? told.Select(EffectDay.Told).LastOrDefault(it => it is not null) ?? effect
            : effect ?? meeting;
        var proposal = new PaperProposal(
            act.Kind,
            act.Reported,
            forum,
            person.Name,
            person.Party ?? attendee?.Party,
            person.Municipality ?? attendee?.Municipality,
            act.Kind == ProposalKind.Withdrawal ? PersonRole.Left(masked, number) : person.Role ?? ColumnRole(sentence, person.Name) ?? PersonRole.Of(masked, number) ?? (isUnderLead && masked.Persons.Count == 1 ? PersonRole.Bracketed(masked.Text) : null) ?? (isUnderLead ? RoleWords.First(labelText ?? "") ?? PersonRole.Led(lead!.Text) : null),
            day,
            part.Number,
            sentence);
        found.Add(new FoundProposal(proposal, where.Section, act.IsAppointed));
    }

    private string? ForumOf(int number, MaskedSentence masked, bool isUnderLead)
    {
        ForumPhrase?[] candidates =
        [
            ForumPhrases.In(Own(masked.Text, number)),
            ForumPhrases.In(masked.Text),
            BareList.LineLabel().Match(masked.Text) is { Success: true } line ? ForumPhrases.Label(line.Value) : null,
            isUnderLead && labelText is not null ? ForumPhrases.Label(labelText) : null,
            isUnderLead ? ForumPhrases.In(lead!.Text) : null,
            isUnderLead && BareList.IsForumLabel(lead!.Text) ? ForumPhrases.Label(lead.Text) : null,
        ];
        return fora.Chosen(candidates);
    }

    /// <summary>What stands behind the person and belongs to him: up to the next one, or behind a group of equals.</summary>
    private static string Own(string masked, int number)
    {
        var sign = string.Create(CultureInfo.InvariantCulture, $"¤{number}¤");
        var rest = masked[(masked.IndexOf(sign, StringComparison.Ordinal) + sign.Length)..];
        while (Equal().Match(rest) is { Success: true } next)
            rest = rest[next.Length..];
        var end = rest.IndexOf('¤', StringComparison.Ordinal);
        return end < 0 ? rest : rest[..end];
    }

    private string? ColumnRole(string sentence, string name)
    {
        if (columns.Count == 0 || !sentence.Contains('\t', StringComparison.Ordinal))
            return null;
        var column = Array.FindIndex(sentence.Split('\t'), cell => cell.Contains(name, StringComparison.Ordinal));
        return column >= 0 && column < columns.Count ? columns[column] : null;
    }

    private void Remember(MaskedSentence masked, string plain, bool isUnderLead, bool hasVerb, bool isRow)
    {
        fora.Remember(ForumPhrases.In(masked.Text));
        if (Meets().IsMatch(plain) || hasVerb)
            told.Add(plain);
        else
            told.Add("");
        // What set the list up stands in the sentence before the line that leads to it.
        if (!isUnderLead && plain.Length > 0 && plain[^1] != ':')
            before = plain;
        if (told.Count > Memory)
            told.RemoveAt(0);
        if (isRow || isBare)
            return;
        if (plain.Length > 0 && plain[^1] is not ('.' or '!' or '?') && (!isUnderLead || (hasVerb && plain[^1] == ':')))
        {
            Forget();
            lead = masked;
        }
        else if (isUnderLead && plain.Length > 0 && (plain[^1] == ':' || (masked.Persons.Count == 0 && ForumPhrases.Label(plain) is not null)))
        {
            (label, labelText) = (masked with { Text = Shifted(masked.Text, lead!.Persons.Count) }, plain);
        }
    }

    private void Forget() => (lead, label, labelText, columns, hasForumColumn, isBare) = (null, null, null, [], false, false);

    private static string Shifted(string masked, int by) =>
        by == 0 ? masked : Sign().Replace(masked, match => string.Create(CultureInfo.InvariantCulture, $"¤{int.Parse(match.Groups["n"].Value, CultureInfo.InvariantCulture) + by}¤"));

    private static bool IsShort(MaskedSentence masked) => Sign().Replace(masked.Text, "").Length < (masked.Persons.Count == 0 ? 80 : 45);

    private bool IsKnown(string name) => attendance.Any(line => line.Name == name);

    [GeneratedRegex(@"¤(?<n>\d+)¤", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Sign();

    [GeneratedRegex(@"\b(?:(?:gen|ny)?udpegning|udpegelse|konstituering|(?:gen)?valg\s+(?:af|til)|ny[et]?\s+(?:\p{L}+\s+)?" + RoleWords.Pattern + @"|besættelse|suppleringsvalg)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex AppointingTitle();

    [GeneratedRegex(@"\b(?:består\s+af|er\s+sammensat\s+af|medlemmerne\s+er|medlemmer\s+er)\s*:\s*$|:\s*$(?<=\bmedlemmer\s*:\s*)", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Composed();

    [GeneratedRegex(@"\b(?:har\s+(?:\p{L}+\s+)?nedsat|nedsatte|(?:blev|er)\s+(?:[\p{L}\d.]+\s+){0,4}?nedsat)\b", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex SetUp();

    [GeneratedRegex(@"^(?:,|\s+og|\s+samt|,\s+og)\s+¤\d+¤", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Equal();

    [GeneratedRegex(@"\b\p{L}*-?møde[t]?\s+(?:i\s+KKR\s+\p{L}+\s+)?(?:den|d\.)\s", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex Meets();

    [GeneratedRegex(@"^(?:forum|fora|udvalg|råd|organ|bestyrelse|udpeg\w+\s+til|navn\s+på\s+\p{L}+)\s*\t", RegexOptions.CultureInvariant | RegexOptions.IgnoreCase, 2000)]
    private static partial Regex ForumColumn();

    [GeneratedRegex(@"\./\.?", RegexOptions.CultureInvariant, 2000)]
    private static partial Regex Enclosure();
}
