using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Appointments.Migrations.SqlServer.Migrations
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
                    VersionId = table.Column<long>(type: "bigint", nullable: false),
                    ForumId = table.Column<long>(type: "bigint", nullable: false),
                    Sentence = table.Column<string>(type: "nvarchar(80)", maxLength: 80, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Verdict = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Why = table.Column<string>(type: "nvarchar(2000)", maxLength: 2000, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Author = table.Column<string>(type: "nvarchar(200)", maxLength: 200, nullable: false, collation: "Latin1_General_100_BIN2"),
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
