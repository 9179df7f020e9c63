-- Searching in names: similar spellings (pg_trgm), accents (unaccent).
CREATE EXTENSION IF NOT EXISTS pg_trgm;
CREATE EXTENSION IF NOT EXISTS unaccent;

-- CreateEnum
CREATE TYPE "AllianceKind" AS ENUM ('alliance', 'project');

-- CreateEnum
CREATE TYPE "BelongingWord" AS ENUM ('member', 'participant');

-- CreateEnum
CREATE TYPE "SectionKind" AS ENUM ('goal', 'task', 'pillar', 'principle', 'activity', 'operations', 'funding', 'phase');

-- CreateEnum
CREATE TYPE "CityKind" AS ENUM ('city', 'town', 'municipality', 'district', 'county', 'region', 'province', 'union', 'council', 'new_area');

-- CreateEnum
CREATE TYPE "CommitteeKind" AS ENUM ('council', 'specialized_committee', 'forum', 'board');

-- CreateEnum
CREATE TYPE "CommitteeStatus" AS ENUM ('preparatory', 'established', 'dissolved');

-- CreateEnum
CREATE TYPE "WorkplanState" AS ENUM ('planned', 'done');

-- CreateEnum
CREATE TYPE "FigureQualifier" AS ENUM ('exactly', 'close_to', 'over');

-- CreateEnum
CREATE TYPE "SaveDoor" AS ENUM ('seed', 'admin', 'import');

-- CreateEnum
CREATE TYPE "RevisionAction" AS ENUM ('created', 'updated', 'published', 'unpublished', 'trashed', 'restored', 'merged', 'removed');

-- CreateEnum
CREATE TYPE "MembershipRole" AS ENUM ('member', 'participant', 'observer', 'partner');

-- CreateEnum
CREATE TYPE "MembershipStatus" AS ENUM ('current', 'suspended', 'ended');

-- CreateEnum
CREATE TYPE "OrganizationType" AS ENUM ('chamber_of_commerce', 'association', 'government_body', 'research_centre', 'network', 'un_entity', 'un_office', 'business', 'other');

-- CreateEnum
CREATE TYPE "AffiliationRole" AS ENUM ('initiator', 'organizer', 'secretariat', 'guiding_authority', 'coordinator', 'partner');

-- CreateEnum
CREATE TYPE "PartnershipKind" AS ENUM ('twinning', 'cooperation', 'learning', 'donation');

-- CreateEnum
CREATE TYPE "PostType" AS ENUM ('news', 'article', 'event', 'publication');

-- CreateEnum
CREATE TYPE "ProjectStatus" AS ENUM ('preparing', 'active', 'completed', 'cancelled');

-- CreateEnum
CREATE TYPE "ProjectPartyRole" AS ENUM ('host', 'partner', 'donor', 'recipient', 'facilitator', 'supporter');

-- CreateEnum
CREATE TYPE "RecordKind" AS ENUM ('alliance', 'city', 'membership', 'organization', 'committee', 'project', 'partnership', 'post', 'topic', 'figure', 'contact', 'source');

-- CreateEnum
CREATE TYPE "RecordStatus" AS ENUM ('draft', 'published', 'trashed', 'removed');

-- CreateEnum
CREATE TYPE "NameKind" AS ENUM ('official', 'short', 'former', 'transliteration', 'as_listed');

-- CreateEnum
CREATE TYPE "SearchEntryKind" AS ENUM ('title', 'name', 'former_name', 'text');

-- CreateEnum
CREATE TYPE "TopicRelation" AS ENUM ('about', 'works_on', 'offers', 'needs');

-- CreateTable
CREATE TABLE "Alliance" (
    "id" TEXT NOT NULL,
    "kind" "AllianceKind" NOT NULL,
    "belongingWord" "BelongingWord" NOT NULL,
    "foundedOn" TEXT,
    "summary" TEXT NOT NULL,
    "description" TEXT NOT NULL,
    "website" TEXT,
    "parentId" TEXT,

    CONSTRAINT "Alliance_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "AllianceSection" (
    "id" TEXT NOT NULL,
    "allianceId" TEXT NOT NULL,
    "kind" "SectionKind" NOT NULL,
    "position" INTEGER NOT NULL,
    "title" TEXT,
    "text" TEXT NOT NULL,
    "since" TEXT,
    "until" TEXT,

    CONSTRAINT "AllianceSection_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "City" (
    "id" TEXT NOT NULL,
    "kind" "CityKind" NOT NULL,
    "kindAsNamed" TEXT,
    "countryCode" CHAR(2),
    "parentId" TEXT,
    "description" TEXT,
    "latitude" DOUBLE PRECISION,
    "longitude" DOUBLE PRECISION,
    "population" INTEGER,
    "populationYear" INTEGER,
    "website" TEXT,
    "geonamesId" INTEGER,
    "wikidataId" TEXT,

    CONSTRAINT "City_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Committee" (
    "id" TEXT NOT NULL,
    "allianceId" TEXT NOT NULL,
    "kind" "CommitteeKind" NOT NULL,
    "position" INTEGER,
    "description" TEXT,
    "termsOfReference" TEXT,

    CONSTRAINT "Committee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "CommitteeStatusEntry" (
    "id" TEXT NOT NULL,
    "committeeId" TEXT NOT NULL,
    "status" "CommitteeStatus" NOT NULL,
    "since" TEXT,
    "observedOn" TEXT,
    "note" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "CommitteeStatusEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "WorkplanItem" (
    "id" TEXT NOT NULL,
    "committeeId" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "state" "WorkplanState" NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "WorkplanItem_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Contact" (
    "id" TEXT NOT NULL,
    "allianceId" TEXT,
    "organizationId" TEXT,
    "role" TEXT NOT NULL,
    "department" TEXT,
    "personName" TEXT,
    "email" TEXT,
    "phone" TEXT,
    "url" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Contact_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Figure" (
    "id" TEXT NOT NULL,
    "allianceId" TEXT,
    "committeeId" TEXT,
    "measure" TEXT NOT NULL,
    "value" BIGINT NOT NULL,
    "qualifier" "FigureQualifier" NOT NULL,
    "asOf" TEXT,
    "endOfPeriod" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Figure_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Save" (
    "id" TEXT NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "door" "SaveDoor" NOT NULL,
    "editorId" TEXT,
    "editorName" TEXT NOT NULL,
    "reason" TEXT,

    CONSTRAINT "Save_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Revision" (
    "recordId" TEXT NOT NULL,
    "version" INTEGER NOT NULL,
    "saveId" TEXT NOT NULL,
    "action" "RevisionAction" NOT NULL,
    "snapshot" JSONB NOT NULL,

    CONSTRAINT "Revision_pkey" PRIMARY KEY ("recordId","version")
);

-- CreateTable
CREATE TABLE "Change" (
    "seq" BIGSERIAL NOT NULL,
    "saveId" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "kind" "RecordKind" NOT NULL,
    "action" "RevisionAction",
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Change_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "Membership" (
    "id" TEXT NOT NULL,
    "allianceId" TEXT NOT NULL,
    "cityId" TEXT,
    "organizationId" TEXT,
    "role" "MembershipRole" NOT NULL,
    "status" "MembershipStatus" NOT NULL,
    "since" TEXT,
    "until" TEXT,
    "position" INTEGER,
    "asListed" TEXT,
    "open" BOOLEAN NOT NULL DEFAULT true,

    CONSTRAINT "Membership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Organization" (
    "id" TEXT NOT NULL,
    "type" "OrganizationType" NOT NULL,
    "countryCode" CHAR(2),
    "description" TEXT,
    "website" TEXT,
    "parentId" TEXT,

    CONSTRAINT "Organization_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Affiliation" (
    "id" TEXT NOT NULL,
    "organizationId" TEXT NOT NULL,
    "allianceId" TEXT NOT NULL,
    "role" "AffiliationRole" NOT NULL,
    "since" TEXT,
    "until" TEXT,
    "note" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Affiliation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Partnership" (
    "id" TEXT NOT NULL,
    "kind" "PartnershipKind" NOT NULL,
    "since" TEXT,
    "until" TEXT,
    "description" TEXT,

    CONSTRAINT "Partnership_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PartnershipParty" (
    "partnershipId" TEXT NOT NULL,
    "cityId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "PartnershipParty_pkey" PRIMARY KEY ("partnershipId","cityId")
);

-- CreateTable
CREATE TABLE "Post" (
    "id" TEXT NOT NULL,
    "type" "PostType" NOT NULL,
    "publishedOn" TEXT,
    "eventStartOn" TEXT,
    "eventEndOn" TEXT,
    "language" TEXT NOT NULL,
    "summary" TEXT NOT NULL,
    "body" TEXT,
    "url" TEXT,
    "labels" TEXT[],

    CONSTRAINT "Post_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PostSubject" (
    "postId" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "PostSubject_pkey" PRIMARY KEY ("postId","recordId")
);

-- CreateTable
CREATE TABLE "Project" (
    "id" TEXT NOT NULL,
    "allianceId" TEXT,
    "status" "ProjectStatus",
    "startedOn" TEXT,
    "endedOn" TEXT,
    "summary" TEXT NOT NULL,
    "description" TEXT,
    "outcomes" TEXT,

    CONSTRAINT "Project_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProjectParty" (
    "id" TEXT NOT NULL,
    "projectId" TEXT NOT NULL,
    "cityId" TEXT,
    "organizationId" TEXT,
    "role" "ProjectPartyRole" NOT NULL,
    "note" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ProjectParty_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Record" (
    "id" TEXT NOT NULL,
    "kind" "RecordKind" NOT NULL,
    "slug" TEXT,
    "title" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "status" "RecordStatus" NOT NULL DEFAULT 'published',
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "publishedAt" TIMESTAMPTZ(3),
    "trashedAt" TIMESTAMPTZ(3),
    "lastVerifiedOn" DATE,
    "mergedIntoId" TEXT,

    CONSTRAINT "Record_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Redirect" (
    "kind" "RecordKind" NOT NULL,
    "slug" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,

    CONSTRAINT "Redirect_pkey" PRIMARY KEY ("kind","slug")
);

-- CreateTable
CREATE TABLE "Name" (
    "id" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "kind" "NameKind" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Name_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Translation" (
    "recordId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,

    CONSTRAINT "Translation_pkey" PRIMARY KEY ("recordId","field","language")
);

-- CreateTable
CREATE TABLE "Citation" (
    "id" TEXT NOT NULL,
    "recordId" TEXT NOT NULL,
    "sourceId" TEXT NOT NULL,
    "field" TEXT,
    "quote" TEXT,
    "locator" TEXT,
    "position" INTEGER NOT NULL,

    CONSTRAINT "Citation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Decision" (
    "recordId" TEXT NOT NULL,
    "field" TEXT NOT NULL,
    "reason" TEXT NOT NULL,

    CONSTRAINT "Decision_pkey" PRIMARY KEY ("recordId","field")
);

-- CreateTable
CREATE TABLE "SearchEntry" (
    "id" BIGSERIAL NOT NULL,
    "recordId" TEXT NOT NULL,
    "kind" "SearchEntryKind" NOT NULL,
    "language" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "normalized" TEXT NOT NULL,

    CONSTRAINT "SearchEntry_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Source" (
    "id" TEXT NOT NULL,
    "publisher" TEXT NOT NULL,
    "url" TEXT,
    "publishedOn" TEXT,
    "stateOf" TEXT,
    "language" TEXT NOT NULL,
    "description" TEXT,
    "licence" TEXT,

    CONSTRAINT "Source_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Topic" (
    "id" TEXT NOT NULL,
    "description" TEXT,

    CONSTRAINT "Topic_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "TopicLink" (
    "recordId" TEXT NOT NULL,
    "topicId" TEXT NOT NULL,
    "relation" "TopicRelation" NOT NULL,

    CONSTRAINT "TopicLink_pkey" PRIMARY KEY ("recordId","topicId","relation")
);

-- CreateIndex
CREATE INDEX "Alliance_parentId_idx" ON "Alliance"("parentId");

-- CreateIndex
CREATE UNIQUE INDEX "AllianceSection_allianceId_kind_position_key" ON "AllianceSection"("allianceId", "kind", "position");

-- CreateIndex
CREATE UNIQUE INDEX "City_geonamesId_key" ON "City"("geonamesId");

-- CreateIndex
CREATE UNIQUE INDEX "City_wikidataId_key" ON "City"("wikidataId");

-- CreateIndex
CREATE INDEX "City_countryCode_idx" ON "City"("countryCode");

-- CreateIndex
CREATE INDEX "City_parentId_idx" ON "City"("parentId");

-- CreateIndex
CREATE INDEX "Committee_allianceId_position_idx" ON "Committee"("allianceId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "CommitteeStatusEntry_committeeId_position_key" ON "CommitteeStatusEntry"("committeeId", "position");

-- CreateIndex
CREATE UNIQUE INDEX "WorkplanItem_committeeId_year_position_key" ON "WorkplanItem"("committeeId", "year", "position");

-- CreateIndex
CREATE INDEX "Contact_allianceId_idx" ON "Contact"("allianceId");

-- CreateIndex
CREATE INDEX "Contact_organizationId_idx" ON "Contact"("organizationId");

-- CreateIndex
CREATE INDEX "Figure_allianceId_idx" ON "Figure"("allianceId");

-- CreateIndex
CREATE INDEX "Figure_committeeId_idx" ON "Figure"("committeeId");

-- CreateIndex
CREATE INDEX "Save_at_idx" ON "Save"("at");

-- CreateIndex
CREATE INDEX "Revision_saveId_idx" ON "Revision"("saveId");

-- CreateIndex
CREATE INDEX "Change_recordId_idx" ON "Change"("recordId");

-- CreateIndex
CREATE INDEX "Change_saveId_idx" ON "Change"("saveId");

-- CreateIndex
CREATE INDEX "Membership_allianceId_position_idx" ON "Membership"("allianceId", "position");

-- CreateIndex
CREATE INDEX "Membership_cityId_idx" ON "Membership"("cityId");

-- CreateIndex
CREATE INDEX "Membership_organizationId_idx" ON "Membership"("organizationId");

-- CreateIndex
CREATE INDEX "Organization_parentId_idx" ON "Organization"("parentId");

-- CreateIndex
CREATE INDEX "Affiliation_allianceId_idx" ON "Affiliation"("allianceId");

-- CreateIndex
CREATE UNIQUE INDEX "Affiliation_organizationId_allianceId_role_key" ON "Affiliation"("organizationId", "allianceId", "role");

-- CreateIndex
CREATE INDEX "PartnershipParty_cityId_idx" ON "PartnershipParty"("cityId");

-- CreateIndex
CREATE INDEX "Post_type_publishedOn_idx" ON "Post"("type", "publishedOn");

-- CreateIndex
CREATE INDEX "PostSubject_recordId_idx" ON "PostSubject"("recordId");

-- CreateIndex
CREATE INDEX "Project_allianceId_idx" ON "Project"("allianceId");

-- CreateIndex
CREATE INDEX "ProjectParty_cityId_idx" ON "ProjectParty"("cityId");

-- CreateIndex
CREATE INDEX "ProjectParty_organizationId_idx" ON "ProjectParty"("organizationId");

-- CreateIndex
CREATE UNIQUE INDEX "ProjectParty_projectId_position_key" ON "ProjectParty"("projectId", "position");

-- CreateIndex
CREATE INDEX "Record_kind_status_title_idx" ON "Record"("kind", "status", "title");

-- CreateIndex
CREATE UNIQUE INDEX "Record_kind_slug_key" ON "Record"("kind", "slug");

-- CreateIndex
CREATE INDEX "Redirect_recordId_idx" ON "Redirect"("recordId");

-- CreateIndex
CREATE UNIQUE INDEX "Name_recordId_text_language_kind_key" ON "Name"("recordId", "text", "language", "kind");

-- CreateIndex
CREATE INDEX "Citation_recordId_idx" ON "Citation"("recordId");

-- CreateIndex
CREATE INDEX "Citation_sourceId_idx" ON "Citation"("sourceId");

-- CreateIndex
CREATE INDEX "SearchEntry_recordId_idx" ON "SearchEntry"("recordId");

-- CreateIndex
CREATE INDEX "SearchEntry_normalized_idx" ON "SearchEntry" USING GIN ("normalized" gin_trgm_ops);

-- CreateIndex
CREATE INDEX "TopicLink_topicId_idx" ON "TopicLink"("topicId");

-- AddForeignKey
ALTER TABLE "Alliance" ADD CONSTRAINT "Alliance_id_fkey" FOREIGN KEY ("id") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Alliance" ADD CONSTRAINT "Alliance_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Alliance"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "AllianceSection" ADD CONSTRAINT "AllianceSection_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Alliance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "City" ADD CONSTRAINT "City_id_fkey" FOREIGN KEY ("id") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "City" ADD CONSTRAINT "City_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "City"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Committee" ADD CONSTRAINT "Committee_id_fkey" FOREIGN KEY ("id") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Committee" ADD CONSTRAINT "Committee_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Alliance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CommitteeStatusEntry" ADD CONSTRAINT "CommitteeStatusEntry_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "WorkplanItem" ADD CONSTRAINT "WorkplanItem_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_id_fkey" FOREIGN KEY ("id") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Alliance"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Contact" ADD CONSTRAINT "Contact_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_id_fkey" FOREIGN KEY ("id") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Alliance"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Figure" ADD CONSTRAINT "Figure_committeeId_fkey" FOREIGN KEY ("committeeId") REFERENCES "Committee"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Revision" ADD CONSTRAINT "Revision_saveId_fkey" FOREIGN KEY ("saveId") REFERENCES "Save"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_saveId_fkey" FOREIGN KEY ("saveId") REFERENCES "Save"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Change" ADD CONSTRAINT "Change_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_id_fkey" FOREIGN KEY ("id") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Alliance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Membership" ADD CONSTRAINT "Membership_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_id_fkey" FOREIGN KEY ("id") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Organization" ADD CONSTRAINT "Organization_parentId_fkey" FOREIGN KEY ("parentId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Affiliation" ADD CONSTRAINT "Affiliation_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Alliance"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Partnership" ADD CONSTRAINT "Partnership_id_fkey" FOREIGN KEY ("id") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnershipParty" ADD CONSTRAINT "PartnershipParty_partnershipId_fkey" FOREIGN KEY ("partnershipId") REFERENCES "Partnership"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PartnershipParty" ADD CONSTRAINT "PartnershipParty_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Post" ADD CONSTRAINT "Post_id_fkey" FOREIGN KEY ("id") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostSubject" ADD CONSTRAINT "PostSubject_postId_fkey" FOREIGN KEY ("postId") REFERENCES "Post"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PostSubject" ADD CONSTRAINT "PostSubject_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_id_fkey" FOREIGN KEY ("id") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Project" ADD CONSTRAINT "Project_allianceId_fkey" FOREIGN KEY ("allianceId") REFERENCES "Alliance"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectParty" ADD CONSTRAINT "ProjectParty_projectId_fkey" FOREIGN KEY ("projectId") REFERENCES "Project"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectParty" ADD CONSTRAINT "ProjectParty_cityId_fkey" FOREIGN KEY ("cityId") REFERENCES "City"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProjectParty" ADD CONSTRAINT "ProjectParty_organizationId_fkey" FOREIGN KEY ("organizationId") REFERENCES "Organization"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Record" ADD CONSTRAINT "Record_mergedIntoId_fkey" FOREIGN KEY ("mergedIntoId") REFERENCES "Record"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Name" ADD CONSTRAINT "Name_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Translation" ADD CONSTRAINT "Translation_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Citation" ADD CONSTRAINT "Citation_sourceId_fkey" FOREIGN KEY ("sourceId") REFERENCES "Source"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SearchEntry" ADD CONSTRAINT "SearchEntry_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Source" ADD CONSTRAINT "Source_id_fkey" FOREIGN KEY ("id") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Topic" ADD CONSTRAINT "Topic_id_fkey" FOREIGN KEY ("id") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicLink" ADD CONSTRAINT "TopicLink_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "TopicLink" ADD CONSTRAINT "TopicLink_topicId_fkey" FOREIGN KEY ("topicId") REFERENCES "Topic"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


