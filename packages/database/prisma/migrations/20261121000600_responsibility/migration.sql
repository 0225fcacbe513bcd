-- Who looks after which school, in states; what keeps an inspector away from a unit; training,
-- appraisal and commendations; the calendar a person subscribes to.

-- AlterTable
ALTER TABLE "inspection" ADD COLUMN     "day_part" TEXT;

-- AlterTable
-- 80 random bits: an address on a school gate is public, but nobody can walk through all of them.
ALTER TABLE "institution" ADD COLUMN     "board_key" TEXT NOT NULL
  DEFAULT substr(replace(gen_random_uuid()::text, '-', ''), 1, 12) || right(gen_random_uuid()::text, 8);

-- AlterTable
ALTER TABLE "school_assignment" ADD COLUMN     "board_number" TEXT,
ADD COLUMN     "kind" TEXT NOT NULL DEFAULT 'assigned',
ADD COLUMN     "matters" TEXT,
ADD COLUMN     "posted_on" DATE,
ADD COLUMN     "state" TEXT NOT NULL DEFAULT 'active',
ADD COLUMN     "state_reason" TEXT,
ADD COLUMN     "successor_id" TEXT;

-- CreateTable
CREATE TABLE "avoidance" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "inspector_id" TEXT NOT NULL,
    "institution_id" TEXT NOT NULL,
    "relation" TEXT NOT NULL,
    "reason" TEXT,
    "start_date" DATE NOT NULL,
    "end_date" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "avoidance_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "avoidance_declaration" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "inspector_id" TEXT NOT NULL,
    "inspection_id" TEXT NOT NULL,
    "conflict" BOOLEAN NOT NULL,
    "relation" TEXT,
    "reason" TEXT,
    "declared_on" DATE NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "avoidance_declaration_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "inspector_message" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "inspector_id" TEXT NOT NULL,
    "inspection_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "seen_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inspector_message_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "training_course" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "mode" TEXT NOT NULL,
    "organiser" TEXT,
    "place" TEXT,
    "start_date" DATE NOT NULL,
    "end_date" DATE NOT NULL,
    "hours" DECIMAL NOT NULL,
    "exam" BOOLEAN NOT NULL DEFAULT false,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "training_course_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "training_record" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "course_id" TEXT NOT NULL,
    "inspector_id" TEXT NOT NULL,
    "hours" DECIMAL NOT NULL,
    "exam_score" DECIMAL,
    "exam_passed" BOOLEAN,
    "certificate_number" TEXT,
    "certificate_until" DATE,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "training_record_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "inspector_appraisal" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "inspector_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "rubric_id" TEXT NOT NULL,
    "rubric_version" TEXT NOT NULL,
    "rubric_hash" TEXT NOT NULL,
    "answers" JSONB NOT NULL DEFAULT '{}',
    "possible" DECIMAL,
    "given" DECIMAL,
    "share" DECIMAL,
    "grade" TEXT,
    "opinion" TEXT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "confirmed_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inspector_appraisal_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "commendation" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "inspector_id" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "issuer" TEXT,
    "level" TEXT,
    "given_on" DATE NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commendation_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "calendar_subscription" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "inspector_id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "last_used_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "calendar_subscription_pkey" PRIMARY KEY ("region","id")
);

-- CreateIndex
CREATE INDEX "avoidance_region_inspector_id_institution_id_idx" ON "avoidance"("region", "inspector_id", "institution_id");

-- CreateIndex
CREATE INDEX "avoidance_region_institution_id_idx" ON "avoidance"("region", "institution_id");

-- CreateIndex
CREATE INDEX "avoidance_declaration_region_inspector_id_idx" ON "avoidance_declaration"("region", "inspector_id");

-- CreateIndex
CREATE UNIQUE INDEX "avoidance_declaration__inspection_id__inspector_id" ON "avoidance_declaration"("region", "inspection_id", "inspector_id");

-- CreateIndex
CREATE INDEX "inspector_message_region_inspector_id_seen_at_idx" ON "inspector_message"("region", "inspector_id", "seen_at");

-- CreateIndex
CREATE INDEX "inspector_message_region_inspection_id_idx" ON "inspector_message"("region", "inspection_id");

-- CreateIndex
CREATE INDEX "training_course_region_start_date_id_idx" ON "training_course"("region", "start_date", "id");

-- CreateIndex
CREATE INDEX "training_record_region_inspector_id_idx" ON "training_record"("region", "inspector_id");

-- CreateIndex
CREATE UNIQUE INDEX "training_record__course_id__inspector_id" ON "training_record"("region", "course_id", "inspector_id");

-- CreateIndex
CREATE INDEX "inspector_appraisal_region_year_id_idx" ON "inspector_appraisal"("region", "year", "id");

-- CreateIndex
CREATE UNIQUE INDEX "inspector_appraisal__inspector_id__year" ON "inspector_appraisal"("region", "inspector_id", "year");

-- CreateIndex
CREATE INDEX "commendation_region_inspector_id_idx" ON "commendation"("region", "inspector_id");

-- CreateIndex
CREATE INDEX "commendation_region_given_on_id_idx" ON "commendation"("region", "given_on", "id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_subscription__inspector_id__key" ON "calendar_subscription"("region", "inspector_id");

-- CreateIndex
CREATE UNIQUE INDEX "calendar_subscription__token_hash" ON "calendar_subscription"("region", "token_hash");

-- CreateIndex
CREATE UNIQUE INDEX "institution__board_key" ON "institution"("region", "board_key");

-- CreateIndex
CREATE INDEX "school_assignment_region_successor_id_idx" ON "school_assignment"("region", "successor_id");

-- CreateIndex
CREATE UNIQUE INDEX "school_assignment__board_number" ON "school_assignment"("region", "board_number");

-- AddForeignKey
ALTER TABLE "school_assignment" ADD CONSTRAINT "school_assignment__successor_id" FOREIGN KEY ("region", "successor_id") REFERENCES "school_assignment"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "avoidance" ADD CONSTRAINT "avoidance__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "avoidance" ADD CONSTRAINT "avoidance__institution_id" FOREIGN KEY ("region", "institution_id") REFERENCES "institution"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "avoidance_declaration" ADD CONSTRAINT "avoidance_declaration__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "avoidance_declaration" ADD CONSTRAINT "avoidance_declaration__inspection_id" FOREIGN KEY ("region", "inspection_id") REFERENCES "inspection"("region", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inspector_message" ADD CONSTRAINT "inspector_message__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inspector_message" ADD CONSTRAINT "inspector_message__inspection_id" FOREIGN KEY ("region", "inspection_id") REFERENCES "inspection"("region", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "training_record" ADD CONSTRAINT "training_record__course_id" FOREIGN KEY ("region", "course_id") REFERENCES "training_course"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "training_record" ADD CONSTRAINT "training_record__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inspector_appraisal" ADD CONSTRAINT "inspector_appraisal__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "commendation" ADD CONSTRAINT "commendation__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "calendar_subscription" ADD CONSTRAINT "calendar_subscription__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- What must hold in every row, whoever writes it.

DO $$
DECLARE
  t text;
  -- Nobody's business above the county.
  private CONSTANT text[] := ARRAY['calendar_subscription', 'inspector_message'];
BEGIN
  FOREACH t IN ARRAY ARRAY['avoidance', 'avoidance_declaration', 'inspector_message', 'training_course',
    'training_record', 'inspector_appraisal', 'commendation', 'calendar_subscription'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (starts_with(id, region || ''-''))', t, t || '__id');
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (version > 0)', t, t || '__version');
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO dudao_county', t);
    IF NOT t = ANY (private) THEN
      EXECUTE format('GRANT SELECT ON %I TO dudao_oversight', t);
    END IF;
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

ALTER TABLE school_assignment
  ADD CONSTRAINT school_assignment__kind CHECK (kind IN ('assigned', 'resident')),
  ADD CONSTRAINT school_assignment__state
    CHECK (state IN ('planned', 'posted', 'active', 'handedOver', 'ended')),
  -- One inspector of a kind for a school at a time; what is only planned may still overlap.
  ADD CONSTRAINT school_assignment__institution_id__start_date EXCLUDE USING gist (
    region WITH =,
    institution_id WITH =,
    kind WITH =,
    daterange(start_date, end_date, '[]') WITH &&
  ) WHERE (state <> 'planned');

ALTER TABLE inspection ADD CONSTRAINT inspection__day_part
  CHECK (day_part IN ('morning', 'afternoon', 'wholeDay'));
ALTER TABLE avoidance ADD CONSTRAINT avoidance__end_date CHECK (end_date >= start_date);
ALTER TABLE avoidance_declaration ADD CONSTRAINT avoidance_declaration__relation
  CHECK (conflict OR relation IS NULL);
ALTER TABLE training_course
  ADD CONSTRAINT training_course__end_date CHECK (end_date >= start_date),
  ADD CONSTRAINT training_course__hours CHECK (hours > 0);
ALTER TABLE training_record
  ADD CONSTRAINT training_record__hours CHECK (hours >= 0),
  ADD CONSTRAINT training_record__exam_score CHECK (exam_score BETWEEN 0 AND 1000);
ALTER TABLE inspector_appraisal
  ADD CONSTRAINT inspector_appraisal__year CHECK (year BETWEEN 2000 AND 2100),
  ADD CONSTRAINT inspector_appraisal__state CHECK (state IN ('draft', 'confirmed'));

SELECT audit_install(table_name, entity, 'id') FROM (VALUES
  ('institution', 'institution'),
  ('inspection', 'inspection'),
  ('school_assignment', 'schoolAssignment'),
  ('avoidance', 'avoidance'),
  ('avoidance_declaration', 'avoidanceDeclaration'),
  ('inspector_message', 'inspectorMessage'),
  ('training_course', 'trainingCourse'),
  ('training_record', 'trainingRecord'),
  ('inspector_appraisal', 'inspectorAppraisal'),
  ('commendation', 'commendation'),
  ('calendar_subscription', 'calendarSubscription')
) AS v (table_name, entity);
