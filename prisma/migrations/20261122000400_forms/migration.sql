-- Forms that are open. No key leads from here to records: a form is no part of one, and where-used asks the keys.
CREATE TABLE "OpenForm" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "kind" "RecordKind" NOT NULL,
    "recordId" TEXT,
    "version" INTEGER,
    "along" JSONB NOT NULL DEFAULT '{}',
    "openedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "seenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "beats" BOOLEAN NOT NULL DEFAULT false,
    "closedAt" TIMESTAMPTZ(3),
    "savedDigest" TEXT,
    "saved" JSONB,
    "kept" JSONB,
    "keptAt" TIMESTAMPTZ(3),

    CONSTRAINT "OpenForm_pkey" PRIMARY KEY ("id")
);
CREATE INDEX "OpenForm_recordId_seenAt_idx" ON "OpenForm"("recordId", "seenAt");
CREATE INDEX "OpenForm_accountId_keptAt_idx" ON "OpenForm"("accountId", "keptAt");
CREATE INDEX "OpenForm_openedAt_idx" ON "OpenForm"("openedAt");
ALTER TABLE "OpenForm"
  ADD CONSTRAINT "OpenForm_version_of_a_record" CHECK (("recordId" IS NULL) = ("version" IS NULL));
