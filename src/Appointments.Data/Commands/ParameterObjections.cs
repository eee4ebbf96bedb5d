using Appointments.Data.Rows;
using Appointments.Domain.Law;
using Microsoft.EntityFrameworkCore;

namespace Appointments.Data.Commands;

/// <summary>What stands against a value that a forum gives a parameter of its law.</summary>
internal sealed class ParameterObjections(Recording recording, LawDocument law)
{
    /// <summary>Refuses a parameter that the law does not leave to its fora, and a value that it cannot have or that names what the register does not know.</summary>
    public async Task RefuseAsync(string name, string? value, CancellationToken cancel)
    {
        if (law.Parameters?.FirstOrDefault(parameter => parameter.Name == name) is not { } parameter)
            recording.Refuse(Unknown(name));
        else if (value is not null && (!parameter.Type.Accepts(value) || !await IsKnownAsync(parameter.Type, value, cancel)))
            recording.Refuse(Objection.Of(
                "BAD_PARAMETER_VALUE",
                $"«{value}» kan ikke være: {parameter.Meaning.Da}. Et antal er mindst 1, en kommune eller region er en kode, som registret kender, og den, der udpeger eller indstiller, står med sin adresse i registret.",
                $"\"{value}\" cannot be: {parameter.Meaning.En}. A number is at least 1, a municipality or region is a code that the register knows, and who appoints or nominates is a slug of the register.",
                "setting.lawParameter.value"));
    }

    private async Task<bool> IsKnownAsync(ParameterType type, string value, CancellationToken cancel)
    {
        var parts = value.Split(' ');
        return type switch
        {
            ParameterType.WholeNumber => true,
            ParameterType.Municipality or ParameterType.Municipalities => !parts.Except(await recording.Standing<MunicipalityRow>().Select(row => row.Code).ToListAsync(cancel), StringComparer.Ordinal).Any(),
            ParameterType.Region => await recording.Standing<RegionRow>().AnyAsync(row => row.Code == value, cancel),
            _ => !parts.Except(await recording.Standing<AuthorityRow>().Select(row => row.Slug).ToListAsync(cancel), StringComparer.Ordinal).Any(),
        };
    }

    private Objection Unknown(string name)
    {
        var known = string.Join(", ", law.Parameters?.Select(parameter => parameter.Name) ?? []);
        return Objection.Of(
            "UNKNOWN_PARAMETER",
            $"Reglerne for forummet overlader ikke «{name}» til forummet selv. {(known.Length == 0 ? "De overlader det ingenting." : $"De overlader det: {known}.")}",
            $"The law of the forum does not leave \"{name}\" to the forum itself. {(known.Length == 0 ? "It leaves nothing to it." : $"It leaves to it: {known}.")}",
            "setting.lawParameter.name");
    }
}
