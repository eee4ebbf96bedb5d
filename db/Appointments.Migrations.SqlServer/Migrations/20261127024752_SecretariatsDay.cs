using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Appointments.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class SecretariatsDay : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "Confidential",
                table: "nominations",
                type: "bit",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<byte[]>(
                name: "DetailsDigest",
                table: "nominations",
                type: "varbinary(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "NameDigest",
                table: "nominations",
                type: "varbinary(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "ReasonDigest",
                table: "nominations",
                type: "varbinary(32)",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "RoundId",
                table: "nominations",
                type: "bigint",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "editions",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "bigint", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(140)", maxLength: 140, nullable: false, collation: "Latin1_General_100_BIN2"),
                    KkrSlug = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Number = table.Column<int>(type: "int", nullable: false),
                    Title = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    State = table.Column<long>(type: "bigint", nullable: false),
                    StateAt = table.Column<long>(type: "bigint", nullable: false),
                    Language = table.Column<string>(type: "nvarchar(8)", maxLength: 8, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ModelSha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Formats = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    PublishedAt = table.Column<long>(type: "bigint", nullable: false),
                    PublishedBy = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FactId = table.Column<long>(type: "bigint", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RecordedIn = table.Column<long>(type: "bigint", nullable: false),
                    SupersededIn = table.Column<long>(type: "bigint", nullable: false),
                    SourcePaper = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceDay = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceItem = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Mark = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceNote = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_editions", x => x.VersionId);
                });

            migrationBuilder.CreateTable(
                name: "letter_templates",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "bigint", nullable: false),
                    Kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Document = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    FactId = table.Column<long>(type: "bigint", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RecordedIn = table.Column<long>(type: "bigint", nullable: false),
                    SupersededIn = table.Column<long>(type: "bigint", nullable: false),
                    SourcePaper = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceDay = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceItem = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Mark = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceNote = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letter_templates", x => x.VersionId);
                });

            migrationBuilder.CreateTable(
                name: "nomination_links",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "bigint", nullable: false),
                    RoundId = table.Column<long>(type: "bigint", nullable: false),
                    OrganisationSlug = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FactId = table.Column<long>(type: "bigint", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RecordedIn = table.Column<long>(type: "bigint", nullable: false),
                    SupersededIn = table.Column<long>(type: "bigint", nullable: false),
                    SourcePaper = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceDay = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceItem = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Mark = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceNote = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nomination_links", x => x.VersionId);
                });

            migrationBuilder.CreateTable(
                name: "nomination_rounds",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "bigint", nullable: false),
                    ForumId = table.Column<long>(type: "bigint", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(160)", maxLength: 160, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Groups = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    NominatorStatus = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true, collation: "Latin1_General_100_BIN2"),
                    NominatorsDay = table.Column<DateOnly>(type: "date", nullable: true),
                    DeadlineDay = table.Column<DateOnly>(type: "date", nullable: true),
                    MeetingDay = table.Column<DateOnly>(type: "date", nullable: true),
                    EraseDay = table.Column<DateOnly>(type: "date", nullable: false),
                    EraseReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    InvitedDay = table.Column<DateOnly>(type: "date", nullable: true),
                    CheckedDay = table.Column<DateOnly>(type: "date", nullable: true),
                    DecidedDay = table.Column<DateOnly>(type: "date", nullable: true),
                    InformedDay = table.Column<DateOnly>(type: "date", nullable: true),
                    ErasedDay = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnDay = table.Column<DateOnly>(type: "date", nullable: true),
                    WithdrawnReason = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FactId = table.Column<long>(type: "bigint", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RecordedIn = table.Column<long>(type: "bigint", nullable: false),
                    SupersededIn = table.Column<long>(type: "bigint", nullable: false),
                    SourcePaper = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceDay = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceItem = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Mark = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceNote = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nomination_rounds", x => x.VersionId);
                });

            migrationBuilder.CreateTable(
                name: "nomination_texts",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "bigint", nullable: false),
                    NominationId = table.Column<long>(type: "bigint", nullable: false),
                    Place = table.Column<int>(type: "int", nullable: false),
                    TextDigest = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    FactId = table.Column<long>(type: "bigint", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RecordedIn = table.Column<long>(type: "bigint", nullable: false),
                    SupersededIn = table.Column<long>(type: "bigint", nullable: false),
                    SourcePaper = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceDay = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceItem = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Mark = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceNote = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nomination_texts", x => x.VersionId);
                });

            migrationBuilder.CreateTable(
                name: "paper_answers",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "bigint", nullable: false),
                    PaperId = table.Column<long>(type: "bigint", nullable: false),
                    Proposal = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Accepted = table.Column<bool>(type: "bit", nullable: false),
                    Entry = table.Column<long>(type: "bigint", nullable: true),
                    Why = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FactId = table.Column<long>(type: "bigint", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RecordedIn = table.Column<long>(type: "bigint", nullable: false),
                    SupersededIn = table.Column<long>(type: "bigint", nullable: false),
                    SourcePaper = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceDay = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceItem = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Mark = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceNote = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_paper_answers", x => x.VersionId);
                });

            migrationBuilder.CreateTable(
                name: "papers",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "bigint", nullable: false),
                    Body = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Kind = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    FileName = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Sha256 = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    TextDigests = table.Column<byte[]>(type: "varbinary(max)", nullable: false),
                    FactId = table.Column<long>(type: "bigint", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RecordedIn = table.Column<long>(type: "bigint", nullable: false),
                    SupersededIn = table.Column<long>(type: "bigint", nullable: false),
                    SourcePaper = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceDay = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceItem = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Mark = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceNote = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_papers", x => x.VersionId);
                });

            migrationBuilder.CreateTable(
                name: "proposals",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "bigint", nullable: false),
                    Number = table.Column<long>(type: "bigint", nullable: false),
                    Subject = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SubjectId = table.Column<long>(type: "bigint", nullable: false),
                    WrongDigest = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    RightDigest = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    SeenAtDigest = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    ContactDigest = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    CodeHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: false, collation: "Latin1_General_100_BIN2"),
                    ReceivedDay = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    AnswerDigest = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    AnsweredDay = table.Column<DateOnly>(type: "date", nullable: true),
                    Correction = table.Column<long>(type: "bigint", nullable: true),
                    FactId = table.Column<long>(type: "bigint", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RecordedIn = table.Column<long>(type: "bigint", nullable: false),
                    SupersededIn = table.Column<long>(type: "bigint", nullable: false),
                    SourcePaper = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceDay = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceItem = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Mark = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceNote = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_proposals", x => x.VersionId);
                });

            migrationBuilder.CreateTable(
                name: "reminder_digests",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "bigint", nullable: false),
                    ReminderId = table.Column<long>(type: "bigint", nullable: false),
                    DueDay = table.Column<DateOnly>(type: "date", nullable: false),
                    Day = table.Column<DateOnly>(type: "date", nullable: false),
                    State = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Counts = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Tries = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<long>(type: "bigint", nullable: false),
                    FaultDigest = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: true),
                    TokenHash = table.Column<string>(type: "nvarchar(64)", maxLength: 64, nullable: true, collation: "Latin1_General_100_BIN2"),
                    FactId = table.Column<long>(type: "bigint", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RecordedIn = table.Column<long>(type: "bigint", nullable: false),
                    SupersededIn = table.Column<long>(type: "bigint", nullable: false),
                    SourcePaper = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceDay = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceItem = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Mark = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceNote = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminder_digests", x => x.VersionId);
                });

            migrationBuilder.CreateTable(
                name: "reminders",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "bigint", nullable: false),
                    NameDigest = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    AddressDigest = table.Column<byte[]>(type: "varbinary(32)", maxLength: 32, nullable: false),
                    KkrSlug = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Kinds = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    DaysAhead = table.Column<int>(type: "int", nullable: false),
                    Weekday = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Language = table.Column<string>(type: "nvarchar(2)", maxLength: 2, nullable: false, collation: "Latin1_General_100_BIN2"),
                    IsOn = table.Column<bool>(type: "bit", nullable: false),
                    SetAt = table.Column<long>(type: "bigint", nullable: false),
                    FactId = table.Column<long>(type: "bigint", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "date", nullable: false),
                    FirstDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    LastDay = table.Column<DateOnly>(type: "date", nullable: false),
                    LastDayBasis = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    RecordedIn = table.Column<long>(type: "bigint", nullable: false),
                    SupersededIn = table.Column<long>(type: "bigint", nullable: false),
                    SourcePaper = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceDay = table.Column<DateOnly>(type: "date", nullable: true),
                    SourceItem = table.Column<string>(type: "nvarchar(100)", maxLength: 100, nullable: true, collation: "Latin1_General_100_BIN2"),
                    Mark = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    SourceNote = table.Column<string>(type: "nvarchar(max)", nullable: true, collation: "Latin1_General_100_BIN2")
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_reminders", x => x.VersionId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_nominations_RoundId_SupersededIn_RecordedIn",
                table: "nominations",
                columns: new[] { "RoundId", "SupersededIn", "RecordedIn" });

            migrationBuilder.CreateIndex(
                name: "IX_editions_FactId_SupersededIn",
                table: "editions",
                columns: new[] { "FactId", "SupersededIn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_editions_KkrSlug_SupersededIn_RecordedIn_Number",
                table: "editions",
                columns: new[] { "KkrSlug", "SupersededIn", "RecordedIn", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_editions_Slug_SupersededIn_RecordedIn",
                table: "editions",
                columns: new[] { "Slug", "SupersededIn", "RecordedIn" });

            migrationBuilder.CreateIndex(
                name: "IX_letter_templates_FactId_SupersededIn",
                table: "letter_templates",
                columns: new[] { "FactId", "SupersededIn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_letter_templates_Kind_SupersededIn_RecordedIn",
                table: "letter_templates",
                columns: new[] { "Kind", "SupersededIn", "RecordedIn" });

            migrationBuilder.CreateIndex(
                name: "IX_nomination_links_FactId_SupersededIn",
                table: "nomination_links",
                columns: new[] { "FactId", "SupersededIn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_nomination_links_RoundId_SupersededIn_RecordedIn",
                table: "nomination_links",
                columns: new[] { "RoundId", "SupersededIn", "RecordedIn" });

            migrationBuilder.CreateIndex(
                name: "IX_nomination_links_TokenHash_SupersededIn_RecordedIn",
                table: "nomination_links",
                columns: new[] { "TokenHash", "SupersededIn", "RecordedIn" });

            migrationBuilder.CreateIndex(
                name: "IX_nomination_rounds_FactId_SupersededIn",
                table: "nomination_rounds",
                columns: new[] { "FactId", "SupersededIn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_nomination_rounds_ForumId_SupersededIn_RecordedIn",
                table: "nomination_rounds",
                columns: new[] { "ForumId", "SupersededIn", "RecordedIn" });

            migrationBuilder.CreateIndex(
                name: "IX_nomination_rounds_Slug_SupersededIn_RecordedIn",
                table: "nomination_rounds",
                columns: new[] { "Slug", "SupersededIn", "RecordedIn" });

            migrationBuilder.CreateIndex(
                name: "IX_nomination_texts_FactId_SupersededIn",
                table: "nomination_texts",
                columns: new[] { "FactId", "SupersededIn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_nomination_texts_NominationId_SupersededIn_RecordedIn",
                table: "nomination_texts",
                columns: new[] { "NominationId", "SupersededIn", "RecordedIn" });

            migrationBuilder.CreateIndex(
                name: "IX_paper_answers_FactId_SupersededIn",
                table: "paper_answers",
                columns: new[] { "FactId", "SupersededIn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_paper_answers_PaperId_SupersededIn_RecordedIn",
                table: "paper_answers",
                columns: new[] { "PaperId", "SupersededIn", "RecordedIn" });

            migrationBuilder.CreateIndex(
                name: "IX_papers_FactId_SupersededIn",
                table: "papers",
                columns: new[] { "FactId", "SupersededIn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_papers_Sha256_SupersededIn_RecordedIn",
                table: "papers",
                columns: new[] { "Sha256", "SupersededIn", "RecordedIn" });

            migrationBuilder.CreateIndex(
                name: "IX_proposals_FactId_SupersededIn",
                table: "proposals",
                columns: new[] { "FactId", "SupersededIn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_proposals_Number_SupersededIn_RecordedIn",
                table: "proposals",
                columns: new[] { "Number", "SupersededIn", "RecordedIn" });

            migrationBuilder.CreateIndex(
                name: "IX_proposals_ReceivedDay_SupersededIn_RecordedIn",
                table: "proposals",
                columns: new[] { "ReceivedDay", "SupersededIn", "RecordedIn" });

            migrationBuilder.CreateIndex(
                name: "IX_proposals_State_SupersededIn_RecordedIn",
                table: "proposals",
                columns: new[] { "State", "SupersededIn", "RecordedIn" });

            migrationBuilder.CreateIndex(
                name: "IX_reminder_digests_FactId_SupersededIn",
                table: "reminder_digests",
                columns: new[] { "FactId", "SupersededIn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_reminder_digests_ReminderId_DueDay_SupersededIn",
                table: "reminder_digests",
                columns: new[] { "ReminderId", "DueDay", "SupersededIn" });

            migrationBuilder.CreateIndex(
                name: "IX_reminder_digests_TokenHash",
                table: "reminder_digests",
                column: "TokenHash");

            migrationBuilder.CreateIndex(
                name: "IX_reminders_FactId_SupersededIn",
                table: "reminders",
                columns: new[] { "FactId", "SupersededIn" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "editions");

            migrationBuilder.DropTable(
                name: "letter_templates");

            migrationBuilder.DropTable(
                name: "nomination_links");

            migrationBuilder.DropTable(
                name: "nomination_rounds");

            migrationBuilder.DropTable(
                name: "nomination_texts");

            migrationBuilder.DropTable(
                name: "paper_answers");

            migrationBuilder.DropTable(
                name: "papers");

            migrationBuilder.DropTable(
                name: "proposals");

            migrationBuilder.DropTable(
                name: "reminder_digests");

            migrationBuilder.DropTable(
                name: "reminders");

            migrationBuilder.DropIndex(
                name: "IX_nominations_RoundId_SupersededIn_RecordedIn",
                table: "nominations");

            migrationBuilder.DropColumn(
                name: "Confidential",
                table: "nominations");

            migrationBuilder.DropColumn(
                name: "DetailsDigest",
                table: "nominations");

            migrationBuilder.DropColumn(
                name: "NameDigest",
                table: "nominations");

            migrationBuilder.DropColumn(
                name: "ReasonDigest",
                table: "nominations");

            migrationBuilder.DropColumn(
                name: "RoundId",
                table: "nominations");
        }
    }
}
