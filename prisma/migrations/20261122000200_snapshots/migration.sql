-- CreateTable
CREATE TABLE "Snapshot" (
    "id" TEXT NOT NULL,
    "date" DATE NOT NULL,
    "seq" BIGINT NOT NULL,
    "beganAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "finishedAt" TIMESTAMPTZ(3),
    "emptiedAt" TIMESTAMPTZ(3),

    CONSTRAINT "Snapshot_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SnapshotFile" (
    "id" TEXT NOT NULL,
    "snapshotId" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "type" TEXT NOT NULL,
    "size" BIGINT NOT NULL,
    "sha256" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "SnapshotFile_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SnapshotPart" (
    "fileId" TEXT NOT NULL,
    "number" INTEGER NOT NULL,
    "content" BYTEA NOT NULL,

    CONSTRAINT "SnapshotPart_pkey" PRIMARY KEY ("fileId","number")
);

-- CreateIndex
CREATE UNIQUE INDEX "SnapshotFile_snapshotId_name_key" ON "SnapshotFile"("snapshotId", "name");

-- AddForeignKey
ALTER TABLE "SnapshotFile" ADD CONSTRAINT "SnapshotFile_snapshotId_fkey" FOREIGN KEY ("snapshotId") REFERENCES "Snapshot"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SnapshotPart" ADD CONSTRAINT "SnapshotPart_fileId_fkey" FOREIGN KEY ("fileId") REFERENCES "SnapshotFile"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- A day has one snapshot, whoever makes two of them at once.
CREATE UNIQUE INDEX "Snapshot_one_a_day" ON "Snapshot" ("date") WHERE "finishedAt" IS NOT NULL;

-- What is compressed already is not to be compressed again.
ALTER TABLE "SnapshotPart" ALTER COLUMN "content" SET STORAGE EXTERNAL;

-- An import writes many records in one transaction, and one may refer to another that comes later. Still checked before anything
-- is kept; and at once, unless a transaction says otherwise.
ALTER TABLE "Alliance" ALTER CONSTRAINT "Alliance_parentId_fkey" DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "City" ALTER CONSTRAINT "City_parentId_fkey" DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "Organization" ALTER CONSTRAINT "Organization_parentId_fkey" DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "Citation" ALTER CONSTRAINT "Citation_sourceId_fkey" DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "TopicLink" ALTER CONSTRAINT "TopicLink_topicId_fkey" DEFERRABLE INITIALLY IMMEDIATE;
ALTER TABLE "PostSubject" ALTER CONSTRAINT "PostSubject_recordId_fkey" DEFERRABLE INITIALLY IMMEDIATE;
