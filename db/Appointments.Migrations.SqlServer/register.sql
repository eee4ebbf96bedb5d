IF OBJECT_ID(N'[__EFMigrationsHistory]') IS NULL
BEGIN
    CREATE TABLE [__EFMigrationsHistory] (
        [MigrationId] nvarchar(150) NOT NULL,
        [ProductVersion] nvarchar(32) NOT NULL,
        CONSTRAINT [PK___EFMigrationsHistory] PRIMARY KEY ([MigrationId])
    );
END;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [appointments] (
        [VersionId] bigint NOT NULL,
        [SeatId] bigint NOT NULL,
        [ForumId] bigint NOT NULL,
        [PersonId] bigint NOT NULL,
        [Status] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DecisionId] bigint NULL,
        [PartyDigest] varbinary(32) NULL,
        [MunicipalityCode] nvarchar(4) COLLATE Latin1_General_100_BIN2 NULL,
        [EndReason] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_appointments] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [attendance] (
        [VersionId] bigint NOT NULL,
        [MeetingId] bigint NOT NULL,
        [Place] int NOT NULL,
        [PersonId] bigint NOT NULL,
        [PrintedName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PartyDigest] varbinary(32) NULL,
        [MunicipalityCode] nvarchar(4) COLLATE Latin1_General_100_BIN2 NULL,
        [Present] bit NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_attendance] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [authorities] (
        [VersionId] bigint NOT NULL,
        [Slug] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameDa] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NameEn] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [JointMembers] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_authorities] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [council_lists] (
        [VersionId] bigint NOT NULL,
        [MunicipalityCode] nvarchar(4) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_council_lists] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [decisions] (
        [VersionId] bigint NOT NULL,
        [MeetingId] bigint NOT NULL,
        [Item] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [CaseNumber] nvarchar(40) COLLATE Latin1_General_100_BIN2 NULL,
        [Text] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_decisions] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [deputies] (
        [VersionId] bigint NOT NULL,
        [SeatId] bigint NOT NULL,
        [PersonId] bigint NULL,
        [Place] int NOT NULL,
        [ExOfficioKind] nvarchar(32) COLLATE Latin1_General_100_BIN2 NULL,
        [ExOfficioMunicipality] nvarchar(4) COLLATE Latin1_General_100_BIN2 NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_deputies] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [exemptions] (
        [VersionId] bigint NOT NULL,
        [ForumId] bigint NOT NULL,
        [Rule] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Reason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Author] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Document] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_exemptions] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [fora] (
        [VersionId] bigint NOT NULL,
        [Slug] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Kind] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Field] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [KkrSlug] nvarchar(120) COLLATE Latin1_General_100_BIN2 NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_fora] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [forum_names] (
        [VersionId] bigint NOT NULL,
        [ForumId] bigint NOT NULL,
        [Name] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SortKey] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SearchName] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_forum_names] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [forum_settings] (
        [VersionId] bigint NOT NULL,
        [ForumId] bigint NOT NULL,
        [Name] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Value] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_forum_settings] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [genders] (
        [VersionId] bigint NOT NULL,
        [PersonId] bigint NOT NULL,
        [GenderDigest] varbinary(32) NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_genders] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [journal] (
        [Number] bigint NOT NULL,
        [At] bigint NOT NULL,
        [Actor] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Kind] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Reason] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Command] varbinary(max) NOT NULL,
        [Facts] varbinary(max) NOT NULL,
        [PreviousHash] varbinary(32) NOT NULL,
        [Hash] varbinary(32) NOT NULL,
        CONSTRAINT [PK_journal] PRIMARY KEY ([Number])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [journal_head] (
        [Id] int NOT NULL,
        [Number] bigint NOT NULL,
        [At] bigint NOT NULL,
        [Hash] varbinary(32) NOT NULL,
        [NextId] bigint NOT NULL,
        CONSTRAINT [PK_journal_head] PRIMARY KEY ([Id])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [kkr_areas] (
        [VersionId] bigint NOT NULL,
        [KkrSlug] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [MunicipalityCode] nvarchar(4) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_kkr_areas] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [kkrs] (
        [VersionId] bigint NOT NULL,
        [Slug] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_kkrs] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [law_documents] (
        [VersionId] bigint NOT NULL,
        [Kind] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Document] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_law_documents] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [meetings] (
        [VersionId] bigint NOT NULL,
        [Body] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_meetings] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [municipalities] (
        [VersionId] bigint NOT NULL,
        [Code] nvarchar(4) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SortKey] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RegionCode] nvarchar(4) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_municipalities] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [nominations] (
        [VersionId] bigint NOT NULL,
        [ForumId] bigint NOT NULL,
        [SeatKind] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [OrganisationSlug] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PersonId] bigint NULL,
        [StatedReason] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_nominations] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [offices] (
        [VersionId] bigint NOT NULL,
        [PersonId] bigint NOT NULL,
        [Kind] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [MunicipalityCode] nvarchar(4) COLLATE Latin1_General_100_BIN2 NULL,
        [ForumId] bigint NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_offices] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [parties] (
        [VersionId] bigint NOT NULL,
        [Letter] nvarchar(4) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Name] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [MunicipalityCode] nvarchar(4) COLLATE Latin1_General_100_BIN2 NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_parties] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [party_memberships] (
        [VersionId] bigint NOT NULL,
        [PersonId] bigint NOT NULL,
        [LetterDigest] varbinary(32) NOT NULL,
        [MunicipalityCode] nvarchar(4) COLLATE Latin1_General_100_BIN2 NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_party_memberships] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [person_aliases] (
        [VersionId] bigint NOT NULL,
        [PersonId] bigint NOT NULL,
        [Name] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SearchName] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_person_aliases] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [person_names] (
        [VersionId] bigint NOT NULL,
        [PersonId] bigint NOT NULL,
        [Name] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SortKey] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SearchName] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_person_names] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [persons] (
        [VersionId] bigint NOT NULL,
        [Slug] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_persons] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [regions] (
        [VersionId] bigint NOT NULL,
        [Code] nvarchar(4) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Name] nvarchar(100) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_regions] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [sealed_values] (
        [Digest] varbinary(32) NOT NULL,
        [Salt] varbinary(16) NOT NULL,
        [Value] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        CONSTRAINT [PK_sealed_values] PRIMARY KEY ([Digest])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [seats] (
        [VersionId] bigint NOT NULL,
        [SeatId] bigint NOT NULL,
        [ForumId] bigint NOT NULL,
        [Key] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Kind] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Ordinal] int NOT NULL,
        [LabelDa] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LabelEn] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Role] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Voting] bit NOT NULL,
        [Political] bit NOT NULL,
        [AppointedBy] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NominatedBy] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ExOfficioKind] nvarchar(32) COLLATE Latin1_General_100_BIN2 NULL,
        [ExOfficioMunicipality] nvarchar(4) COLLATE Latin1_General_100_BIN2 NULL,
        [ReservedFor] nvarchar(4) COLLATE Latin1_General_100_BIN2 NULL,
        [CitationKey] nvarchar(80) COLLATE Latin1_General_100_BIN2 NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_seats] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [vacancies] (
        [VersionId] bigint NOT NULL,
        [SeatId] bigint NOT NULL,
        [FormerHolderId] bigint NULL,
        [Reason] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_vacancies] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE TABLE [vote_tables] (
        [VersionId] bigint NOT NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Votes] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_vote_tables] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'At', N'Hash', N'NextId', N'Number') AND [object_id] = OBJECT_ID(N'[journal_head]'))
        SET IDENTITY_INSERT [journal_head] ON;
    EXEC(N'INSERT INTO [journal_head] ([Id], [At], [Hash], [NextId], [Number])
    VALUES (1, CAST(0 AS bigint), 0x0000000000000000000000000000000000000000000000000000000000000000, CAST(1 AS bigint), CAST(0 AS bigint))');
    IF EXISTS (SELECT * FROM [sys].[identity_columns] WHERE [name] IN (N'Id', N'At', N'Hash', N'NextId', N'Number') AND [object_id] = OBJECT_ID(N'[journal_head]'))
        SET IDENTITY_INSERT [journal_head] OFF;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_appointments_FactId_SupersededIn] ON [appointments] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_appointments_ForumId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [appointments] ([ForumId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_appointments_PersonId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [appointments] ([PersonId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_appointments_SeatId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [appointments] ([SeatId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_attendance_FactId_SupersededIn] ON [attendance] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_attendance_MeetingId_SupersededIn_RecordedIn_Place] ON [attendance] ([MeetingId], [SupersededIn], [RecordedIn], [Place]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_attendance_PersonId_SupersededIn_RecordedIn] ON [attendance] ([PersonId], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_authorities_FactId_SupersededIn] ON [authorities] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_authorities_Slug_SupersededIn_RecordedIn_FirstDay_LastDay] ON [authorities] ([Slug], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_council_lists_FactId_SupersededIn] ON [council_lists] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_council_lists_MunicipalityCode_SupersededIn_RecordedIn_FirstDay_LastDay] ON [council_lists] ([MunicipalityCode], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_decisions_FactId_SupersededIn] ON [decisions] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_decisions_MeetingId_SupersededIn_RecordedIn] ON [decisions] ([MeetingId], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_deputies_FactId_SupersededIn] ON [deputies] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_deputies_SeatId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [deputies] ([SeatId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_exemptions_FactId_SupersededIn] ON [exemptions] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_exemptions_ForumId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [exemptions] ([ForumId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_fora_FactId_SupersededIn] ON [fora] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_fora_Kind_SupersededIn_RecordedIn] ON [fora] ([Kind], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_fora_Slug_SupersededIn] ON [fora] ([Slug], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_forum_names_FactId_SupersededIn] ON [forum_names] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_forum_names_ForumId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [forum_names] ([ForumId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_forum_names_SortKey_ForumId_SupersededIn_RecordedIn] ON [forum_names] ([SortKey], [ForumId], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_forum_settings_FactId_SupersededIn] ON [forum_settings] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_forum_settings_ForumId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [forum_settings] ([ForumId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_genders_FactId_SupersededIn] ON [genders] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_genders_PersonId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [genders] ([PersonId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_journal_At] ON [journal] ([At]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_kkr_areas_FactId_SupersededIn] ON [kkr_areas] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_kkr_areas_KkrSlug_SupersededIn_RecordedIn_FirstDay_LastDay] ON [kkr_areas] ([KkrSlug], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_kkr_areas_MunicipalityCode_SupersededIn_RecordedIn_FirstDay_LastDay] ON [kkr_areas] ([MunicipalityCode], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_kkrs_FactId_SupersededIn] ON [kkrs] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_kkrs_Slug_SupersededIn_RecordedIn_FirstDay_LastDay] ON [kkrs] ([Slug], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_law_documents_FactId_SupersededIn] ON [law_documents] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_law_documents_Kind_SupersededIn] ON [law_documents] ([Kind], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_meetings_Body_SupersededIn_RecordedIn_FirstDay] ON [meetings] ([Body], [SupersededIn], [RecordedIn], [FirstDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_meetings_FactId_SupersededIn] ON [meetings] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_municipalities_Code_SupersededIn_RecordedIn_FirstDay_LastDay] ON [municipalities] ([Code], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_municipalities_FactId_SupersededIn] ON [municipalities] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_nominations_FactId_SupersededIn] ON [nominations] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_nominations_ForumId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [nominations] ([ForumId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_nominations_PersonId_SupersededIn_RecordedIn] ON [nominations] ([PersonId], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_offices_FactId_SupersededIn] ON [offices] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_offices_ForumId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [offices] ([ForumId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_offices_Kind_MunicipalityCode_SupersededIn_RecordedIn_FirstDay_LastDay] ON [offices] ([Kind], [MunicipalityCode], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_offices_PersonId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [offices] ([PersonId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_parties_FactId_SupersededIn] ON [parties] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_parties_Letter_SupersededIn_RecordedIn_FirstDay_LastDay] ON [parties] ([Letter], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_party_memberships_FactId_SupersededIn] ON [party_memberships] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_party_memberships_PersonId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [party_memberships] ([PersonId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_person_aliases_FactId_SupersededIn] ON [person_aliases] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_person_aliases_PersonId_SupersededIn_RecordedIn] ON [person_aliases] ([PersonId], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_person_names_FactId_SupersededIn] ON [person_names] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_person_names_PersonId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [person_names] ([PersonId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_person_names_SortKey_PersonId_SupersededIn_RecordedIn] ON [person_names] ([SortKey], [PersonId], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_persons_FactId_SupersededIn] ON [persons] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_persons_Slug_SupersededIn] ON [persons] ([Slug], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_regions_Code_SupersededIn_RecordedIn_FirstDay_LastDay] ON [regions] ([Code], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_regions_FactId_SupersededIn] ON [regions] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_seats_ExOfficioKind_ExOfficioMunicipality_SupersededIn_RecordedIn_FirstDay_LastDay] ON [seats] ([ExOfficioKind], [ExOfficioMunicipality], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_seats_FactId_SupersededIn] ON [seats] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_seats_ForumId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [seats] ([ForumId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_seats_SeatId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [seats] ([SeatId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_vacancies_FactId_SupersededIn] ON [vacancies] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE INDEX [IX_vacancies_SeatId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [vacancies] ([SeatId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    CREATE UNIQUE INDEX [IX_vote_tables_FactId_SupersededIn] ON [vote_tables] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261122132839_Initial'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261122132839_Initial', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126102626_Writing'
)
BEGIN
    ALTER TABLE [vote_tables] ADD [KkrSlug] nvarchar(120) COLLATE Latin1_General_100_BIN2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126102626_Writing'
)
BEGIN
    ALTER TABLE [seats] ADD [ExOfficioRegion] nvarchar(4) COLLATE Latin1_General_100_BIN2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126102626_Writing'
)
BEGIN
    ALTER TABLE [offices] ADD [RegionCode] nvarchar(4) COLLATE Latin1_General_100_BIN2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126102626_Writing'
)
BEGIN
    ALTER TABLE [journal] ADD [IdempotencyKey] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126102626_Writing'
)
BEGIN
    CREATE TABLE [person_merges] (
        [VersionId] bigint NOT NULL,
        [FromPersonId] bigint NOT NULL,
        [IntoPersonId] bigint NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_person_merges] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126102626_Writing'
)
BEGIN
    CREATE INDEX [IX_vote_tables_KkrSlug_SupersededIn_RecordedIn_FirstDay] ON [vote_tables] ([KkrSlug], [SupersededIn], [RecordedIn], [FirstDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126102626_Writing'
)
BEGIN
    EXEC(N'CREATE UNIQUE INDEX [IX_journal_Actor_IdempotencyKey] ON [journal] ([Actor], [IdempotencyKey]) WHERE [IdempotencyKey] IS NOT NULL');
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126102626_Writing'
)
BEGIN
    CREATE UNIQUE INDEX [IX_person_merges_FactId_SupersededIn] ON [person_merges] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126102626_Writing'
)
BEGIN
    CREATE INDEX [IX_person_merges_FromPersonId_SupersededIn_RecordedIn] ON [person_merges] ([FromPersonId], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126102626_Writing'
)
BEGIN
    CREATE INDEX [IX_person_merges_IntoPersonId_SupersededIn_RecordedIn] ON [person_merges] ([IntoPersonId], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126102626_Writing'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126102626_Writing', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160156_SentenceTicks'
)
BEGIN
    CREATE TABLE [sentence_ticks] (
        [VersionId] bigint NOT NULL,
        [ForumId] bigint NOT NULL,
        [Sentence] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Verdict] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Why] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Author] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_sentence_ticks] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160156_SentenceTicks'
)
BEGIN
    CREATE UNIQUE INDEX [IX_sentence_ticks_FactId_SupersededIn] ON [sentence_ticks] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160156_SentenceTicks'
)
BEGIN
    CREATE INDEX [IX_sentence_ticks_ForumId_SupersededIn_RecordedIn_FirstDay_LastDay] ON [sentence_ticks] ([ForumId], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160156_SentenceTicks'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126160156_SentenceTicks', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160738_SmallCompany'
)
BEGIN
    ALTER TABLE [nominations] ADD [FromSmallCompany] bit NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126160738_SmallCompany'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126160738_SmallCompany', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126172308_Distributions'
)
BEGIN
    CREATE TABLE [distributions] (
        [VersionId] bigint NOT NULL,
        [Slug] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Name] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [KkrSlug] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Purpose] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [VoteTableId] bigint NOT NULL,
        [Groups] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Posts] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Choices] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Lots] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Transfers] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [MeetingDay] date NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_distributions] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126172308_Distributions'
)
BEGIN
    CREATE UNIQUE INDEX [IX_distributions_FactId_SupersededIn] ON [distributions] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126172308_Distributions'
)
BEGIN
    CREATE INDEX [IX_distributions_KkrSlug_SupersededIn_RecordedIn_FirstDay] ON [distributions] ([KkrSlug], [SupersededIn], [RecordedIn], [FirstDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126172308_Distributions'
)
BEGIN
    CREATE INDEX [IX_distributions_Purpose_SupersededIn_RecordedIn_FirstDay] ON [distributions] ([Purpose], [SupersededIn], [RecordedIn], [FirstDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126172308_Distributions'
)
BEGIN
    CREATE INDEX [IX_distributions_Slug_SupersededIn_RecordedIn] ON [distributions] ([Slug], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261126172308_Distributions'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261126172308_Distributions', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    ALTER TABLE [nominations] ADD [Confidential] bit NOT NULL DEFAULT CAST(0 AS bit);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    ALTER TABLE [nominations] ADD [DetailsDigest] varbinary(32) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    ALTER TABLE [nominations] ADD [NameDigest] varbinary(32) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    ALTER TABLE [nominations] ADD [ReasonDigest] varbinary(32) NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    ALTER TABLE [nominations] ADD [RoundId] bigint NULL;
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE TABLE [editions] (
        [VersionId] bigint NOT NULL,
        [Slug] nvarchar(140) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [KkrSlug] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Number] int NOT NULL,
        [Title] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [State] bigint NOT NULL,
        [StateAt] bigint NOT NULL,
        [Language] nvarchar(8) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ModelSha256] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Formats] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [PublishedAt] bigint NOT NULL,
        [PublishedBy] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_editions] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE TABLE [letter_templates] (
        [VersionId] bigint NOT NULL,
        [Kind] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FileName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Document] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_letter_templates] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE TABLE [nomination_links] (
        [VersionId] bigint NOT NULL,
        [RoundId] bigint NOT NULL,
        [OrganisationSlug] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TokenHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_nomination_links] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE TABLE [nomination_rounds] (
        [VersionId] bigint NOT NULL,
        [ForumId] bigint NOT NULL,
        [Slug] nvarchar(160) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Groups] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [NominatorStatus] nvarchar(32) COLLATE Latin1_General_100_BIN2 NULL,
        [NominatorsDay] date NULL,
        [DeadlineDay] date NULL,
        [MeetingDay] date NULL,
        [EraseDay] date NOT NULL,
        [EraseReason] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [InvitedDay] date NULL,
        [CheckedDay] date NULL,
        [DecidedDay] date NULL,
        [InformedDay] date NULL,
        [ErasedDay] date NULL,
        [WithdrawnDay] date NULL,
        [WithdrawnReason] nvarchar(400) COLLATE Latin1_General_100_BIN2 NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_nomination_rounds] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE TABLE [nomination_texts] (
        [VersionId] bigint NOT NULL,
        [NominationId] bigint NOT NULL,
        [Place] int NOT NULL,
        [TextDigest] varbinary(32) NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_nomination_texts] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE TABLE [paper_answers] (
        [VersionId] bigint NOT NULL,
        [PaperId] bigint NOT NULL,
        [Proposal] nvarchar(80) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Accepted] bit NOT NULL,
        [Entry] bigint NULL,
        [Why] nvarchar(2000) COLLATE Latin1_General_100_BIN2 NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_paper_answers] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE TABLE [papers] (
        [VersionId] bigint NOT NULL,
        [Body] nvarchar(120) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Kind] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [FileName] nvarchar(200) COLLATE Latin1_General_100_BIN2 NULL,
        [Sha256] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [TextDigests] varbinary(max) NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_papers] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE TABLE [proposals] (
        [VersionId] bigint NOT NULL,
        [Number] bigint NOT NULL,
        [Subject] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SubjectId] bigint NOT NULL,
        [WrongDigest] varbinary(32) NOT NULL,
        [RightDigest] varbinary(32) NULL,
        [SeenAtDigest] varbinary(32) NULL,
        [ContactDigest] varbinary(32) NULL,
        [CodeHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [ReceivedDay] date NOT NULL,
        [State] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [AnswerDigest] varbinary(32) NULL,
        [AnsweredDay] date NULL,
        [Correction] bigint NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_proposals] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE TABLE [reminder_digests] (
        [VersionId] bigint NOT NULL,
        [ReminderId] bigint NOT NULL,
        [DueDay] date NOT NULL,
        [Day] date NOT NULL,
        [State] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Counts] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [Tries] int NOT NULL,
        [At] bigint NOT NULL,
        [FaultDigest] varbinary(32) NULL,
        [TokenHash] nvarchar(64) COLLATE Latin1_General_100_BIN2 NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_reminder_digests] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE TABLE [reminders] (
        [VersionId] bigint NOT NULL,
        [NameDigest] varbinary(32) NOT NULL,
        [AddressDigest] varbinary(32) NOT NULL,
        [KkrSlug] nvarchar(120) COLLATE Latin1_General_100_BIN2 NULL,
        [Kinds] nvarchar(max) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [DaysAhead] int NOT NULL,
        [Weekday] nvarchar(32) COLLATE Latin1_General_100_BIN2 NULL,
        [Language] nvarchar(2) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [IsOn] bit NOT NULL,
        [SetAt] bigint NOT NULL,
        [FactId] bigint NOT NULL,
        [FirstDay] date NOT NULL,
        [FirstDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [LastDay] date NOT NULL,
        [LastDayBasis] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [RecordedIn] bigint NOT NULL,
        [SupersededIn] bigint NOT NULL,
        [SourcePaper] nvarchar(400) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceDay] date NULL,
        [SourceItem] nvarchar(100) COLLATE Latin1_General_100_BIN2 NULL,
        [Mark] nvarchar(32) COLLATE Latin1_General_100_BIN2 NOT NULL,
        [SourceNote] nvarchar(max) COLLATE Latin1_General_100_BIN2 NULL,
        CONSTRAINT [PK_reminders] PRIMARY KEY ([VersionId])
    );
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE INDEX [IX_nominations_RoundId_SupersededIn_RecordedIn] ON [nominations] ([RoundId], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE UNIQUE INDEX [IX_editions_FactId_SupersededIn] ON [editions] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE INDEX [IX_editions_KkrSlug_SupersededIn_RecordedIn_Number] ON [editions] ([KkrSlug], [SupersededIn], [RecordedIn], [Number]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE INDEX [IX_editions_Slug_SupersededIn_RecordedIn] ON [editions] ([Slug], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE UNIQUE INDEX [IX_letter_templates_FactId_SupersededIn] ON [letter_templates] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE INDEX [IX_letter_templates_Kind_SupersededIn_RecordedIn] ON [letter_templates] ([Kind], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE UNIQUE INDEX [IX_nomination_links_FactId_SupersededIn] ON [nomination_links] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE INDEX [IX_nomination_links_RoundId_SupersededIn_RecordedIn] ON [nomination_links] ([RoundId], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE INDEX [IX_nomination_links_TokenHash_SupersededIn_RecordedIn] ON [nomination_links] ([TokenHash], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE UNIQUE INDEX [IX_nomination_rounds_FactId_SupersededIn] ON [nomination_rounds] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE INDEX [IX_nomination_rounds_ForumId_SupersededIn_RecordedIn] ON [nomination_rounds] ([ForumId], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE INDEX [IX_nomination_rounds_Slug_SupersededIn_RecordedIn] ON [nomination_rounds] ([Slug], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE UNIQUE INDEX [IX_nomination_texts_FactId_SupersededIn] ON [nomination_texts] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE INDEX [IX_nomination_texts_NominationId_SupersededIn_RecordedIn] ON [nomination_texts] ([NominationId], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE UNIQUE INDEX [IX_paper_answers_FactId_SupersededIn] ON [paper_answers] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE INDEX [IX_paper_answers_PaperId_SupersededIn_RecordedIn] ON [paper_answers] ([PaperId], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE UNIQUE INDEX [IX_papers_FactId_SupersededIn] ON [papers] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE INDEX [IX_papers_Sha256_SupersededIn_RecordedIn] ON [papers] ([Sha256], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE UNIQUE INDEX [IX_proposals_FactId_SupersededIn] ON [proposals] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE INDEX [IX_proposals_Number_SupersededIn_RecordedIn] ON [proposals] ([Number], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE INDEX [IX_proposals_ReceivedDay_SupersededIn_RecordedIn] ON [proposals] ([ReceivedDay], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE INDEX [IX_proposals_State_SupersededIn_RecordedIn] ON [proposals] ([State], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE UNIQUE INDEX [IX_reminder_digests_FactId_SupersededIn] ON [reminder_digests] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE INDEX [IX_reminder_digests_ReminderId_DueDay_SupersededIn] ON [reminder_digests] ([ReminderId], [DueDay], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE INDEX [IX_reminder_digests_TokenHash] ON [reminder_digests] ([TokenHash]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    CREATE UNIQUE INDEX [IX_reminders_FactId_SupersededIn] ON [reminders] ([FactId], [SupersededIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127024752_SecretariatsDay'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127024752_SecretariatsDay', N'10.0.14');
END;

COMMIT;
GO

BEGIN TRANSACTION;
IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127193539_KkrIndexes'
)
BEGIN
    CREATE INDEX [IX_seats_AppointedBy_SupersededIn_RecordedIn_FirstDay_LastDay] ON [seats] ([AppointedBy], [SupersededIn], [RecordedIn], [FirstDay], [LastDay]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127193539_KkrIndexes'
)
BEGIN
    CREATE INDEX [IX_fora_KkrSlug_SupersededIn_RecordedIn] ON [fora] ([KkrSlug], [SupersededIn], [RecordedIn]);
END;

IF NOT EXISTS (
    SELECT * FROM [__EFMigrationsHistory]
    WHERE [MigrationId] = N'20261127193539_KkrIndexes'
)
BEGIN
    INSERT INTO [__EFMigrationsHistory] ([MigrationId], [ProductVersion])
    VALUES (N'20261127193539_KkrIndexes', N'10.0.14');
END;

COMMIT;
GO

