-- Lists of cities stay quick with a hundred thousand places: what they are narrowed, ordered and counted by stands in one table.

-- AlterTable
ALTER TABLE "City" ADD COLUMN     "names" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "published" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "title" TEXT COLLATE "und-x-icu" NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "CityTally" (
    "id" BIGSERIAL NOT NULL,
    "countryCode" CHAR(2),
    "kind" "CityKind" NOT NULL,
    "count" INTEGER NOT NULL,

    CONSTRAINT "CityTally_pkey" PRIMARY KEY ("id")
);

-- All the names that a record is found by, as they are compared with a query, each on a line of its own.
CREATE FUNCTION searched_names(id text) RETURNS text LANGUAGE sql STABLE AS $$
  SELECT coalesce(string_agg(normalized, E'\n' ORDER BY kind, e.id), '') FROM "SearchEntry" e
  WHERE "recordId" = searched_names.id AND kind <> 'text'
$$;

-- A city's title and whether it is published are its record's, its names are those it is found by, whoever writes any of them.
CREATE FUNCTION city_follows_record() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  SELECT title, status = 'published' INTO NEW.title, NEW.published FROM "Record" WHERE id = NEW.id;
  IF TG_OP = 'INSERT' THEN
    NEW.names := searched_names(NEW.id);
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER city_follows_record BEFORE INSERT OR UPDATE ON "City"
  FOR EACH ROW EXECUTE FUNCTION city_follows_record();
CREATE FUNCTION record_leads_city() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "City" SET published = published WHERE id = NEW.id;
  RETURN NULL;
END $$;
CREATE TRIGGER record_leads_city AFTER UPDATE OF title, status ON "Record"
  FOR EACH ROW WHEN (NEW.kind = 'city' AND (NEW.title <> OLD.title OR NEW.status <> OLD.status))
  EXECUTE FUNCTION record_leads_city();
CREATE FUNCTION names_lead_city() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE "City" SET names = searched_names(id)
    WHERE id IN (SELECT "recordId" FROM changed) AND names <> searched_names(id);
  RETURN NULL;
END $$;
CREATE TRIGGER names_lead_city_added AFTER INSERT ON "SearchEntry" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION names_lead_city();
CREATE TRIGGER names_lead_city_gone AFTER DELETE ON "SearchEntry" REFERENCING OLD TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION names_lead_city();
-- What becomes of an entry counts; that it becomes another record's is nothing that happens.
CREATE TRIGGER names_lead_city_changed AFTER UPDATE ON "SearchEntry" REFERENCING NEW TABLE AS changed
  FOR EACH STATEMENT EXECUTE FUNCTION names_lead_city();

-- How many published cities there are of each country and kind: the sum of the rows, because a row that is added waits for
-- nobody, and one that is counted up waits for every other save.
CREATE FUNCTION city_tally() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'INSERT' THEN
    INSERT INTO "CityTally" ("countryCode", kind, count)
      SELECT "countryCode", kind, count(*) FROM added WHERE published GROUP BY 1, 2;
  ELSIF TG_OP = 'DELETE' THEN
    INSERT INTO "CityTally" ("countryCode", kind, count)
      SELECT "countryCode", kind, -count(*) FROM gone WHERE published GROUP BY 1, 2;
  ELSE
    INSERT INTO "CityTally" ("countryCode", kind, count)
      SELECT "countryCode", kind, sum(one) FROM (
        SELECT "countryCode", kind, 1 AS one FROM added WHERE published
        UNION ALL SELECT "countryCode", kind, -1 FROM gone WHERE published
      ) AS moved GROUP BY 1, 2 HAVING sum(one) <> 0;
  END IF;
  -- There are 2,500 countries and kinds at most. One at a time adds the rows up; a transaction that sees an old state leaves it to others.
  IF FOUND AND (SELECT count(*) FROM "CityTally") > 4000
    AND current_setting('transaction_isolation') = 'read committed'
    AND pg_try_advisory_xact_lock(hashtext('city tally')) THEN
    WITH parts AS (DELETE FROM "CityTally" RETURNING *)
    INSERT INTO "CityTally" ("countryCode", kind, count)
      SELECT "countryCode", kind, sum(count) FROM parts GROUP BY 1, 2 HAVING sum(count) <> 0;
  END IF;
  RETURN NULL;
END $$;
CREATE TRIGGER city_tally_added AFTER INSERT ON "City" REFERENCING NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION city_tally();
CREATE TRIGGER city_tally_gone AFTER DELETE ON "City" REFERENCING OLD TABLE AS gone
  FOR EACH STATEMENT EXECUTE FUNCTION city_tally();
CREATE TRIGGER city_tally_moved AFTER UPDATE ON "City" REFERENCING OLD TABLE AS gone NEW TABLE AS added
  FOR EACH STATEMENT EXECUTE FUNCTION city_tally();

-- What is there already.
UPDATE "City" SET names = searched_names(id);

-- Each order of the list, and each facet by name. The columns that are included answer the other facets from the index alone.
CREATE INDEX "City_by_title" ON "City" (title, id) INCLUDE ("countryCode", kind) WHERE published;
CREATE INDEX "City_by_country" ON "City" ("countryCode", title, id) INCLUDE (kind) WHERE published;
CREATE INDEX "City_by_kind" ON "City" (kind, title, id) INCLUDE ("countryCode") WHERE published;
CREATE INDEX "City_by_population" ON "City" (population DESC NULLS LAST, title, id) INCLUDE ("countryCode", kind) WHERE published;
CREATE INDEX "City_names_idx" ON "City" USING GIN ("names" gin_trgm_ops);

-- Names by their beginnings, compared by bytes.
CREATE INDEX "SearchEntry_beginning" ON "SearchEntry" (normalized text_pattern_ops) WHERE kind <> 'text';
