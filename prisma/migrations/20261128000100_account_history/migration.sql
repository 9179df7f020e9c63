-- What was done to accounts, by whom and when.

-- CreateEnum
CREATE TYPE "StaffAction" AS ENUM ('invited', 'invitedAgain', 'invitationWithdrawn', 'joined', 'founded', 'renamed', 'roleChanged', 'deactivated', 'reactivated', 'passwordLinkMade', 'passwordChanged', 'secondFactorOn', 'secondFactorOff', 'secondFactorReset', 'sessionsEnded');

-- CreateEnum
CREATE TYPE "StaffDoor" AS ENUM ('account', 'outside', 'terminal');

-- CreateTable
CREATE TABLE "StaffChange" (
    "id" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "action" "StaffAction" NOT NULL,
    "door" "StaffDoor" NOT NULL,
    "byId" TEXT,
    "byName" TEXT,
    "personId" TEXT,
    "personName" TEXT NOT NULL,
    "invitationId" TEXT,
    "nameBefore" TEXT,
    "roleBefore" "StaffRole",
    "alliancesBefore" TEXT[],
    "roleAfter" "StaffRole",
    "alliancesAfter" TEXT[],

    CONSTRAINT "StaffChange_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "StaffChange_at_idx" ON "StaffChange"("at");

-- CreateIndex
CREATE INDEX "StaffChange_byId_idx" ON "StaffChange"("byId");

-- CreateIndex
CREATE INDEX "StaffChange_personId_idx" ON "StaffChange"("personId");

-- CreateIndex
CREATE INDEX "StaffChange_invitationId_idx" ON "StaffChange"("invitationId");

-- AddForeignKey
ALTER TABLE "StaffChange" ADD CONSTRAINT "StaffChange_byId_fkey" FOREIGN KEY ("byId") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffChange" ADD CONSTRAINT "StaffChange_personId_fkey" FOREIGN KEY ("personId") REFERENCES "StaffAccount"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StaffChange" ADD CONSTRAINT "StaffChange_invitationId_fkey" FOREIGN KEY ("invitationId") REFERENCES "StaffInvitation"("id") ON DELETE SET NULL ON UPDATE CASCADE;


-- What the schema cannot say ------------------------------------------------------------------------

ALTER TABLE "StaffChange"
  ADD CONSTRAINT "StaffChange_by_somebody" CHECK ((door = 'account') = ("byId" IS NOT NULL)
    AND ("byId" IS NULL) = ("byName" IS NULL)),
  ADD CONSTRAINT "StaffChange_about_somebody" CHECK ("personId" IS NOT NULL OR "invitationId" IS NOT NULL);
CREATE TRIGGER staff_change_is_permanent BEFORE UPDATE OR DELETE ON "StaffChange"
  FOR EACH ROW EXECUTE FUNCTION refuse_change('history is never changed');

-- better-auth writes these two by itself, each for whoever is at it: noted here, so that neither is there without the other.
CREATE FUNCTION staff_own_change(account text, what "StaffAction") RETURNS void LANGUAGE sql AS $$
  INSERT INTO "StaffChange" (action, door, "byId", "byName", "personId", "personName", "alliancesBefore", "alliancesAfter")
  SELECT what, 'account', id, name, id, name, '{}', '{}' FROM "StaffAccount" WHERE id = account
$$;
-- What was begun with a password alone must not have the powers of whoever has both: those sessions end. better-auth begins
-- another for whoever turns it on.
CREATE FUNCTION staff_second_factor_ends_sessions() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  DELETE FROM "StaffSession" WHERE "userId" = NEW.id;
  PERFORM staff_own_change(NEW.id, 'secondFactorOn');
  RETURN NULL;
END $$;
CREATE TRIGGER staff_second_factor_ends_sessions AFTER UPDATE OF "twoFactorEnabled" ON "StaffAccount"
  FOR EACH ROW WHEN (NEW."twoFactorEnabled" AND NOT OLD."twoFactorEnabled")
  EXECUTE FUNCTION staff_second_factor_ends_sessions();
CREATE FUNCTION staff_password_is_noted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  PERFORM staff_own_change(NEW."userId", 'passwordChanged');
  RETURN NULL;
END $$;
CREATE TRIGGER staff_password_is_noted AFTER UPDATE OF password ON "StaffCredential"
  FOR EACH ROW WHEN (NEW.password IS DISTINCT FROM OLD.password) EXECUTE FUNCTION staff_password_is_noted();
