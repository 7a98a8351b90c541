-- CreateTable
CREATE TABLE "Event" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "version" INTEGER NOT NULL DEFAULT 1,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "titleKo" TEXT,
    "summary" TEXT NOT NULL,
    "occurred" TEXT NOT NULL,
    "occurredMin" TEXT,
    "occurredMax" TEXT,
    "occurredVerbatim" TEXT,
    "occurredBasis" TEXT,
    "occurredRationale" TEXT,
    "effective" TEXT,
    "effectiveMin" TEXT,
    "effectiveMax" TEXT,
    "effectiveVerbatim" TEXT,
    "effectiveBasis" TEXT,
    "effectiveRationale" TEXT,
    "ended" TEXT,
    "endedMin" TEXT,
    "endedMax" TEXT,
    "endedVerbatim" TEXT,
    "endedBasis" TEXT,
    "endedRationale" TEXT,
    "status" TEXT,
    "statusNote" TEXT,
    "form" TEXT,
    "ownership" TEXT,
    "sector" TEXT,
    "likelihood" TEXT,
    "confidence" TEXT,
    "assessment" TEXT,
    "doubts" TEXT,
    "readings" INTEGER NOT NULL DEFAULT 1,
    "withdrawnReason" TEXT,
    "mergedIntoId" INTEGER,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    "publishedAt" TEXT,
    CONSTRAINT "Event_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Event_version" CHECK ("version" BETWEEN 1 AND 2147483647),
    CONSTRAINT "Event_readings" CHECK ("readings" BETWEEN 1 AND 9),
    CONSTRAINT "Event_state" CHECK ("state" IN ('draft', 'in_review', 'published', 'withdrawn')),
    CONSTRAINT "Event_title" CHECK (length("title") BETWEEN 1 AND 200),
    CONSTRAINT "Event_summary" CHECK (length("summary") BETWEEN 1 AND 2000),
    CONSTRAINT "Event_occurred" CHECK (
        ("occurredMin" IS NULL OR "occurredMin" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
        AND ("occurredMax" IS NULL OR "occurredMax" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
        AND ("occurredMin" IS NULL OR "occurredMax" IS NULL OR "occurredMin" <= "occurredMax")
    ),
    CONSTRAINT "Event_effective" CHECK (
        ("effectiveMin" IS NULL OR "effectiveMin" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
        AND ("effectiveMax" IS NULL OR "effectiveMax" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
        AND ("effectiveMin" IS NULL OR "effectiveMax" IS NULL OR "effectiveMin" <= "effectiveMax")
    ),
    CONSTRAINT "Event_ended" CHECK (
        ("endedMin" IS NULL OR "endedMin" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
        AND ("endedMax" IS NULL OR "endedMax" GLOB '[0-9][0-9][0-9][0-9]-[0-9][0-9]-[0-9][0-9]')
        AND ("endedMin" IS NULL OR "endedMax" IS NULL OR "endedMin" <= "endedMax")
    ),
    CONSTRAINT "Event_dated" CHECK ("occurredMin" IS NOT NULL OR "occurredMax" IS NOT NULL)
);

-- CreateTable
CREATE TABLE "Amount" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "eventId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "min" TEXT NOT NULL,
    "max" TEXT NOT NULL,
    "currency" TEXT NOT NULL,
    "note" TEXT,
    "verbatim" TEXT,
    CONSTRAINT "Amount_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventCountry" (
    "eventId" INTEGER NOT NULL,
    "country" TEXT NOT NULL,

    PRIMARY KEY ("eventId", "country"),
    CONSTRAINT "EventCountry_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventPlace" (
    "eventId" INTEGER NOT NULL,
    "placeId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "role" TEXT,

    PRIMARY KEY ("eventId", "placeId"),
    CONSTRAINT "EventPlace_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EventPlace_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "EventActor" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "eventId" INTEGER NOT NULL,
    "actorId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "role" TEXT,
    CONSTRAINT "EventActor_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "EventActor_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Relation" (
    "fromId" INTEGER NOT NULL,
    "toId" INTEGER NOT NULL,
    "type" TEXT NOT NULL,

    PRIMARY KEY ("fromId", "toId", "type"),
    CONSTRAINT "Relation_fromId_fkey" FOREIGN KEY ("fromId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Relation_toId_fkey" FOREIGN KEY ("toId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Report" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "outletId" INTEGER NOT NULL,
    "viaId" INTEGER,
    "headline" TEXT,
    "headlineBasis" TEXT NOT NULL,
    "describedAs" TEXT,
    "author" TEXT,
    "language" TEXT NOT NULL,
    "published" TEXT,
    "publishedMin" TEXT,
    "publishedMax" TEXT,
    "url" TEXT,
    "reference" TEXT,
    "archiveUrl" TEXT,
    "accessedOn" TEXT,
    "note" TEXT,
    "derivation" TEXT,
    "derivesFromId" INTEGER,
    "originOutletId" INTEGER,
    "originNote" TEXT,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    CONSTRAINT "Report_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_viaId_fkey" FOREIGN KEY ("viaId") REFERENCES "Outlet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_derivesFromId_fkey" FOREIGN KEY ("derivesFromId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_originOutletId_fkey" FOREIGN KEY ("originOutletId") REFERENCES "Outlet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Report_found" CHECK ("url" IS NOT NULL OR "reference" IS NOT NULL),
    CONSTRAINT "Report_url" CHECK ("url" IS NULL OR "url" GLOB 'http://*' OR "url" GLOB 'https://*')
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "eventId" INTEGER NOT NULL,
    "reportId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "stance" TEXT NOT NULL,
    "claimedSource" TEXT NOT NULL,
    "sourceDescription" TEXT,
    "credibility" INTEGER,
    "precedesEvent" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    CONSTRAINT "Citation_eventId_fkey" FOREIGN KEY ("eventId") REFERENCES "Event" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Citation_reportId_fkey" FOREIGN KEY ("reportId") REFERENCES "Report" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Citation_credibility" CHECK ("credibility" BETWEEN 1 AND 6)
);

-- CreateTable
CREATE TABLE "Claim" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "citationId" INTEGER NOT NULL,
    "field" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "quote" TEXT,
    "rank" TEXT NOT NULL DEFAULT 'normal',
    "reason" TEXT,
    CONSTRAINT "Claim_citationId_fkey" FOREIGN KEY ("citationId") REFERENCES "Citation" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "Claim_quote" CHECK ("quote" IS NULL OR length("quote") <= 300)
);

-- CreateTable
CREATE TABLE "Outlet" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "nameKo" TEXT,
    "country" TEXT,
    "type" TEXT NOT NULL,
    "typeNote" TEXT,
    "languages" JSONB NOT NULL,
    "homepage" TEXT,
    "funding" TEXT,
    "fundingSource" TEXT,
    "note" TEXT,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL
);

-- CreateTable
CREATE TABLE "OutletGrade" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "outletId" INTEGER NOT NULL,
    "grade" TEXT NOT NULL,
    "from" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "judge" TEXT NOT NULL,
    CONSTRAINT "OutletGrade_outletId_fkey" FOREIGN KEY ("outletId") REFERENCES "Outlet" ("id") ON DELETE RESTRICT ON UPDATE CASCADE,
    CONSTRAINT "OutletGrade_grade" CHECK ("grade" IN ('A', 'B', 'C', 'D', 'E', 'F'))
);

-- CreateTable
CREATE TABLE "Place" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "country" TEXT NOT NULL,
    "province" TEXT,
    "latitude" REAL,
    "longitude" REAL,
    "coordinateSource" TEXT,
    "note" TEXT,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    CONSTRAINT "Place_point" CHECK (("latitude" IS NULL) = ("longitude" IS NULL) AND "latitude" BETWEEN -90 AND 90 AND "longitude" BETWEEN -180 AND 180)
);

-- CreateTable
CREATE TABLE "PlaceName" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "placeId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    CONSTRAINT "PlaceName_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Actor" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "typeNote" TEXT,
    "country" TEXT,
    "parentId" INTEGER,
    "note" TEXT,
    "source" TEXT,
    "createdAt" TEXT NOT NULL,
    "updatedAt" TEXT NOT NULL,
    CONSTRAINT "Actor_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "ActorName" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "actorId" INTEGER NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "form" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "seen" BOOLEAN,
    CONSTRAINT "ActorName_actorId_fkey" FOREIGN KEY ("actorId") REFERENCES "Actor" ("id") ON DELETE RESTRICT ON UPDATE CASCADE
);

-- CreateTable
CREATE TABLE "Revision" (
    "id" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "subject" TEXT NOT NULL,
    "subjectId" INTEGER NOT NULL,
    "version" INTEGER NOT NULL,
    "at" TEXT NOT NULL,
    "userId" TEXT,
    "by" TEXT NOT NULL,
    "reason" TEXT NOT NULL,
    "diff" JSONB NOT NULL
);

-- CreateTable
CREATE TABLE "DatasetRecord" (
    "subject" TEXT NOT NULL,
    "slug" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "hash" TEXT NOT NULL,

    PRIMARY KEY ("subject", "slug")
);

-- CreateTable
CREATE TABLE "EventCard" (
    "eventId" INTEGER NOT NULL PRIMARY KEY AUTOINCREMENT,
    "slug" TEXT NOT NULL,
    "json" TEXT NOT NULL
);

-- CreateIndex
CREATE UNIQUE INDEX "Event_slug_key" ON "Event"("slug");

-- CreateIndex
CREATE INDEX "Event_state_occurredMin_occurredMax_kind_status_sector_idx" ON "Event"("state", "occurredMin", "occurredMax", "kind", "status", "sector");

-- CreateIndex
CREATE INDEX "Event_mergedIntoId_idx" ON "Event"("mergedIntoId");

-- CreateIndex
CREATE UNIQUE INDEX "Amount_eventId_ordinal_key" ON "Amount"("eventId", "ordinal");

-- CreateIndex
CREATE INDEX "EventCountry_country_eventId_idx" ON "EventCountry"("country", "eventId");

-- CreateIndex
CREATE INDEX "EventPlace_placeId_eventId_idx" ON "EventPlace"("placeId", "eventId");

-- CreateIndex
CREATE INDEX "EventActor_actorId_eventId_idx" ON "EventActor"("actorId", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "EventActor_eventId_actorId_role_key" ON "EventActor"("eventId", "actorId", "role");

-- CreateIndex
CREATE INDEX "Relation_toId_idx" ON "Relation"("toId");

-- CreateIndex
CREATE UNIQUE INDEX "Report_slug_key" ON "Report"("slug");

-- CreateIndex
CREATE INDEX "Report_outletId_idx" ON "Report"("outletId");

-- CreateIndex
CREATE INDEX "Report_viaId_idx" ON "Report"("viaId");

-- CreateIndex
CREATE INDEX "Report_derivesFromId_idx" ON "Report"("derivesFromId");

-- CreateIndex
CREATE INDEX "Report_originOutletId_idx" ON "Report"("originOutletId");

-- CreateIndex
CREATE INDEX "Report_url_idx" ON "Report"("url");

-- CreateIndex
CREATE INDEX "Citation_reportId_eventId_idx" ON "Citation"("reportId", "eventId");

-- CreateIndex
CREATE INDEX "Citation_claimedSource_eventId_idx" ON "Citation"("claimedSource", "eventId");

-- CreateIndex
CREATE UNIQUE INDEX "Citation_eventId_reportId_key" ON "Citation"("eventId", "reportId");

-- CreateIndex
CREATE INDEX "Claim_citationId_field_idx" ON "Claim"("citationId", "field");

-- CreateIndex
CREATE UNIQUE INDEX "Outlet_slug_key" ON "Outlet"("slug");

-- CreateIndex
CREATE INDEX "OutletGrade_outletId_from_idx" ON "OutletGrade"("outletId", "from");

-- CreateIndex
CREATE UNIQUE INDEX "Place_slug_key" ON "Place"("slug");

-- CreateIndex
CREATE INDEX "Place_country_idx" ON "Place"("country");

-- CreateIndex
CREATE UNIQUE INDEX "PlaceName_placeId_form_name_key" ON "PlaceName"("placeId", "form", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Actor_slug_key" ON "Actor"("slug");

-- CreateIndex
CREATE INDEX "Actor_parentId_idx" ON "Actor"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "ActorName_actorId_form_name_key" ON "ActorName"("actorId", "form", "name");

-- CreateIndex
CREATE UNIQUE INDEX "Revision_subject_subjectId_version_key" ON "Revision"("subject", "subjectId", "version");

-- CreateIndex
CREATE UNIQUE INDEX "EventCard_slug_key" ON "EventCard"("slug");

-- Full text of the published events. Words are found by prefix; Hangul and Han characters by pairs,
-- since a Korean word has no word breaks that unicode61 would see within it. The text itself is not
-- kept a second time. rowid is the event's id.
CREATE VIRTUAL TABLE event_text USING fts5(
    words,
    pairs,
    content = '',
    contentless_delete = 1,
    tokenize = 'unicode61 remove_diacritics 2',
    prefix = '2 3'
);

-- The history is only ever added to.
CREATE TRIGGER "Revision_no_update" BEFORE UPDATE ON "Revision"
BEGIN
    SELECT RAISE(ABORT, 'revisions are append-only');
END;

CREATE TRIGGER "Revision_no_delete" BEFORE DELETE ON "Revision"
BEGIN
    SELECT RAISE(ABORT, 'revisions are append-only');
END;

-- INSERT OR REPLACE deletes without asking the trigger above.
CREATE TRIGGER "Revision_no_replace" BEFORE INSERT ON "Revision"
WHEN EXISTS (
    SELECT 1 FROM "Revision"
    WHERE "id" = NEW."id"
        OR ("subject" = NEW."subject" AND "subjectId" = NEW."subjectId" AND "version" = NEW."version")
)
BEGIN
    SELECT RAISE(ABORT, 'revisions are append-only');
END;

CREATE TRIGGER "Event_no_replace" BEFORE INSERT ON "Event"
WHEN EXISTS (SELECT 1 FROM "Event" WHERE "id" = NEW."id" OR "slug" = NEW."slug")
BEGIN
    SELECT RAISE(ABORT, 'there is an event of that slug already');
END;

-- Events are withdrawn, never deleted, and a slug is permanent.
CREATE TRIGGER "Event_no_delete" BEFORE DELETE ON "Event"
BEGIN
    SELECT RAISE(ABORT, 'events are withdrawn, not deleted');
END;

CREATE TRIGGER "Event_slug_permanent" BEFORE UPDATE OF "slug" ON "Event"
WHEN OLD."slug" <> NEW."slug"
BEGIN
    SELECT RAISE(ABORT, 'the slug of an event is permanent');
END;
