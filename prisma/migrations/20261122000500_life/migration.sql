-- The life of a record: published and taken back on a day, redacted, removed.

ALTER TYPE "RevisionAction" ADD VALUE 'redacted';

-- A version's status stands in a column of its own. It stood in the snapshot, where it displaced the status that memberships
-- and projects have themselves: that of their last version is known, of an earlier one it is taken to have been the same.
ALTER TABLE "Revision" ADD COLUMN "status" "RecordStatus";
UPDATE "Revision" SET status = coalesce(snapshot->>'status', 'published')::"RecordStatus", snapshot = snapshot - 'status';
UPDATE "Revision" SET snapshot = jsonb_set(snapshot, '{status}', to_jsonb(status_of.status))
  FROM (SELECT id, status::text FROM "Membership" UNION ALL SELECT id, status::text FROM "Project") status_of
  WHERE status_of.id = "recordId" AND status_of.status IS NOT NULL;
UPDATE "Revision" SET snapshot = jsonb_set(snapshot, '{status}', 'null')
  FROM "Project" p WHERE p.id = "recordId" AND p.status IS NULL;
ALTER TABLE "Revision" ALTER COLUMN "status" SET NOT NULL;

-- CreateEnum
CREATE TYPE "ScheduledAction" AS ENUM ('publish', 'unpublish');

-- CreateTable
CREATE TABLE "Schedule" (
    "recordId" TEXT NOT NULL,
    "action" "ScheduledAction" NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "editorId" TEXT,
    "editorName" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "Schedule_pkey" PRIMARY KEY ("recordId","action")
);

-- CreateIndex
CREATE INDEX "Schedule_at_idx" ON "Schedule"("at");

-- AddForeignKey
ALTER TABLE "Schedule" ADD CONSTRAINT "Schedule_recordId_fkey" FOREIGN KEY ("recordId") REFERENCES "Record"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A reason that a person wrote may hold what has to be redacted, as a snapshot may; who saved, and when, may not be rewritten.
DROP TRIGGER save_stays ON "Save";
CREATE TRIGGER save_is_never_deleted BEFORE DELETE ON "Save"
  FOR EACH ROW EXECUTE FUNCTION refuse_change('history is never deleted');
CREATE TRIGGER save_stays BEFORE UPDATE OF id, at, door, "editorId", "editorName" ON "Save"
  FOR EACH ROW EXECUTE FUNCTION refuse_change('history is never changed');
