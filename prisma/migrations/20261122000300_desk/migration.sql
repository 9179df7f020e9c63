-- To which alliances each record belongs. The only place where this is said: permissions ask it, of one record as of a list.

-- A city or an organization belongs where it is a member or has a role, now or formerly, as long as that is not in the trash.
CREATE VIEW "MemberBelonging" ("recordId", "allianceId") AS
  SELECT m."cityId", m."allianceId" FROM "Membership" m JOIN "Record" r ON r.id = m.id
    WHERE m."cityId" IS NOT NULL AND r.status NOT IN ('trashed', 'removed')
  UNION ALL
  SELECT m."organizationId", m."allianceId" FROM "Membership" m JOIN "Record" r ON r.id = m.id
    WHERE m."organizationId" IS NOT NULL AND r.status NOT IN ('trashed', 'removed')
  UNION ALL
  SELECT "organizationId", "allianceId" FROM "Affiliation";

-- What does not belong through what it is about.
CREATE VIEW "DirectBelonging" ("recordId", "allianceId") AS
  SELECT id, id FROM "Alliance"
  UNION ALL
  SELECT "recordId", "allianceId" FROM "MemberBelonging"
  UNION ALL
  SELECT id, "allianceId" FROM "Membership"
  UNION ALL
  SELECT id, "allianceId" FROM "Committee"
  UNION ALL
  SELECT f.id, coalesce(f."allianceId", c."allianceId") FROM "Figure" f LEFT JOIN "Committee" c ON c.id = f."committeeId"
  UNION ALL
  SELECT id, "allianceId" FROM "Contact" WHERE "allianceId" IS NOT NULL
  UNION ALL
  SELECT c.id, b."allianceId" FROM "Contact" c JOIN "MemberBelonging" b ON b."recordId" = c."organizationId"
  UNION ALL
  SELECT id, "allianceId" FROM "Project" WHERE "allianceId" IS NOT NULL
  UNION ALL
  SELECT p."projectId", b."allianceId" FROM "ProjectParty" p
    JOIN "Project" q ON q.id = p."projectId" AND q."allianceId" IS NULL
    JOIN "MemberBelonging" b ON b."recordId" = coalesce(p."cityId", p."organizationId")
  UNION ALL
  SELECT p."partnershipId", b."allianceId" FROM "PartnershipParty" p JOIN "MemberBelonging" b ON b."recordId" = p."cityId";

-- Topics and sources belong to no alliance: they are shared.
CREATE VIEW "Belonging" ("recordId", "allianceId") AS
  SELECT "recordId", "allianceId" FROM "DirectBelonging"
  UNION ALL
  SELECT s."postId", b."allianceId" FROM "PostSubject" s JOIN "DirectBelonging" b ON b."recordId" = s."recordId";

-- What a person has chosen of a list, to be found again.
CREATE TABLE "SavedView" (
  "id" TEXT NOT NULL,
  "kind" "RecordKind" NOT NULL,
  "name" TEXT NOT NULL,
  "query" TEXT NOT NULL,
  "ownerId" TEXT NOT NULL,
  "shared" BOOLEAN NOT NULL DEFAULT false,
  "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
  CONSTRAINT "SavedView_pkey" PRIMARY KEY ("id"),
  CONSTRAINT "SavedView_name_not_empty" CHECK (name ~ '\S')
);
CREATE UNIQUE INDEX "SavedView_ownerId_kind_name_key" ON "SavedView" ("ownerId", "kind", "name");
CREATE INDEX "SavedView_kind_shared_idx" ON "SavedView" ("kind", "shared");

-- For lists of what has no page, and so no search entries: a title without capitals and accents, as lib/text/normalize.ts
-- would have it but for letters that have no base.
CREATE FUNCTION plain_title(title text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT regexp_replace(normalize(lower(title), NFKD), '[\u0300-\u036f''’‘ʼʻ]', '', 'g')
$$;

-- What somebody has done, and which records they created.
CREATE INDEX "Save_editorId_idx" ON "Save" ("editorId");
