using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Appointments.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class SentenceTicks : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "sentence_ticks",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "INTEGER", nullable: false),
                    ForumId = table.Column<long>(type: "INTEGER", nullable: false),
                    Sentence = table.Column<string>(type: "TEXT", maxLength: 80, nullable: false),
                    Verdict = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Why = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Author = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
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
                    table.PrimaryKey("PK_sentence_ticks", x => x.VersionId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_sentence_ticks_FactId_SupersededIn",
                table: "sentence_ticks",
                columns: new[] { "FactId", "SupersededIn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_sentence_ticks_ForumId_SupersededIn_RecordedIn_FirstDay_LastDay",
                table: "sentence_ticks",
                columns: new[] { "ForumId", "SupersededIn", "RecordedIn", "FirstDay", "LastDay" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "sentence_ticks");
        }
    }
}
