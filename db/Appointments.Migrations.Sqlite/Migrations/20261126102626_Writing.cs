using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Appointments.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Writing : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_vote_tables_ForumId_SupersededIn_RecordedIn_FirstDay_LastDay",
                table: "vote_tables");

            migrationBuilder.DropColumn(
                name: "ForumId",
                table: "vote_tables");

            migrationBuilder.AddColumn<string>(
                name: "KkrSlug",
                table: "vote_tables",
                type: "TEXT",
                maxLength: 120,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "ExOfficioRegion",
                table: "seats",
                type: "TEXT",
                maxLength: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "RegionCode",
                table: "offices",
                type: "TEXT",
                maxLength: 4,
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "IdempotencyKey",
                table: "journal",
                type: "TEXT",
                maxLength: 200,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "person_merges",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "INTEGER", nullable: false),
                    FromPersonId = table.Column<long>(type: "INTEGER", nullable: false),
                    IntoPersonId = table.Column<long>(type: "INTEGER", nullable: false),
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
                unique: true);

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

            migrationBuilder.AddColumn<long>(
                name: "ForumId",
                table: "vote_tables",
                type: "INTEGER",
                nullable: false,
                defaultValue: 0L);

            migrationBuilder.CreateIndex(
                name: "IX_vote_tables_ForumId_SupersededIn_RecordedIn_FirstDay_LastDay",
                table: "vote_tables",
                columns: new[] { "ForumId", "SupersededIn", "RecordedIn", "FirstDay", "LastDay" });
        }
    }
}
