using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Appointments.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Distributions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "distributions",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "INTEGER", nullable: false),
                    Slug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 400, nullable: false),
                    KkrSlug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: false),
                    Purpose = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    VoteTableId = table.Column<long>(type: "INTEGER", nullable: false),
                    Groups = table.Column<string>(type: "TEXT", nullable: false),
                    Posts = table.Column<string>(type: "TEXT", nullable: false),
                    Choices = table.Column<string>(type: "TEXT", nullable: false),
                    Lots = table.Column<string>(type: "TEXT", nullable: false),
                    Transfers = table.Column<string>(type: "TEXT", nullable: false),
                    MeetingDay = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_distributions", x => x.VersionId);
                });

            migrationBuilder.CreateIndex(
                name: "IX_distributions_FactId_SupersededIn",
                table: "distributions",
                columns: new[] { "FactId", "SupersededIn" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_distributions_KkrSlug_SupersededIn_RecordedIn_FirstDay",
                table: "distributions",
                columns: new[] { "KkrSlug", "SupersededIn", "RecordedIn", "FirstDay" });

            migrationBuilder.CreateIndex(
                name: "IX_distributions_Purpose_SupersededIn_RecordedIn_FirstDay",
                table: "distributions",
                columns: new[] { "Purpose", "SupersededIn", "RecordedIn", "FirstDay" });

            migrationBuilder.CreateIndex(
                name: "IX_distributions_Slug_SupersededIn_RecordedIn",
                table: "distributions",
                columns: new[] { "Slug", "SupersededIn", "RecordedIn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "distributions");
        }
    }
}
