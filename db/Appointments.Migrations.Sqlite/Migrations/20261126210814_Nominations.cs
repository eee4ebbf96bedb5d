using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Appointments.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Nominations : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<bool>(
                name: "Confidential",
                table: "nominations",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<byte[]>(
                name: "DetailsDigest",
                table: "nominations",
                type: "BLOB",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "NameDigest",
                table: "nominations",
                type: "BLOB",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<byte[]>(
                name: "ReasonDigest",
                table: "nominations",
                type: "BLOB",
                maxLength: 32,
                nullable: true);

            migrationBuilder.AddColumn<long>(
                name: "RoundId",
                table: "nominations",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "letter_templates",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    FileName = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    Document = table.Column<string>(type: "TEXT", nullable: false),
                    FactId = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FirstDayBasis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDayBasis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    RecordedIn = table.Column<long>(type: "INTEGER", nullable: false),
                    SupersededIn = table.Column<long>(type: "INTEGER", nullable: false),
                    SourcePaper = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SourceDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SourceItem = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SourceNote = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letter_templates", x => x.VersionId);
                });

            migrationBuilder.CreateTable(
                name: "nomination_links",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "INTEGER", nullable: false),
                    RoundId = table.Column<long>(type: "INTEGER", nullable: false),
                    OrganisationSlug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FactId = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FirstDayBasis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDayBasis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    RecordedIn = table.Column<long>(type: "INTEGER", nullable: false),
                    SupersededIn = table.Column<long>(type: "INTEGER", nullable: false),
                    SourcePaper = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SourceDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SourceItem = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SourceNote = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nomination_links", x => x.VersionId);
                });

            migrationBuilder.CreateTable(
                name: "nomination_rounds",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "INTEGER", nullable: false),
                    ForumId = table.Column<long>(type: "INTEGER", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 160, nullable: false),
                    Groups = table.Column<string>(type: "TEXT", nullable: false),
                    NominatorStatus = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    NominatorsDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DeadlineDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    MeetingDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    EraseDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    EraseReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    InvitedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    CheckedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    DecidedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    InformedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    ErasedDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    WithdrawnReason = table.Column<string>(type: "TEXT", maxLength: 400, nullable: true),
                    FactId = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FirstDayBasis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDayBasis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    RecordedIn = table.Column<long>(type: "INTEGER", nullable: false),
                    SupersededIn = table.Column<long>(type: "INTEGER", nullable: false),
                    SourcePaper = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SourceDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SourceItem = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SourceNote = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nomination_rounds", x => x.VersionId);
                });

            migrationBuilder.CreateTable(
                name: "nomination_texts",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "INTEGER", nullable: false),
                    NominationId = table.Column<long>(type: "INTEGER", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    TextDigest = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    FactId = table.Column<long>(type: "INTEGER", nullable: false),
                    FirstDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    FirstDayBasis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    LastDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    LastDayBasis = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    RecordedIn = table.Column<long>(type: "INTEGER", nullable: false),
                    SupersededIn = table.Column<long>(type: "INTEGER", nullable: false),
                    SourcePaper = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    SourceDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
                    SourceItem = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Mark = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SourceNote = table.Column<string>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_nomination_texts", x => x.VersionId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_nominations_RoundId_SupersededIn_RecordedIn",
                table: "nominations",
                columns: new[] { "RoundId", "SupersededIn", "RecordedIn" });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "letter_templates");

            migrationBuilder.DropTable(
                name: "nomination_links");

            migrationBuilder.DropTable(
                name: "nomination_rounds");

            migrationBuilder.DropTable(
                name: "nomination_texts");

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
