-- What the model promises and Prisma's language cannot say. Each rule holds whoever writes: the site, the seed, an import, or a person at psql.

-- Partial dates: '2015', '2015-11' or '2015-11-30' (ISO 8601, reduced precision), and such a day exists.
CREATE FUNCTION is_partial_date(value text) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT value ~ '^[0-9]{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12][0-9]|3[01]))?)?$'
    AND (
      length(value) < 10
      OR substr(value, 9, 2)::int <= CASE substr(value, 6, 2)
        WHEN '02' THEN CASE
          WHEN left(value, 4)::int % 400 = 0 OR (left(value, 4)::int % 4 = 0 AND left(value, 4)::int % 100 <> 0)
          THEN 29 ELSE 28 END
        WHEN '04' THEN 30 WHEN '06' THEN 30 WHEN '09' THEN 30 WHEN '11' THEN 30
        ELSE 31 END
    )
$$;

-- Compared only as far as both are known: 2015 is not before 2015-11.
CREATE FUNCTION is_not_before(later text, earlier text) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT left(later, length(earlier)) COLLATE "C" >= left(earlier, length(later)) COLLATE "C"
$$;

CREATE FUNCTION is_web_address(value text) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT value ~ '^https?://[^\s]+$' $$;

CREATE FUNCTION is_language_tag(value text) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$ SELECT value ~ '^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$' $$;

-- The spine ---------------------------------------------------------------------------------------

-- Titles sort as people expect them, Ž beside Z, whatever locale the server was made with.
ALTER TABLE "Record" ALTER COLUMN title TYPE text COLLATE "und-x-icu";

ALTER TABLE "Record"
  ADD CONSTRAINT "Record_id_form" CHECK (id ~ '^[0-9a-hjkmnp-tv-z]{10}$'),
  ADD CONSTRAINT "Record_slug_form" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$' AND length(slug) <= 120),
  ADD CONSTRAINT "Record_slug_where_there_is_a_page"
    CHECK ((slug IS NULL) = (kind IN ('membership', 'partnership', 'figure', 'contact'))),
  ADD CONSTRAINT "Record_title_not_empty" CHECK (title ~ '\S'),
  ADD CONSTRAINT "Record_version_counts" CHECK (version >= 1),
  ADD CONSTRAINT "Record_trashed_when" CHECK ((status IN ('trashed', 'removed')) = ("trashedAt" IS NOT NULL)),
  ADD CONSTRAINT "Record_merged_into_another" CHECK ("mergedIntoId" <> id AND status <> 'published' OR "mergedIntoId" IS NULL);

ALTER TABLE "Redirect" ADD CONSTRAINT "Redirect_slug_form" CHECK (slug ~ '^[a-z0-9]+(-[a-z0-9]+)*$');
ALTER TABLE "Name"
  ADD CONSTRAINT "Name_text_not_empty" CHECK (text ~ '\S'),
  ADD CONSTRAINT "Name_language_form" CHECK (is_language_tag(language));
ALTER TABLE "Translation"
  ADD CONSTRAINT "Translation_language_form" CHECK (is_language_tag(language) AND language <> 'en');
ALTER TABLE "Citation"
  ADD CONSTRAINT "Citation_not_empty" CHECK (coalesce(field, 'x') ~ '\S' AND coalesce(quote, 'x') ~ '\S' AND coalesce(locator, 'x') ~ '\S');
ALTER TABLE "Decision" ADD CONSTRAINT "Decision_has_reason" CHECK (reason ~ '\S');

-- Ids are never reused, so a record is never deleted: it is trashed, and at the very end its status is 'removed'.
CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% of "%" is refused: %', TG_OP, TG_TABLE_NAME, TG_ARGV[0] USING ERRCODE = 'restrict_violation';
END $$;

CREATE TRIGGER record_is_never_deleted BEFORE DELETE ON "Record"
  FOR EACH ROW EXECUTE FUNCTION refuse_change('a record is trashed or removed, never deleted');
CREATE TRIGGER record_keeps_identity BEFORE UPDATE ON "Record"
  FOR EACH ROW WHEN (NEW.id <> OLD.id OR NEW.kind <> OLD.kind OR NEW.version < OLD.version)
  EXECUTE FUNCTION refuse_change('id and kind are permanent, and versions only grow');

-- A noun's row belongs to a record of its kind.
CREATE FUNCTION record_has_kind() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NOT EXISTS (SELECT FROM "Record" WHERE id = NEW.id AND kind = TG_ARGV[0]::"RecordKind") THEN
    RAISE EXCEPTION 'record % is not of kind %', NEW.id, TG_ARGV[0] USING ERRCODE = 'foreign_key_violation';
  END IF;
  RETURN NEW;
END $$;

DO $$
DECLARE noun text;
BEGIN
  FOREACH noun IN ARRAY ARRAY['Alliance', 'City', 'Membership', 'Organization', 'Committee', 'Project',
                              'Partnership', 'Post', 'Topic', 'Figure', 'Contact', 'Source'] LOOP
    EXECUTE format('CREATE TRIGGER record_has_kind BEFORE INSERT OR UPDATE OF id ON %I
                    FOR EACH ROW EXECUTE FUNCTION record_has_kind(%L)', noun, lower(noun));
  END LOOP;
END $$;

-- History -----------------------------------------------------------------------------------------

CREATE TRIGGER save_stays BEFORE UPDATE OR DELETE ON "Save"
  FOR EACH ROW EXECUTE FUNCTION refuse_change('history is never changed');
CREATE TRIGGER change_stays BEFORE UPDATE OR DELETE ON "Change"
  FOR EACH ROW EXECUTE FUNCTION refuse_change('the change feed is never changed');
-- A revision's snapshot may be rewritten, to take out private data that was entered by mistake; nothing else of it may.
CREATE TRIGGER revision_is_never_deleted BEFORE DELETE ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change('history is never deleted');
CREATE TRIGGER revision_stays BEFORE UPDATE OF "recordId", version, "saveId", action ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change('history is never changed');

-- Sequences are not drawn in the order of commits. One writer at a time between here and its commit makes them so,
-- and a reader of the feed that has seen number N has seen everything before N.
CREATE FUNCTION changes_one_at_a_time() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('change feed'));
  RETURN NULL;
END $$;
CREATE TRIGGER changes_one_at_a_time BEFORE INSERT ON "Change"
  FOR EACH STATEMENT EXECUTE FUNCTION changes_one_at_a_time();

CREATE FUNCTION changes_wake_readers() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('changes', (SELECT max(seq)::text FROM added));
  RETURN NULL;
END $$;
CREATE TRIGGER changes_wake_readers AFTER INSERT ON "Change" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION changes_wake_readers();

-- Places that lie in places, and so on: never in themselves, however far round.
CREATE FUNCTION parent_is_no_descendant() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE loops boolean;
BEGIN
  EXECUTE format('WITH RECURSIVE above(id) AS (
      SELECT $1 UNION SELECT t."parentId" FROM %I t JOIN above USING (id) WHERE t."parentId" IS NOT NULL
    ) SELECT EXISTS (SELECT FROM above WHERE id = $2)', TG_TABLE_NAME) INTO loops USING NEW."parentId", NEW.id;
  IF loops THEN
    RAISE EXCEPTION '"%" % would lie inside itself', TG_TABLE_NAME, NEW.id USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER parent_is_no_descendant BEFORE INSERT OR UPDATE OF "parentId" ON "Alliance"
  FOR EACH ROW WHEN (NEW."parentId" IS NOT NULL) EXECUTE FUNCTION parent_is_no_descendant();
CREATE TRIGGER parent_is_no_descendant BEFORE INSERT OR UPDATE OF "parentId" ON "City"
  FOR EACH ROW WHEN (NEW."parentId" IS NOT NULL) EXECUTE FUNCTION parent_is_no_descendant();
CREATE TRIGGER parent_is_no_descendant BEFORE INSERT OR UPDATE OF "parentId" ON "Organization"
  FOR EACH ROW WHEN (NEW."parentId" IS NOT NULL) EXECUTE FUNCTION parent_is_no_descendant();

-- The nouns ---------------------------------------------------------------------------------------

ALTER TABLE "Alliance"
  ADD CONSTRAINT "Alliance_foundedOn_form" CHECK (is_partial_date("foundedOn")),
  ADD CONSTRAINT "Alliance_website_form" CHECK (is_web_address(website));
ALTER TABLE "AllianceSection"
  ADD CONSTRAINT "AllianceSection_dates_form" CHECK (is_partial_date(coalesce(since, '2000')) AND is_partial_date(coalesce(until, '2000'))),
  ADD CONSTRAINT "AllianceSection_dates_order" CHECK (is_not_before(until, since)),
  ADD CONSTRAINT "AllianceSection_dates_are_of_phases" CHECK (kind = 'phase' OR (since IS NULL AND until IS NULL));

ALTER TABLE "City"
  ADD CONSTRAINT "City_countryCode_form" CHECK ("countryCode" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "City_location_whole" CHECK ((latitude IS NULL) = (longitude IS NULL)),
  ADD CONSTRAINT "City_location_on_earth" CHECK (latitude BETWEEN -90 AND 90 AND longitude BETWEEN -180 AND 180),
  ADD CONSTRAINT "City_population_counts" CHECK (population >= 0),
  ADD CONSTRAINT "City_populationYear_of_population" CHECK ("populationYear" IS NULL OR (population IS NOT NULL AND "populationYear" BETWEEN 1000 AND 2200)),
  ADD CONSTRAINT "City_geonamesId_form" CHECK ("geonamesId" > 0),
  ADD CONSTRAINT "City_wikidataId_form" CHECK ("wikidataId" ~ '^Q[1-9][0-9]*$'),
  ADD CONSTRAINT "City_website_form" CHECK (is_web_address(website));

ALTER TABLE "Membership"
  ADD CONSTRAINT "Membership_of_one" CHECK (num_nonnulls("cityId", "organizationId") = 1),
  ADD CONSTRAINT "Membership_dates_form" CHECK (is_partial_date(coalesce(since, '2000')) AND is_partial_date(coalesce(until, '2000'))),
  ADD CONSTRAINT "Membership_dates_order" CHECK (is_not_before(until, since)),
  ADD CONSTRAINT "Membership_until_when_ended" CHECK (until IS NULL OR status = 'ended'),
  ADD CONSTRAINT "Membership_position_counts" CHECK (position >= 1);

-- "open" cannot be a generated column, for it depends on the record's status too.
CREATE FUNCTION membership_open() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.open := NEW.status <> 'ended'
    AND (SELECT status NOT IN ('trashed', 'removed') FROM "Record" WHERE id = NEW.id);
  RETURN NEW;
END $$;
CREATE TRIGGER membership_open BEFORE INSERT OR UPDATE ON "Membership"
  FOR EACH ROW EXECUTE FUNCTION membership_open();
CREATE FUNCTION membership_follows_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "Membership" SET open = open WHERE id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER membership_follows_record AFTER UPDATE OF status ON "Record"
  FOR EACH ROW WHEN (NEW.kind = 'membership' AND NEW.status <> OLD.status) EXECUTE FUNCTION membership_follows_record();
CREATE UNIQUE INDEX "Membership_one_open_per_city" ON "Membership" ("allianceId", "cityId") WHERE open;
CREATE UNIQUE INDEX "Membership_one_open_per_organization" ON "Membership" ("allianceId", "organizationId") WHERE open;
CREATE UNIQUE INDEX "Membership_one_open_per_position" ON "Membership" ("allianceId", position) WHERE open;

ALTER TABLE "Organization"
  ADD CONSTRAINT "Organization_countryCode_form" CHECK ("countryCode" ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "Organization_website_form" CHECK (is_web_address(website));
ALTER TABLE "Affiliation"
  ADD CONSTRAINT "Affiliation_dates_form" CHECK (is_partial_date(coalesce(since, '2000')) AND is_partial_date(coalesce(until, '2000'))),
  ADD CONSTRAINT "Affiliation_dates_order" CHECK (is_not_before(until, since));

ALTER TABLE "Committee" ADD CONSTRAINT "Committee_position_counts" CHECK (position >= 1);
ALTER TABLE "CommitteeStatusEntry"
  ADD CONSTRAINT "CommitteeStatusEntry_dates_form" CHECK (is_partial_date(coalesce(since, '2000')) AND is_partial_date(coalesce("observedOn", '2000')));
ALTER TABLE "WorkplanItem"
  ADD CONSTRAINT "WorkplanItem_year" CHECK (year BETWEEN 1900 AND 2200),
  ADD CONSTRAINT "WorkplanItem_text_not_empty" CHECK (text ~ '\S');

ALTER TABLE "Project"
  ADD CONSTRAINT "Project_dates_form" CHECK (is_partial_date(coalesce("startedOn", '2000')) AND is_partial_date(coalesce("endedOn", '2000'))),
  ADD CONSTRAINT "Project_dates_order" CHECK (is_not_before("endedOn", "startedOn"));
ALTER TABLE "ProjectParty" ADD CONSTRAINT "ProjectParty_is_one" CHECK (num_nonnulls("cityId", "organizationId") = 1);
CREATE UNIQUE INDEX "ProjectParty_once_per_role" ON "ProjectParty" ("projectId", role, coalesce("cityId", "organizationId"));

ALTER TABLE "Partnership"
  ADD CONSTRAINT "Partnership_dates_form" CHECK (is_partial_date(coalesce(since, '2000')) AND is_partial_date(coalesce(until, '2000'))),
  ADD CONSTRAINT "Partnership_dates_order" CHECK (is_not_before(until, since));

-- Deferred to the commit, because the parties are written after their partnership.
CREATE FUNCTION partnership_has_two() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE partnership text;
BEGIN
  IF TG_TABLE_NAME = 'Partnership' THEN partnership := NEW.id; ELSE partnership := OLD."partnershipId"; END IF;
  IF EXISTS (SELECT FROM "Partnership" WHERE id = partnership)
    AND (SELECT count(*) FROM "PartnershipParty" WHERE "partnershipId" = partnership) < 2 THEN
    RAISE EXCEPTION 'partnership % needs two or more cities', partnership USING ERRCODE = 'check_violation';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER partnership_has_two AFTER INSERT ON "Partnership"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION partnership_has_two();
CREATE CONSTRAINT TRIGGER partnership_has_two AFTER UPDATE OR DELETE ON "PartnershipParty"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION partnership_has_two();

ALTER TABLE "Post"
  ADD CONSTRAINT "Post_publishedOn_form" CHECK (is_partial_date("publishedOn") AND length("publishedOn") = 10),
  ADD CONSTRAINT "Post_event_dates_form" CHECK (is_partial_date(coalesce("eventStartOn", '2000')) AND is_partial_date(coalesce("eventEndOn", '2000'))),
  ADD CONSTRAINT "Post_event_dates_order" CHECK (is_not_before("eventEndOn", "eventStartOn")),
  ADD CONSTRAINT "Post_language_form" CHECK (is_language_tag(language)),
  ADD CONSTRAINT "Post_url_form" CHECK (is_web_address(url));

ALTER TABLE "Figure"
  ADD CONSTRAINT "Figure_of_one" CHECK (num_nonnulls("allianceId", "committeeId") = 1),
  ADD CONSTRAINT "Figure_value_counts" CHECK (value >= 0),
  ADD CONSTRAINT "Figure_asOf_form" CHECK (is_partial_date("asOf")),
  ADD CONSTRAINT "Figure_end_of_a_period" CHECK (NOT "endOfPeriod" OR "asOf" IS NOT NULL);

ALTER TABLE "Contact"
  ADD CONSTRAINT "Contact_of_one" CHECK (num_nonnulls("allianceId", "organizationId") = 1),
  ADD CONSTRAINT "Contact_role_first" CHECK (role ~ '\S'),
  ADD CONSTRAINT "Contact_email_form" CHECK (email ~ '^[^\s@]+@[^\s@]+\.[^\s@]+$'),
  ADD CONSTRAINT "Contact_phone_form" CHECK (phone ~ '^\+[0-9][0-9 ()-]{5,24}$'),
  ADD CONSTRAINT "Contact_url_form" CHECK (is_web_address(url));

ALTER TABLE "Source"
  ADD CONSTRAINT "Source_dates_form" CHECK (is_partial_date(coalesce("publishedOn", '2000')) AND is_partial_date(coalesce("stateOf", '2000'))),
  ADD CONSTRAINT "Source_language_form" CHECK (is_language_tag(language)),
  ADD CONSTRAINT "Source_url_form" CHECK (is_web_address(url));
