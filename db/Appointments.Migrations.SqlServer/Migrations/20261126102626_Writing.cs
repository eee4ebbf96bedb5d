using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Appointments.Migrations.SqlServer.Migrations
{
    /// <inheritdoc />
    public partial class Writing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "KkrSlug",
                table: "vote_tables",
                type: "nvarchar(120)",
                maxLength: 120,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "ExOfficioRegion",
                table: "seats",
                type: "nvarchar(4)",
                maxLength: 4,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "RegionCode",
                table: "offices",
                type: "nvarchar(4)",
                maxLength: 4,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.AddColumn<string>(
                name: "IdempotencyKey",
                table: "journal",
                type: "nvarchar(200)",
                maxLength: 200,
                nullable: true,
                collation: "Latin1_General_100_BIN2");

            migrationBuilder.CreateTable(
                name: "person_merges",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "bigint", nullable: false),
                    FromPersonId = table.Column<long>(type: "bigint", nullable: false),
                    IntoPersonId = table.Column<long>(type: "bigint", nullable: false),
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
                    table.PrimaryKey("PK_person_merges", x => x.VersionId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_vote_tables_KkrSlug_SupersededIn_RecordedIn_FirstDay",
                table: "vote_tables",
                columns: new[] { "KkrSlug", "SupersededIn", "RecordedIn", "FirstDay" });

            migrationBuilder.CreateIndex(
                name: "IX_journal_Actor_IdempotencyKey",
                table: "journal",
                columns: new[] { "Actor", "IdempotencyKey" },
                unique: true,
                filter: "[IdempotencyKey] IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_person_merges_FactId_SupersededIn",
                table: "person_merges",
                columns: new[] { "FactId", "SupersededIn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_person_merges_FromPersonId_SupersededIn_RecordedIn",
                table: "person_merges",
                columns: new[] { "FromPersonId", "SupersededIn", "RecordedIn" });

            migrationBuilder.CreateIndex(
                name: "IX_person_merges_IntoPersonId_SupersededIn_RecordedIn",
                table: "person_merges",
                columns: new[] { "IntoPersonId", "SupersededIn", "RecordedIn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "person_merges");

            migrationBuilder.DropIndex(
                name: "IX_vote_tables_KkrSlug_SupersededIn_RecordedIn_FirstDay",
                table: "vote_tables");

            migrationBuilder.DropIndex(
                name: "IX_journal_Actor_IdempotencyKey",
                table: "journal");

            migrationBuilder.DropColumn(
                name: "KkrSlug",
                table: "vote_tables");

            migrationBuilder.DropColumn(
                name: "ExOfficioRegion",
                table: "seats");

            migrationBuilder.DropColumn(
                name: "RegionCode",
                table: "offices");

            migrationBuilder.DropColumn(
                name: "IdempotencyKey",
                table: "journal");
        }
    }
}
