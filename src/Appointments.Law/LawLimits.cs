using System.Globalization;
using Appointments.Domain.Law;
using Appointments.Domain.Text;

namespace Appointments.Law;

/// <summary>How much of each value fits into the register, and how keys are written.</summary>
internal static class LawLimits
{
    private const int LongestKind = 64, LongestGroup = 64, LongestSlug = 120, LongestLabel = 200, LongestKey = 80, LongestAct = 400, LongestParagraph = 100;

    public static void Check(LawDocument law, LawLines lines, string file, List<LawFault> faults)
    {
        if (!IsSlug(law.Kind, LongestKind))
            Fault(1, $"'kind' is written with small letters a to z, digits and hyphens, at most {Number(LongestKind)}: '{law.Kind}' is not.");
        Fits(1, "name", law.Name.Da, LongestLabel);
        Fits(1, "name", law.Name.En, LongestLabel);
        foreach (var group in law.Seats)
            Group(group, lines.Of(group));
        foreach (var citation in law.Citations)
        {
            Fits(lines.Of(citation), "key", citation.Key, LongestKey);
            Fits(lines.Of(citation), "act", citation.Act.Da, LongestAct);
            Fits(lines.Of(citation), "act", citation.Act.En, LongestAct);
            Fits(lines.Of(citation), "paragraph", citation.Paragraph ?? "", LongestParagraph);
        }

        foreach (var sentence in law.NotComputed.Where(sentence => !IsSlug(sentence.Handle, LongestKey)))
            Fault(lines.Of(sentence), $"'key' is written with small letters a to z, digits and hyphens, at most {Number(LongestKey)}: '{sentence.Key}' is not.");

        void Group(SeatGroup group, int line)
        {
            if (!IsSlug(group.Key, LongestGroup))
                Fault(line, $"'key' is written with small letters a to z, digits and hyphens, at most {Number(LongestGroup)}: '{group.Key}' is not.");
            Fits(line, "label", group.Label.Da, LongestLabel);
            Fits(line, "label", group.Label.En, LongestLabel);
            foreach (var slug in group.NominatedBy.SelectMany(value => value.Value).Append(group.AppointedBy).Where(slug => !LawParameter.IsReference(slug) && !IsSlug(slug, LongestSlug)))
                Fault(line, $"An authority is named by its slug, small letters a to z, digits and hyphens, at most {Number(LongestSlug)}: '{slug}' is none.");
            foreach (var twice in group.Municipalities.CountBy(code => code, StringComparer.Ordinal).Where(code => code.Value > 1))
                Fault(line, $"'municipalities' has {twice.Key} {Number(twice.Value)} times: one seat follows each office.");
        }

        void Fits(int line, string key, string text, int longest)
        {
            if (text.Length > longest)
                Fault(line, $"'{key}' has {Number(text.Length)} characters; at most {Number(longest)} fit.");
        }

        void Fault(int line, string message) => faults.Add(new LawFault(file, line, message));
    }

    // An empty one is a fault already: it is missing.
    private static bool IsSlug(string text, int longest) => text.Length <= longest && Slug.Of(text) == text;

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);
}
