using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Appointments.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class KkrIndexes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_seats_AppointedBy_SupersededIn_RecordedIn_FirstDay_LastDay",
                table: "seats",
                columns: new[] { "AppointedBy", "SupersededIn", "RecordedIn", "FirstDay", "LastDay" });

            migrationBuilder.CreateIndex(
                name: "IX_fora_KkrSlug_SupersededIn_RecordedIn",
                table: "fora",
                columns: new[] { "KkrSlug", "SupersededIn", "RecordedIn" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_seats_AppointedBy_SupersededIn_RecordedIn_FirstDay_LastDay",
                table: "seats");

            migrationBuilder.DropIndex(
                name: "IX_fora_KkrSlug_SupersededIn_RecordedIn",
                table: "fora");
        }
    }
}
