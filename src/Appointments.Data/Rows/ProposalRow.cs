using System.ComponentModel.DataAnnotations;
using System.ComponentModel.DataAnnotations.Schema;
using Appointments.Domain.Proposals;
using Microsoft.EntityFrameworkCore;
using NodaTime;

namespace Appointments.Data.Rows;

/// <summary>What somebody outside says is wrong. All that the public has written stands sealed, so that it can be erased.</summary>
[Table("proposals")]
[Index(nameof(Number), nameof(SupersededIn), nameof(RecordedIn))] // by the number of its receipt
[Index(nameof(State), nameof(SupersededIn), nameof(RecordedIn))] // the open ones
[Index(nameof(ReceivedDay), nameof(SupersededIn), nameof(RecordedIn))] // how many came in on a day
internal sealed class ProposalRow : FactRow
{
    public required long Number { get; init; }

    public required ProposalSubject Subject { get; init; }

    public required long SubjectId { get; init; }

    [MaxLength(SealedValueRow.DigestBytes)]
    public required byte[] WrongDigest { get; init; }

    [MaxLength(SealedValueRow.DigestBytes)]
    public byte[]? RightDigest { get; init; }

    [MaxLength(SealedValueRow.DigestBytes)]
    public byte[]? SeenAtDigest { get; init; }

    [MaxLength(SealedValueRow.DigestBytes)]
    public byte[]? ContactDigest { get; init; }

    /// <summary>Made by <see cref="ProposalCode.Hash"/>.</summary>
    [MaxLength(64)]
    public required string CodeHash { get; init; }

    public required LocalDate ReceivedDay { get; init; }

    public required ProposalState State { get; init; }

    [MaxLength(SealedValueRow.DigestBytes)]
    public byte[]? AnswerDigest { get; init; }

    public LocalDate? AnsweredDay { get; init; }

    /// <summary>Number of the entry that put the register right.</summary>
    public long? Correction { get; init; }
}
