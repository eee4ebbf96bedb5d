using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Appointments.Migrations.SqlServer.Migrations
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
                    VersionId = table.Column<long>(type: "bigint", nullable: false),
                    Slug = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Name = table.Column<string>(type: "nvarchar(400)", maxLength: 400, nullable: false, collation: "Latin1_General_100_BIN2"),
                    KkrSlug = table.Column<string>(type: "nvarchar(120)", maxLength: 120, nullable: false, collation: "Latin1_General_100_BIN2"),
                    Purpose = table.Column<string>(type: "nvarchar(32)", maxLength: 32, nullable: false, collation: "Latin1_General_100_BIN2"),
                    VoteTableId = table.Column<long>(type: "bigint", nullable: false),
                    Groups = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Posts = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Choices = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Lots = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    Transfers = table.Column<string>(type: "nvarchar(max)", nullable: false, collation: "Latin1_General_100_BIN2"),
                    MeetingDay = table.Column<DateOnly>(type: "date", nullable: true),
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
