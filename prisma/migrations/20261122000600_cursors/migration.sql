-- Up to where something that follows the change feed has come.
CREATE TABLE "Cursor" (
    "name" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "failures" INTEGER NOT NULL DEFAULT 0,
    "retryAt" TIMESTAMPTZ(3),

    CONSTRAINT "Cursor_pkey" PRIMARY KEY ("name")
);
