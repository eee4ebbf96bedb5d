using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Appointments.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class Reminders : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "reminder_digests",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "INTEGER", nullable: false),
                    ReminderId = table.Column<long>(type: "INTEGER", nullable: false),
                    DueDay = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Day = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    Counts = table.Column<string>(type: "TEXT", nullable: false),
                    Tries = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<long>(type: "INTEGER", nullable: false),
                    FaultDigest = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: true),
                    TokenHash = table.Column<string>(type: "TEXT", maxLength: 64, nullable: true),
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
                    table.PrimaryKey("PK_reminder_digests", x => x.VersionId);
                });

            migrationBuilder.CreateTable(
                name: "reminders",
                columns: table => new
                {
                    VersionId = table.Column<long>(type: "INTEGER", nullable: false),
                    NameDigest = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    AddressDigest = table.Column<byte[]>(type: "BLOB", maxLength: 32, nullable: false),
                    KkrSlug = table.Column<string>(type: "TEXT", maxLength: 120, nullable: true),
                    Kinds = table.Column<string>(type: "TEXT", nullable: false),
                    DaysAhead = table.Column<int>(type: "INTEGER", nullable: false),
                    Weekday = table.Column<string>(type: "TEXT", maxLength: 32, nullable: true),
                    Language = table.Column<string>(type: "TEXT", maxLength: 2, nullable: false),
                    IsOn = table.Column<bool>(type: "INTEGER", nullable: false),
                    SetAt = table.Column<long>(type: "INTEGER", nullable: false),
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
                    table.PrimaryKey("PK_reminders", x => x.VersionId);
                });

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
                name: "reminder_digests");

            migrationBuilder.DropTable(
                name: "reminders");
        }
    }
}
