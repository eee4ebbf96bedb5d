using Appointments.Domain.Composition;
using Appointments.Domain.Composition.Receipts;

namespace Appointments.Data.Views;

public sealed partial class RegisterSession
{
    /// <summary>Makes the check of a receipt again, at the state and for the audience of then, and compares.</summary>
    /// <param name="receipt">The receipt.</param>
    /// <param name="state">The newest state.</param>
    /// <param name="cancel">Stops the reading.</param>
    public async Task<ReceiptVerification> VerifyReceiptAsync(CompositionReceipt receipt, long state, CancellationToken cancel)
    {
        if (!receipt.IsWhole)
            return Uncompared(ReceiptVerdict.Altered);
        if (receipt.State > state)
            return Uncompared(ReceiptVerdict.NotYet);
        var view = AsOf(receipt.Day, receipt.State);
        if (await view.JournalHashAsync(receipt.State, cancel) != receipt.JournalHash)
            return Uncompared(ReceiptVerdict.OtherRegister);
        if (receipt.Audience == Audience.Secretariat && Audience == Audience.Public)
            return Uncompared(ReceiptVerdict.NotAllowed);

        var forum = (await view.FindForaAsync([receipt.Forum], cancel))[0];
        if (forum is null || (await view.CompositionFactsAsync([forum], cancel))[0] is not { } facts)
            return Uncompared(ReceiptVerdict.Different);
        var now = (await view.ReceiptsAsync([CompositionCheck.Check(facts with { Audience = receipt.Audience }, receipt.Day)], cancel))[0]!.Receipt;
        var erased = await view.ErasedAsync(facts, cancel);
        var verdict = now.Answer == receipt.Answer && now.Law.SequenceEqual(receipt.Law) ? ReceiptVerdict.Same
            : erased.Count > 0 ? ReceiptVerdict.ErasedSince
            : now.Rules != receipt.Rules ? ReceiptVerdict.OtherRules
            : ReceiptVerdict.Different;
        return new ReceiptVerification(verdict, ReceiptWords.Of(verdict, receipt, state), erased, now);

        ReceiptVerification Uncompared(ReceiptVerdict why) => new(why, ReceiptWords.Of(why, receipt, state), [], Now: null);
    }
}
