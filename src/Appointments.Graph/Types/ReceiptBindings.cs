using System.Text;
using Appointments.Domain.Composition;
using Appointments.Domain.Composition.Receipts;
using Appointments.Domain.People;
using Appointments.Graph.Reading;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Types;

/// <summary>Receipts of checks: <c>Composition.receipt</c> and <c>Query.verifyReceipt</c>.</summary>
internal static class ReceiptBindings
{
    public static void Add(Bindings<GraphScope> bindings)
    {
        bindings.Enum<Audience>("Audience");
        bindings.Enum<ReceiptVerdict>("ReceiptVerdict");
        bindings.Enum<ErasedKind>("ErasedKind");
        bindings.Query(query => query.Answers<GraphScope, ReceiptArguments, ReceiptVerification>("verifyReceipt", VerifyAsync));
        bindings.Object<CompositionResult>("Composition", composition =>
            composition.Reads<IssuedReceipt?>("receipt", async (results, scope, cancel) => await scope.View.ReceiptsAsync(results, cancel)));
        bindings.Object<IssuedReceipt>("CompositionReceipt", receipt =>
        {
            receipt.Property("text", r => r.Receipt.ToText());
            receipt.Property("forum", r => r.Receipt.Forum);
            receipt.Property("day", r => r.Receipt.Day);
            receipt.Property("state", r => r.Receipt.State);
            receipt.Property("journalHash", r => r.Receipt.JournalHash);
            receipt.Property("law", r => r.Receipt.Law);
            receipt.Property("audience", r => r.Receipt.Audience);
            receipt.Property("rules", r => r.Receipt.Rules);
            receipt.Property("answerHash", r => r.Receipt.Answer);
            receipt.Property("answer", r => Encoding.UTF8.GetString(r.Answer));
        });
        bindings.Object<LawHash>("LawHash", law =>
        {
            law.Property("kind", l => l.Kind);
            law.Property("sha256", l => l.Sha256);
        });
        bindings.Object<ReceiptVerification>("ReceiptVerification", verification =>
        {
            verification.Property("verdict", v => v.Verdict);
            verification.Property<LanguageArguments, string>("message", (v, arguments) => v.Message.In(arguments.Language));
            verification.Property("erased", v => v.Erased);
            verification.Property("text", v => v.Now?.ToText());
        });
        bindings.Object<ErasedValue>("ErasedValue", erased =>
        {
            erased.Property("kind", e => e.Kind);
            erased.Reads<Person?>("person", (values, scope, cancel) => Aligned.OneAsync(values, e => e.PersonId, scope.View.PersonsByIdAsync, cancel));
            erased.Property("entry", e => e.Entry);
        });
    }

    private static async ValueTask<ReceiptVerification> VerifyAsync(ReceiptArguments arguments, GraphScope scope, CancellationToken cancel)
    {
        var receipt = CompositionReceipt.Read(arguments.Receipt) ?? throw new FieldException(
            "That is no receipt: hand back the whole text that composition { receipt { text } } gave. (Det er ikke en kvittering: send hele den tekst, som du fik.)", "BAD_RECEIPT");
        return await scope.VerifyReceiptAsync(receipt, cancel);
    }

    public sealed record ReceiptArguments(string Receipt);
}
