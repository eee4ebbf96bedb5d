using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Appointments.Migrations.SqlServer.Migrations
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
