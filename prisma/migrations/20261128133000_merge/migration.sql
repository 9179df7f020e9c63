-- With which other record one was merged: of the survivor, what was merged into it; of that, the survivor.
ALTER TABLE "Revision" ADD COLUMN "mergedWith" TEXT;
ALTER TABLE "Revision"
  ADD CONSTRAINT "Revision_merged_with_another" CHECK ((action = 'merged') = ("mergedWith" IS NOT NULL) AND "mergedWith" <> "recordId");
DROP TRIGGER revision_stays ON "Revision";
CREATE TRIGGER revision_stays BEFORE UPDATE OF "recordId", version, "saveId", action, "mergedWith" ON "Revision"
  FOR EACH ROW EXECUTE FUNCTION refuse_change('history is never changed');
