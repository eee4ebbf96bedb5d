namespace Appointments.Web.Documents.Minutes;

/// <summary>What a printed name of a person looks like.</summary>
internal static class NamePattern
{
    /// <summary>A word with a capital, an initial, or a short form like «Chr.».</summary>
    public const string Word = @"(?:(?:Chr|Joh|Jørg|Fr|Th|Kr|Vilh|Aug|Ph)\.|\p{Lu}[\p{L}’'´]*\p{Ll}[\p{L}’'´]*(?:-\p{Lu}?[\p{L}’']+)*|\p{Lu}\.(?:\s?\p{Lu}\.)*|\p{Lu}(?=\s\p{Lu}\p{Ll}))";

    /// <summary>Two to six such words, with «von», «de» and the like between.</summary>
    public const string Name = Word + @"(?:\s(?:(?:v\.|af|von|van|de|der|la|el|al|bin|du|le|zu|da|ten)\s){0,2}" + Word + "){1,5}";

    /// <summary>The office that a paper prints before a name.</summary>
    public const string Office = @"(?i:(?:\d\.\s?)?(?:vice)?borgmester(?:en)?|(?:fag|social|børne|kultur|miljø|skole|ældre)\w*borgmester|rådmand(?:en)?|(?:by|kommune|kommunalbestyrelses|regions)?rådsmedlem(?:met)?|kommunalbestyrelsesmedlem(?:met)?|byrådsmedlem(?:met)?|udvalgsformand|regionsrådsformand(?:en)?|(?:kommunal|vice|adm\.\s|administrerende\s|social|sundheds|beskæftigelses|børne\w*|erhvervs)?direktør(?:en)?|(?:kontor|erhvervs|jobcenter|afdelings|sekretariats|fag|social|sundheds)?chef(?:en)?|(?:chef|special)?konsulent(?:en)?|rektor|forstander|professor|formand(?:en)?|næstformand(?:en)?|tidligere\sborgmester|fhv\.\s?borgmester)";
}
