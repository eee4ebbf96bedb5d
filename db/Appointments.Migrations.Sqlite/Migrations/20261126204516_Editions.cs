using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Appointments.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Editions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "editions",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 140, nullable: false),
                    KkrSlug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Number = table.Column<int>(type: "INTEGER", nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    State = table.Column<long>(type: "INTEGER", nullable: false),
                    StateAt = table.Column<long>(type: "INTEGER", nullable: false),
                    Language = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    ModelSha256 = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Formats = table.Column<string>(type: "TEXT", nullable: false),
                    PublishedAt = table.Column<long>(type: "INTEGER", nullable: false),
                    PublishedBy = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
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
                    table.PrimaryKey("PK_editions", x => x.VersionId);
                });

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
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "editions");
        }
    }
}
