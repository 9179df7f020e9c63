-- The people who keep the directory, and how they get in.

-- CreateEnum
CREATE TYPE "StaffRole" AS ENUM ('administrator', 'editor', 'viewer');

-- CreateEnum
CREATE TYPE "StaffLinkKind" AS ENUM ('first', 'reset');

-- CreateTable
CREATE TABLE "StaffAccount" (
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "emailVerified" BOOLEAN NOT NULL DEFAULT true,
    "role" "StaffRole" NOT NULL,
    "alliances" TEXT[],
    "twoFactorEnabled" BOOLEAN NOT NULL DEFAULT false,
    "deactivatedAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StaffAccount_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffSession" (
    "id" TEXT NOT NULL,
    "token" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "lastSeenAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ipAddress" TEXT,
    "userAgent" TEXT,

    CONSTRAINT "StaffSession_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffCredential" (
    "id" TEXT NOT NULL,
    "accountId" TEXT NOT NULL,
    "providerId" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "password" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StaffCredential_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffVerification" (
    "id" TEXT NOT NULL,
    "identifier" TEXT NOT NULL,
    "value" TEXT NOT NULL,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updatedAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "StaffVerification_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffSecondFactor" (
    "id" TEXT NOT NULL,
    "secret" TEXT NOT NULL,
    "backupCodes" TEXT NOT NULL,
    "userId" TEXT NOT NULL,
    "verified" BOOLEAN NOT NULL DEFAULT true,
    "failedVerificationCount" INTEGER NOT NULL DEFAULT 0,
    "lockedUntil" TIMESTAMPTZ(3),

    CONSTRAINT "StaffSecondFactor_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffLink" (
    "id" TEXT NOT NULL,
    "kind" "StaffLinkKind" NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "accountId" TEXT,
    "email" TEXT,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "usedAt" TIMESTAMPTZ(3),

    CONSTRAINT "StaffLink_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StaffInvitation" (
    "id" TEXT NOT NULL,
    "email" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "role" "StaffRole" NOT NULL,
    "alliances" TEXT[],
    "tokenHash" TEXT NOT NULL,
    "invitedById" TEXT NOT NULL,
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "expiresAt" TIMESTAMPTZ(3) NOT NULL,
    "withdrawnAt" TIMESTAMPTZ(3),
    "acceptedAt" TIMESTAMPTZ(3),
    "accountId" TEXT,

    CONSTRAINT "StaffInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "OutboxMail" (
    "id" TEXT NOT NULL,
    "to" TEXT NOT NULL,
    "subject" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "link" TEXT,
    "linkEndsAt" TIMESTAMPTZ(3),
    "createdAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "sentAt" TIMESTAMPTZ(3),
    "tries" INTEGER NOT NULL DEFAULT 0,
    "nextTryAt" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "trouble" TEXT,

    CONSTRAINT "OutboxMail_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Throttle" (
    "key" VARCHAR(255) NOT NULL,
    "points" INTEGER NOT NULL DEFAULT 0,
    "expire" BIGINT,

    CONSTRAINT "Throttle_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "Secret" (
    "name" TEXT NOT NULL,
    "value" TEXT NOT NULL,

    CONSTRAINT "Secret_pkey" PRIMARY KEY ("name")
);

-- CreateIndex
CREATE UNIQUE INDEX "StaffAccount_email_key" ON "StaffAccount"("email");

-- CreateIndex
CREATE UNIQUE INDEX "StaffSession_token_key" ON "StaffSession"("token");

-- CreateIndex
CREATE INDEX "StaffSession_userId_idx" ON "StaffSession"("userId");

-- CreateIndex
CREATE INDEX "StaffCredential_userId_idx" ON "StaffCredential"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "StaffCredential_providerId_accountId_key" ON "StaffCredential"("providerId", "accountId");

-- CreateIndex
CREATE INDEX "StaffVerification_identifier_idx" ON "StaffVerification"("identifier");

-- CreateIndex
CREATE UNIQUE INDEX "StaffSecondFactor_userId_key" ON "StaffSecondFactor"("userId");

-- CreateIndex
CREATE UNIQUE INDEX "StaffLink_tokenHash_key" ON "StaffLink"("tokenHash");

-- CreateIndex
CREATE INDEX "StaffLink_accountId_idx" ON "StaffLink"("accountId");

-- CreateIndex
CREATE UNIQUE INDEX "StaffInvitation_tokenHash_key" ON "StaffInvitation"("tokenHash");

-- CreateIndex
CREATE INDEX "StaffInvitation_email_idx" ON "StaffInvitation"("email");

-- CreateIndex
CREATE INDEX "StaffInvitation_invitedById_idx" ON "StaffInvitation"("invitedById");

-- CreateIndex
CREATE INDEX "StaffInvitation_accountId_idx" ON "StaffInvitation"("accountId");

-- CreateIndex
CREATE INDEX "OutboxMail_createdAt_idx" ON "OutboxMail"("createdAt");

-- AddForeignKey
ALTER TABLE "StaffSession" ADD CONSTRAINT "StaffSession_userId_fkey" FOREIGN KEY ("userId") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffCredential" ADD CONSTRAINT "StaffCredential_userId_fkey" FOREIGN KEY ("userId") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffSecondFactor" ADD CONSTRAINT "StaffSecondFactor_userId_fkey" FOREIGN KEY ("userId") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffLink" ADD CONSTRAINT "StaffLink_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffInvitation" ADD CONSTRAINT "StaffInvitation_invitedById_fkey" FOREIGN KEY ("invitedById") REFERENCES "StaffAccount"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffInvitation" ADD CONSTRAINT "StaffInvitation_accountId_fkey" FOREIGN KEY ("accountId") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What the schema cannot say ------------------------------------------------------------------------

ALTER TABLE "StaffAccount"
  ADD CONSTRAINT "StaffAccount_name_not_empty" CHECK (name ~ '\S' AND length(name) <= 200),
  ADD CONSTRAINT "StaffAccount_email_form" CHECK (email = lower(email) AND email ~ '^[^\s@]+@[^\s@]+$');
ALTER TABLE "StaffInvitation"
  ADD CONSTRAINT "StaffInvitation_email_form" CHECK (email = lower(email) AND email ~ '^[^\s@]+@[^\s@]+$'),
  ADD CONSTRAINT "StaffInvitation_ends_once" CHECK ("withdrawnAt" IS NULL OR "acceptedAt" IS NULL);
-- One that waits for each person.
CREATE UNIQUE INDEX "StaffInvitation_one_open" ON "StaffInvitation" (email)
  WHERE "withdrawnAt" IS NULL AND "acceptedAt" IS NULL;
ALTER TABLE "StaffSession" ADD CONSTRAINT "StaffSession_keeps_no_address" CHECK (coalesce("ipAddress", '') = '');

-- History names people: so nobody is deleted.
CREATE TRIGGER staff_account_is_never_deleted BEFORE DELETE ON "StaffAccount"
  FOR EACH ROW EXECUTE FUNCTION refuse_change('a person is deactivated, never deleted');

-- Whoever is deactivated is out in the same moment, whatever door they came through, and comes in through none.
CREATE FUNCTION staff_deactivation_ends_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "StaffSession" WHERE "userId" = NEW.id;
  DELETE FROM "StaffVerification" WHERE value = NEW.id;
  UPDATE "StaffLink" SET "usedAt" = now() WHERE "accountId" = NEW.id AND "usedAt" IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER staff_deactivation_ends_sessions AFTER UPDATE OF "deactivatedAt" ON "StaffAccount"
  FOR EACH ROW WHEN (NEW."deactivatedAt" IS NOT NULL) EXECUTE FUNCTION staff_deactivation_ends_sessions();
CREATE FUNCTION staff_session_of_active() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  -- The lock makes a sign-in and a deactivation at the same moment follow each other.
  PERFORM FROM "StaffAccount" WHERE id = NEW."userId" AND "deactivatedAt" IS NULL FOR SHARE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'account % is deactivated', NEW."userId" USING ERRCODE = 'check_violation';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER staff_session_of_active BEFORE INSERT ON "StaffSession"
  FOR EACH ROW EXECUTE FUNCTION staff_session_of_active();

-- A new password ends all sessions, too.
CREATE FUNCTION staff_password_ends_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "StaffSession" WHERE "userId" = NEW."userId";
  DELETE FROM "StaffVerification" WHERE value = NEW."userId";
  UPDATE "StaffLink" SET "usedAt" = now() WHERE "accountId" = NEW."userId" AND "usedAt" IS NULL;
  RETURN NULL;
END $$;
CREATE TRIGGER staff_password_ends_sessions AFTER UPDATE OF password ON "StaffCredential"
  FOR EACH ROW WHEN (NEW.password IS DISTINCT FROM OLD.password) EXECUTE FUNCTION staff_password_ends_sessions();

-- Somebody must be able to let the others in. The lock makes two who leave at the same moment follow each other.
CREATE FUNCTION staff_keeps_an_administrator() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_advisory_xact_lock(hashtext('last administrator'));
  IF NOT EXISTS (SELECT FROM "StaffAccount" WHERE role = 'administrator' AND "deactivatedAt" IS NULL AND id <> NEW.id) THEN
    RAISE EXCEPTION 'the last active administrator stays' USING ERRCODE = 'check_violation',
      CONSTRAINT = 'StaffAccount_last_administrator';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER staff_keeps_an_administrator BEFORE UPDATE OF role, "deactivatedAt" ON "StaffAccount"
  FOR EACH ROW WHEN (OLD.role = 'administrator' AND OLD."deactivatedAt" IS NULL
                     AND (NEW.role <> 'administrator' OR NEW."deactivatedAt" IS NOT NULL))
  EXECUTE FUNCTION staff_keeps_an_administrator();
