using Appointments.Domain.Law;
using Appointments.Domain.Text;
using Appointments.Domain.Time;
using NodaTime;

namespace Appointments.Law;

/// <summary>What a law leaves to its fora: every name that stands for a value is declared, stands where its type may, and is used; every value fits its type and its days.</summary>
internal static class LawParameters
{
    public static void Check(LawDocument law, LawLines lines, string file, List<LawFault> faults)
    {
        var declared = law.Parameters ?? [];
        foreach (var twice in declared.GroupBy(parameter => parameter.Name, StringComparer.Ordinal).Where(same => same.Count() > 1))
            Fault(twice.Last(), $"The parameter '{twice.Key}' is declared twice.");
        foreach (var parameter in declared)
            Parameter(parameter);
        foreach (var group in law.Seats)
            Group(group);
        foreach (var unused in declared.Where(parameter => !law.Seats.Any(group => Named(group).Contains(LawParameter.Sign + parameter.Name, StringComparer.Ordinal))))
            Fault(unused, $"No seat needs the parameter '{unused.Name}'. Write {LawParameter.Sign}{unused.Name} where its value belongs, or leave it out.");

        void Parameter(LawParameter parameter)
        {
            if (parameter.Name.Length == 0 || Slug.Of(parameter.Name) != parameter.Name || LawParameter.Sign + parameter.Name is LawParameter.Kkr or LawParameter.Area)
                Fault(parameter, $"'name' is written with small letters a to z, digits and hyphens, and is neither kkr nor area, which are the forum's own: '{parameter.Name}' is not.");
            if (parameter.Otherwise is { } otherwise && !parameter.Type.Accepts(otherwise))
                Fault(parameter, $"'otherwise' of {ContractName.Of(parameter.Type)} cannot be '{otherwise}'.");
            foreach (var value in parameter.Values.Where(value => !parameter.Type.Accepts(value.Value)))
                Fault(value, $"'value' of {ContractName.Of(parameter.Type)} cannot be '{value.Value}'.");
            foreach (var ofKkr in parameter.Values.GroupBy(value => value.Kkr, StringComparer.Ordinal))
            {
                foreach (var (former, latter) in ofKkr.OrderBy(value => value.FirstDay).Zip(ofKkr.OrderBy(value => value.FirstDay).Skip(1)).Where(pair => pair.First.LastDay is null || pair.Second.FirstDay <= pair.First.LastDay))
                    Fault(latter, $"The value of '{parameter.Name}' for {former.Kkr} overlaps with the one before: both hold on {latter.FirstDay?.Iso()}.");
            }

            foreach (var value in parameter.Values)
            {
                if (value.LastDay < value.FirstDay)
                    Fault(value, "'to' lies before 'from'.");
                if (!string.IsNullOrEmpty(value.CitationKey) && !law.Citations.Any(citation => citation.Key == value.CitationKey && citation.Covers(value.FirstDay ?? LocalDate.MinIsoValue)))
                    Fault(value, $"No citation '{value.CitationKey}' has a wording on the first day of the value.");
            }
        }

        void Group(SeatGroup group)
        {
            var places = group.Municipalities.FirstOrDefault(LawParameter.IsReference);
            Stands(group, "count", group.CountBy, LawParameter.Area, places is null ? ParameterType.WholeNumber : ParameterType.Municipalities);
            Stands(group, "appointedBy", group.AppointedBy, LawParameter.Kkr, ParameterType.Authority);
            Stands(group, "reservedFor", group.ReservedFor, null, ParameterType.Municipality);
            Stands(group, "region", group.Region, null, ParameterType.Region);
            if (places is null ? group.CountBy == LawParameter.Area : group.CountBy != places)
                Fault(group, $"Seats of municipalities that a parameter names say so twice: 'count: {places ?? LawParameter.Area}' and 'municipalities: [{places ?? LawParameter.Area}]'.");
            foreach (var code in group.Municipalities)
                Stands(group, "municipalities", code, LawParameter.Area, ParameterType.Municipalities);
            foreach (var slug in group.NominatedBy.SelectMany(value => value.Value))
                Stands(group, "nominatedBy", slug, null, ParameterType.Authorities);
        }

        void Stands(SeatGroup group, string key, string? text, string? own, ParameterType? type)
        {
            if (text is null || !LawParameter.IsReference(text) || text == own)
                return;
            if (declared.FirstOrDefault(parameter => parameter.Name == text[1..]) is not { } parameter)
                Fault(group, $"'{key}' names the parameter '{text}', which is not declared under 'parameters'.");
            else if (parameter.Type != type)
                Fault(group, $"'{key}' cannot be the parameter '{text}', which is {ContractName.Of(parameter.Type)}.");
        }

        void Fault(object value, string message) => faults.Add(new LawFault(file, lines.Of(value), message));
    }

    private static IEnumerable<string> Named(SeatGroup group) => ForumLaw.References(group).Concat(group.NominatedBy.SelectMany(value => value.Value));
}
