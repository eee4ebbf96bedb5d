using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Appointments.Migrations.SqlServer.Migrations
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
