-- The register of inspectors grows up, and an appointment becomes a matter that
-- runs from nomination to its end.

-- AlterTable
ALTER TABLE "inspector" ADD COLUMN     "birth_year" INTEGER,
ADD COLUMN     "board_contact" TEXT,
ADD COLUMN     "board_photo" BOOLEAN NOT NULL DEFAULT false,
ADD COLUMN     "consent_on" DATE,
ADD COLUMN     "degree" TEXT,
ADD COLUMN     "education_since" DATE,
ADD COLUMN     "expertise" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "gender" TEXT,
ADD COLUMN     "home_township" TEXT,
ADD COLUMN     "languages" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "level" TEXT,
ADD COLUMN     "photo_hash" TEXT,
ADD COLUMN     "professional_title" TEXT,
ADD COLUMN     "rank" TEXT,
ADD COLUMN     "stages" TEXT[] DEFAULT ARRAY[]::TEXT[],
ADD COLUMN     "subjects" TEXT[] DEFAULT ARRAY[]::TEXT[];

-- AlterTable
ALTER TABLE "appointment" ADD COLUMN     "appointed_on" DATE,
ADD COLUMN     "decided_by_name" TEXT,
ADD COLUMN     "decision" TEXT,
ADD COLUMN     "letter_serial" INTEGER,
ADD COLUMN     "letter_series" TEXT,
ADD COLUMN     "letter_year" INTEGER,
ADD COLUMN     "nominated_by" TEXT,
ADD COLUMN     "notice_text" TEXT,
ADD COLUMN     "notice_until" DATE,
ADD COLUMN     "previous_id" TEXT,
ADD COLUMN     "publicised_on" DATE,
ADD COLUMN     "recommendation" TEXT,
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'appointed',
ADD COLUMN     "state_reason" TEXT,
ADD COLUMN     "suspended_on" DATE,
ADD COLUMN     "term_number" INTEGER NOT NULL DEFAULT 1,
ADD COLUMN     "vet_opinion" TEXT,
ADD COLUMN     "vetted_by_name" TEXT,
ADD COLUMN     "vetted_on" DATE,
ALTER COLUMN "number" DROP NOT NULL;

-- CreateTable
CREATE TABLE "certificate" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "inspector_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "issuer" TEXT,
    "issued_on" DATE,
    "expires_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "certificate_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "employment" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "inspector_id" TEXT NOT NULL,
    "employer" TEXT NOT NULL,
    "institution_id" TEXT,
    "post" TEXT,
    "start_date" DATE NOT NULL,
    "end_date" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "employment_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "tenure" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "inspector_id" TEXT NOT NULL,
    "joined_on" DATE,
    "left_on" DATE,
    "reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "tenure_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "inspector_photo" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "inspector_id" TEXT NOT NULL,
    "content_type" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inspector_photo_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "appointment_attestation" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "appointment_id" TEXT NOT NULL,
    "condition" TEXT NOT NULL,
    "met" BOOLEAN NOT NULL,
    "note" TEXT,
    "attested_by_name" TEXT NOT NULL,
    "attested_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "appointment_attestation_pkey" PRIMARY KEY ("region","id")
);

-- CreateIndex
CREATE INDEX "certificate_region_inspector_id_idx" ON "certificate"("region", "inspector_id");

-- CreateIndex
CREATE INDEX "certificate_region_expires_on_id_idx" ON "certificate"("region", "expires_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "certificate__kind__number" ON "certificate"("region", "kind", "number");

-- CreateIndex
CREATE INDEX "employment_region_inspector_id_start_date_idx" ON "employment"("region", "inspector_id", "start_date");

-- CreateIndex
CREATE INDEX "employment_region_institution_id_idx" ON "employment"("region", "institution_id");

-- CreateIndex
CREATE INDEX "tenure_region_inspector_id_idx" ON "tenure"("region", "inspector_id");

-- CreateIndex
CREATE UNIQUE INDEX "inspector_photo__inspector_id__key" ON "inspector_photo"("region", "inspector_id");

-- CreateIndex
CREATE UNIQUE INDEX "appointment_attestation__appointment_id__condition" ON "appointment_attestation"("region", "appointment_id", "condition");

-- CreateIndex
CREATE INDEX "appointment_region_previous_id_idx" ON "appointment"("region", "previous_id");

-- CreateIndex
CREATE INDEX "appointment_region_state_end_date_idx" ON "appointment"("region", "state", "end_date");

-- CreateIndex
CREATE UNIQUE INDEX "appointment__letter_series__letter_year__letter_serial" ON "appointment"("region", "letter_series", "letter_year", "letter_serial");

-- AddForeignKey
ALTER TABLE "certificate" ADD CONSTRAINT "certificate__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "employment" ADD CONSTRAINT "employment__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "employment" ADD CONSTRAINT "employment__institution_id" FOREIGN KEY ("region", "institution_id") REFERENCES "institution"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "tenure" ADD CONSTRAINT "tenure__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inspector_photo" ADD CONSTRAINT "inspector_photo__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment__previous_id" FOREIGN KEY ("region", "previous_id") REFERENCES "appointment"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "appointment_attestation" ADD CONSTRAINT "appointment_attestation__appointment_id" FOREIGN KEY ("region", "appointment_id") REFERENCES "appointment"("region", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- What stood before was appointed; one ended early was left for a reason given.
-- A change of type rewrites the rows without an act, which nobody made.
ALTER TABLE appointment
  ALTER COLUMN state TYPE text USING (CASE WHEN ended_on IS NULL THEN 'appointed' ELSE 'resigned' END);
ALTER TABLE appointment ALTER COLUMN state SET DEFAULT 'nominated';

-- Ids carry their region; versions count from one.
DO $$
DECLARE t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['certificate', 'employment', 'tenure', 'inspector_photo', 'appointment_attestation'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (starts_with(id, region || ''-''))', t, t || '__id');
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (version > 0)', t, t || '__version');
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO dudao_county', t);
    EXECUTE format('GRANT SELECT ON %I TO dudao_oversight', t);
    EXECUTE format(
      'CREATE POLICY county ON %I TO dudao_county, CURRENT_USER
         USING (region = current_setting(''app.region'', true))
         WITH CHECK (region = current_setting(''app.region'', true))', t);
    EXECUTE format(
      'CREATE POLICY oversight ON %I FOR SELECT TO dudao_oversight
         USING (region >= current_setting(''app.prefix'', true)
            AND region < current_setting(''app.prefix_end'', true))', t);
  END LOOP;
END $$;

-- A closed list may be empty, never unknown.
ALTER TABLE inspector
  ALTER COLUMN expertise SET NOT NULL,
  ALTER COLUMN stages SET NOT NULL,
  ALTER COLUMN subjects SET NOT NULL,
  ALTER COLUMN languages SET NOT NULL,
  ADD CONSTRAINT inspector__birth_year CHECK (birth_year BETWEEN 1900 AND 2100);

-- What ends does not end before it began.
ALTER TABLE certificate ADD CONSTRAINT certificate__expires_on CHECK (expires_on >= issued_on);
ALTER TABLE employment ADD CONSTRAINT employment__end_date CHECK (end_date >= start_date);
ALTER TABLE tenure ADD CONSTRAINT tenure__left_on CHECK (left_on >= joined_on);
ALTER TABLE inspector_photo
  ADD CONSTRAINT inspector_photo__content_type CHECK (content_type IN ('image/jpeg', 'image/png', 'image/webp')),
  ADD CONSTRAINT inspector_photo__content CHECK (length(content) <= 400000);

-- A person is on the register once at a time; without a day of joining or leaving it is open there.
ALTER TABLE tenure ADD CONSTRAINT tenure__joined_on EXCLUDE USING gist (
  region WITH =,
  inspector_id WITH =,
  daterange(joined_on, left_on, '[)') WITH &&
);

ALTER TABLE appointment
  ADD CONSTRAINT appointment__state CHECK (state IN ('nominated', 'vetted', 'publicised', 'appointed',
    'suspended', 'resigned', 'dismissed', 'declined')),
  ADD CONSTRAINT appointment__term_number CHECK (term_number > 0),
  ADD CONSTRAINT appointment__notice_until CHECK (notice_until > publicised_on),
  -- Nobody holds a term without a letter.
  ADD CONSTRAINT appointment__number__state CHECK (
    number IS NOT NULL OR state IN ('nominated', 'vetted', 'publicised', 'declined')),
  ADD CONSTRAINT appointment__ended_on__state CHECK ((ended_on IS NOT NULL) = (state IN ('resigned', 'dismissed'))),
  ADD CONSTRAINT appointment__suspended_on__state CHECK ((suspended_on IS NOT NULL) = (state = 'suspended'));

-- Two terms of one role of one person that hold never overlap. A term ended early frees the days after
-- it; what is only nominated, or was declined, holds nothing.
ALTER TABLE appointment DROP CONSTRAINT appointment__start_date;
ALTER TABLE appointment ADD CONSTRAINT appointment__start_date EXCLUDE USING gist (
  region WITH =,
  inspector_id WITH =,
  role WITH =,
  daterange(start_date, coalesce(ended_on, end_date), '[]') WITH &&
) WHERE (state IN ('appointed', 'suspended', 'resigned', 'dismissed'));

-- One open matter for a role of a person at a time.
CREATE UNIQUE INDEX appointment__role ON appointment (region, inspector_id, role)
  WHERE state IN ('nominated', 'vetted', 'publicised');

SELECT audit_install(table_name, entity, id_column) FROM (VALUES
  ('inspector', 'inspector', 'id'),
  ('appointment', 'appointment', 'id'),
  ('appointment_attestation', 'appointmentAttestation', 'appointment_id'),
  ('certificate', 'certificate', 'id'),
  ('employment', 'employment', 'id'),
  ('tenure', 'tenure', 'inspector_id')
) AS v (table_name, entity, id_column);
