using Appointments.Domain.Sources;
using static System.FormattableString;

namespace Appointments.Domain.Composition.Receipts;

/// <summary>The verdicts on receipts in words.</summary>
public static class ReceiptWords
{
    /// <summary>The words.</summary>
    /// <param name="verdict">The verdict.</param>
    /// <param name="receipt">The receipt that was shown.</param>
    /// <param name="state">The newest state of this register.</param>
    public static LocalizedText Of(ReceiptVerdict verdict, CompositionReceipt receipt, long state) => verdict switch
    {
        ReceiptVerdict.Same => new(
            "Kontrollen er gentaget, og svaret er det samme til mindste tegn.",
            "The check was made again, and the answer is the same to the last character."),
        ReceiptVerdict.ErasedSince => new(
            "Svaret kan ikke gentages, fordi oplysninger, som det byggede på, er slettet siden. Det er nævnt, hvilke; hvad de var, vides ikke mere.",
            "The answer cannot be repeated, because values that it rested on were erased since. Which ones is told; what they were is not known any more."),
        ReceiptVerdict.OtherRules => new(
            $"Svaret er et andet, fordi programmets regler er ændret siden: da {receipt.Rules}, nu {CompositionRules.Build}. Gentag kontrollen med programmet fra dengang.",
            $"The answer is another, because the program's rules were changed since: then {receipt.Rules}, now {CompositionRules.Build}. Make the check again with the program of then."),
        ReceiptVerdict.Different => new(
            "Svaret er et andet, og intet, der vides, forklarer det. Enten er kvitteringen ikke lavet af et register, eller registret er ændret bagom: kør verify.",
            "The answer is another, and nothing that is known explains it. Either no register made the receipt, or the register was changed behind its back: run verify."),
        ReceiptVerdict.Altered => new(
            "Noget i kvitteringen er ændret, siden den blev lavet. Find den oprindelige frem.",
            "Something in the receipt was changed since it was made. Look for the original."),
        ReceiptVerdict.OtherRegister => new(
            Invariant($"Kvitteringen er fra et andet register: journalens nr. {receipt.State} er en anden her. Spørg det register, som den er fra."),
            Invariant($"The receipt is of another register: entry {receipt.State} of the journal is another one here. Ask the register that it is from.")),
        ReceiptVerdict.NotYet => new(
            Invariant($"Kvitteringen er fra journalens nr. {receipt.State}, og dette register er kun nået til nr. {state}. Det er et andet register eller en ældre kopi."),
            Invariant($"The receipt is from entry {receipt.State} of the journal, and this register has come to entry {state} only. It is another register or an older copy.")),
        _ => new(
            "Kvitteringen er sekretariatets egen. Kun sekretariatet kan få den gentaget, for ellers røbede svaret, hvad offentligheden ikke må se.",
            "The receipt is the secretariat's own. Only the secretariat can have it repeated; else the answer would tell what the public may not see."),
    };
}
