using Appointments.Data.Commands.Nominations;
using Appointments.Domain.Appointments.Rounds;
using Appointments.Graph.Writing;
using FluentValidation;
using GraphQL.Engine.Binding;

namespace Appointments.Graph.Mutations;

/// <summary><c>setLetterTemplate</c>.</summary>
internal static class SetLetterTemplateMutation
{
    private const int LongestBase64 = 1_400_000;

    public static void Add(Bindings<GraphScope> bindings) => bindings.Mutates<Input>(
        "setLetterTemplate",
        new Validator(),
        input => new SetLetterTemplate(input.Kind, input.FileName, input.Document is null ? null : Convert.FromBase64String(input.Document), input.ExpectedVersion),
        _ => null,
        _ => { });

    /// <summary>A DOCX is a zip file, and begins as every one does.</summary>
    private static bool IsDocx(string base64)
    {
        var bytes = new byte[base64.Length];
        return base64.Length <= LongestBase64 && Convert.TryFromBase64String(base64, bytes, out var length) && length > 4 && bytes.AsSpan(0, 4).SequenceEqual("PK\u0003\u0004"u8);
    }

    public sealed record Input(string IdempotencyKey, int? ExpectedVersion, string Reason, bool? DryRun, LetterKind Kind, string FileName, string? Document) : IMutationInput;

    private sealed class Validator : MutationValidator<Input>
    {
        public Validator()
        {
            Text(input => input.FileName, 200);
            RuleFor(input => input.Document).Must(document => document is null || IsDocx(document))
                .Says("BAD_DOCUMENT", "Filen skal være et Word-dokument (.docx) på højst 1 MB, som Base64.", "The file must be a Word document (.docx) of at most 1 MB, as Base64.");
        }
    }
}
