-- Tables, keys and indexes as Prisma derives them from ../../schema, with two
-- additions by hand: the extension, and GENERATED on the computed columns.
--
-- There is no trigram index on the search texts, on purpose. LIKE is not
-- leakproof, so under row-level security PostgreSQL applies the policy first and
-- never looks a pattern up in an index (EXPLAIN under dudao_county shows it);
-- and most Chinese searches are two characters, one less than a trigram. A
-- county's few hundred rows are read through the region instead.

-- Exclusion constraints that mix equality and ranges.
CREATE EXTENSION IF NOT EXISTS "btree_gist";

-- CreateTable
CREATE TABLE "app_user" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "user_name" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "roles" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "inspector_id" TEXT,
    "institution_id" TEXT,
    "password_hash" TEXT,
    "failed_count" INTEGER NOT NULL DEFAULT 0,
    "last_failed_at" TIMESTAMPTZ(3),
    "locked_until" TIMESTAMPTZ(3),
    "last_sign_in_at" TIMESTAMPTZ(3),
    "last_sign_out_at" TIMESTAMPTZ(3),
    "status" TEXT NOT NULL DEFAULT 'active',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "app_user_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "session" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "user_id" TEXT NOT NULL,
    "token_hash" TEXT NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "ip" TEXT,
    "user_agent" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "session_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "audit_entry" (
    "region" TEXT NOT NULL,
    "seq" BIGINT NOT NULL,
    "id" TEXT GENERATED ALWAYS AS ("region" || '-' || lpad("seq"::text, 12, '0')) STORED,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "actor_id" TEXT,
    "actor_name" TEXT NOT NULL,
    "action" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" TEXT NOT NULL,
    "before" JSONB,
    "after" JSONB,
    "request_id" TEXT,
    "previous_hash" TEXT NOT NULL,
    "hash" TEXT NOT NULL,

    CONSTRAINT "audit_entry_pkey" PRIMARY KEY ("region","seq")
);

-- CreateTable
CREATE TABLE "audit_head" (
    "region" TEXT NOT NULL,
    "seq" BIGINT NOT NULL DEFAULT 0,
    "hash" TEXT NOT NULL DEFAULT '',

    CONSTRAINT "audit_head_pkey" PRIMARY KEY ("region")
);

-- CreateTable
CREATE TABLE "inspection" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "institution_id" TEXT NOT NULL,
    "planned_date" DATE NOT NULL,
    "lead_inspector_id" TEXT NOT NULL,
    "topic" TEXT,
    "subject_role" TEXT,
    "methods" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "questionnaire_count" INTEGER,
    "lesson_count" INTEGER,
    "strengths" TEXT,
    "advice" TEXT,
    "no_problem" BOOLEAN NOT NULL DEFAULT false,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "state_reason" TEXT,
    "started_at" TIMESTAMPTZ(3),
    "ended_at" TIMESTAMPTZ(3),
    "submitted_at" TIMESTAMPTZ(3),
    "possible" DECIMAL,
    "given" DECIMAL,
    "share" DECIMAL,
    "grade" TEXT,
    "answered" INTEGER NOT NULL DEFAULT 0,
    "applicable" INTEGER NOT NULL DEFAULT 0,
    "extensions" JSONB NOT NULL DEFAULT '{}',
    "year" INTEGER GENERATED ALWAYS AS (EXTRACT(YEAR FROM "planned_date")::integer) STORED,
    "month" INTEGER GENERATED ALWAYS AS (EXTRACT(MONTH FROM "planned_date")::integer) STORED,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inspection_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "inspection_member" (
    "region" TEXT NOT NULL,
    "inspection_id" TEXT NOT NULL,
    "inspector_id" TEXT NOT NULL,

    CONSTRAINT "inspection_member_pkey" PRIMARY KEY ("region","inspection_id","inspector_id")
);

-- CreateTable
CREATE TABLE "rating" (
    "region" TEXT NOT NULL,
    "inspection_id" TEXT NOT NULL,
    "criterion" TEXT NOT NULL,
    "answer" JSONB NOT NULL,
    "remark" TEXT,
    "updated_by" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rating_pkey" PRIMARY KEY ("region","inspection_id","criterion")
);

-- CreateTable
CREATE TABLE "commission_member" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "post" TEXT NOT NULL,
    "duties" TEXT,
    "position" INTEGER NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "commission_member_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "district" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "note" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "district_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "institution" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "ownership" TEXT NOT NULL,
    "township" TEXT NOT NULL,
    "district_id" TEXT,
    "head_name" TEXT,
    "phone" TEXT,
    "address" TEXT,
    "student_count" INTEGER,
    "class_count" INTEGER,
    "staff_count" INTEGER,
    "status" TEXT NOT NULL DEFAULT 'open',
    "note" TEXT,
    "extensions" JSONB NOT NULL DEFAULT '{}',
    "search_text" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "institution_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "inspector" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "employer" TEXT,
    "specialty" TEXT,
    "district_id" TEXT,
    "phone" TEXT,
    "status" TEXT NOT NULL DEFAULT 'active',
    "note" TEXT,
    "extensions" JSONB NOT NULL DEFAULT '{}',
    "search_text" TEXT NOT NULL DEFAULT '',
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "inspector_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "appointment" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "inspector_id" TEXT NOT NULL,
    "role" TEXT NOT NULL,
    "number" TEXT NOT NULL,
    "start_date" DATE NOT NULL,
    "end_date" DATE NOT NULL,
    "ended_on" DATE,
    "ended_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "appointment_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "school_assignment" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "inspector_id" TEXT NOT NULL,
    "institution_id" TEXT NOT NULL,
    "start_date" DATE NOT NULL,
    "end_date" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "school_assignment_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "annual_plan" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "guiding_idea" TEXT,
    "key_tasks" TEXT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "state_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "annual_plan_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "plan_item" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "plan_id" TEXT NOT NULL,
    "month" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "start_date" DATE,
    "end_date" DATE,
    "lead_unit" TEXT,
    "cooperating_units" TEXT,
    "basis" TEXT,
    "measures" TEXT,
    "state" TEXT NOT NULL DEFAULT 'planned',
    "state_reason" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "plan_item_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "programme" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "kind" TEXT NOT NULL,
    "plan_item_id" TEXT,
    "rubric_id" TEXT NOT NULL,
    "rubric_version" TEXT,
    "rubric_hash" TEXT,
    "start_date" DATE NOT NULL,
    "end_date" DATE NOT NULL,
    "methods" TEXT[] DEFAULT ARRAY[]::TEXT[],
    "unannounced" BOOLEAN NOT NULL DEFAULT false,
    "basis" TEXT,
    "description" TEXT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "state_reason" TEXT,
    "extensions" JSONB NOT NULL DEFAULT '{}',
    "year" INTEGER GENERATED ALWAYS AS (EXTRACT(YEAR FROM "start_date")::integer) STORED,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "programme_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "team" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "leader_id" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "team_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "team_member" (
    "region" TEXT NOT NULL,
    "team_id" TEXT NOT NULL,
    "inspector_id" TEXT NOT NULL,

    CONSTRAINT "team_member_pkey" PRIMARY KEY ("region","team_id","inspector_id")
);

-- CreateTable
CREATE TABLE "finding" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "inspection_id" TEXT NOT NULL,
    "institution_id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "criterion" TEXT,
    "description" TEXT NOT NULL,
    "severity" TEXT NOT NULL,
    "basis" TEXT,
    "advice" TEXT,
    "found_on" DATE NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'found',
    "state_reason" TEXT,
    "notice_id" TEXT,
    "deadline" DATE,
    "responsible_person" TEXT,
    "measures" TEXT,
    "result" TEXT,
    "reported_by_id" TEXT,
    "reported_at" TIMESTAMPTZ(3),
    "verification" TEXT,
    "verified_by_id" TEXT,
    "closed_on" DATE,
    "year" INTEGER GENERATED ALWAYS AS (EXTRACT(YEAR FROM "found_on")::integer) STORED,
    "month" INTEGER GENERATED ALWAYS AS (EXTRACT(MONTH FROM "found_on")::integer) STORED,
    "search_text" TEXT GENERATED ALWAYS AS (lower("description")) STORED,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "finding_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "notice" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "inspection_id" TEXT NOT NULL,
    "institution_id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "number" INTEGER NOT NULL,
    "printed_number" TEXT NOT NULL,
    "deadline" DATE NOT NULL,
    "requirements" TEXT,
    "issued_on" DATE NOT NULL,
    "issued_by_id" TEXT,
    "issued_by_name" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "notice_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "rectification_report" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "notice_id" TEXT NOT NULL,
    "institution_id" TEXT NOT NULL,
    "programme_id" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "remaining" TEXT,
    "submitted_at" TIMESTAMPTZ(3) NOT NULL,
    "submitted_by_id" TEXT,
    "submitted_by_name" TEXT NOT NULL,
    "year" INTEGER GENERATED ALWAYS AS (EXTRACT(YEAR FROM "submitted_at" AT TIME ZONE 'Asia/Shanghai')::integer) STORED,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rectification_report_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "region" (
    "region" TEXT NOT NULL,
    "level" TEXT NOT NULL,
    "name" TEXT NOT NULL,
    "parent_code" TEXT,
    "demo_date" DATE,

    CONSTRAINT "region_pkey" PRIMARY KEY ("region")
);

-- CreateTable
CREATE TABLE "counter" (
    "region" TEXT NOT NULL,
    "series" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "value" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "counter_pkey" PRIMARY KEY ("region","series","year")
);

-- CreateTable
CREATE TABLE "monthly_report" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "inspector_id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "month" INTEGER NOT NULL,
    "typical_case" TEXT,
    "suggestions" TEXT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "state_reason" TEXT,
    "visit_count" INTEGER NOT NULL DEFAULT 0,
    "institution_count" INTEGER NOT NULL DEFAULT 0,
    "finding_count" INTEGER NOT NULL DEFAULT 0,
    "closed_count" INTEGER NOT NULL DEFAULT 0,
    "questionnaire_count" INTEGER NOT NULL DEFAULT 0,
    "submitted_at" TIMESTAMPTZ(3),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "monthly_report_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "annual_summary" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "title" TEXT NOT NULL,
    "opening" TEXT,
    "problems" TEXT,
    "next_plan" TEXT,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "published_on" DATE,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "annual_summary_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "region_figure" (
    "region" TEXT NOT NULL,
    "year" INTEGER NOT NULL,
    "metric" TEXT NOT NULL,
    "key" TEXT NOT NULL,
    "value" BIGINT NOT NULL,

    CONSTRAINT "region_figure_pkey" PRIMARY KEY ("region","year","metric","key")
);

-- CreateIndex
CREATE INDEX "app_user_region_inspector_id_idx" ON "app_user"("region", "inspector_id");

-- CreateIndex
CREATE INDEX "app_user_region_institution_id_idx" ON "app_user"("region", "institution_id");

-- CreateIndex
CREATE UNIQUE INDEX "app_user__user_name" ON "app_user"("region", "user_name");

-- CreateIndex
CREATE INDEX "session_region_user_id_idx" ON "session"("region", "user_id");

-- CreateIndex
CREATE INDEX "session_region_expires_at_idx" ON "session"("region", "expires_at");

-- CreateIndex
CREATE UNIQUE INDEX "session__token_hash" ON "session"("region", "token_hash");

-- CreateIndex
CREATE INDEX "audit_entry_region_entity_id_seq_idx" ON "audit_entry"("region", "entity_id", "seq");

-- CreateIndex
CREATE INDEX "audit_entry_region_actor_id_seq_idx" ON "audit_entry"("region", "actor_id", "seq");

-- CreateIndex
CREATE INDEX "inspection_region_planned_date_id_idx" ON "inspection"("region", "planned_date", "id");

-- CreateIndex
CREATE INDEX "inspection_region_programme_id_planned_date_idx" ON "inspection"("region", "programme_id", "planned_date");

-- CreateIndex
CREATE INDEX "inspection_region_institution_id_planned_date_idx" ON "inspection"("region", "institution_id", "planned_date");

-- CreateIndex
CREATE INDEX "inspection_region_lead_inspector_id_planned_date_idx" ON "inspection"("region", "lead_inspector_id", "planned_date");

-- CreateIndex
CREATE INDEX "inspection_region_state_planned_date_idx" ON "inspection"("region", "state", "planned_date");

-- CreateIndex
CREATE INDEX "inspection_region_year_month_idx" ON "inspection"("region", "year", "month");

-- CreateIndex
CREATE INDEX "inspection_region_submitted_at_idx" ON "inspection"("region", "submitted_at");

-- CreateIndex
CREATE INDEX "inspection_member_region_inspector_id_idx" ON "inspection_member"("region", "inspector_id");

-- CreateIndex
CREATE INDEX "commission_member_region_position_idx" ON "commission_member"("region", "position");

-- CreateIndex
CREATE UNIQUE INDEX "district__name" ON "district"("region", "name");

-- CreateIndex
CREATE INDEX "institution_region_name_id_idx" ON "institution"("region", "name", "id");

-- CreateIndex
CREATE INDEX "institution_region_kind_id_idx" ON "institution"("region", "kind", "id");

-- CreateIndex
CREATE INDEX "institution_region_township_id_idx" ON "institution"("region", "township", "id");

-- CreateIndex
CREATE INDEX "institution_region_district_id_idx" ON "institution"("region", "district_id");

-- CreateIndex
CREATE UNIQUE INDEX "institution__code" ON "institution"("region", "code");

-- CreateIndex
CREATE INDEX "inspector_region_name_id_idx" ON "inspector"("region", "name", "id");

-- CreateIndex
CREATE INDEX "inspector_region_kind_id_idx" ON "inspector"("region", "kind", "id");

-- CreateIndex
CREATE INDEX "inspector_region_district_id_idx" ON "inspector"("region", "district_id");

-- CreateIndex
CREATE INDEX "appointment_region_inspector_id_end_date_idx" ON "appointment"("region", "inspector_id", "end_date");

-- CreateIndex
CREATE INDEX "appointment_region_end_date_id_idx" ON "appointment"("region", "end_date", "id");

-- CreateIndex
CREATE INDEX "appointment_region_start_date_id_idx" ON "appointment"("region", "start_date", "id");

-- CreateIndex
CREATE UNIQUE INDEX "appointment__number" ON "appointment"("region", "number");

-- CreateIndex
CREATE INDEX "school_assignment_region_inspector_id_idx" ON "school_assignment"("region", "inspector_id");

-- CreateIndex
CREATE INDEX "school_assignment_region_institution_id_idx" ON "school_assignment"("region", "institution_id");

-- CreateIndex
CREATE UNIQUE INDEX "annual_plan__year" ON "annual_plan"("region", "year");

-- CreateIndex
CREATE INDEX "plan_item_region_plan_id_month_id_idx" ON "plan_item"("region", "plan_id", "month", "id");

-- CreateIndex
CREATE INDEX "plan_item_region_month_id_idx" ON "plan_item"("region", "month", "id");

-- CreateIndex
CREATE INDEX "programme_region_start_date_id_idx" ON "programme"("region", "start_date", "id");

-- CreateIndex
CREATE INDEX "programme_region_year_state_idx" ON "programme"("region", "year", "state");

-- CreateIndex
CREATE INDEX "programme_region_plan_item_id_idx" ON "programme"("region", "plan_item_id");

-- CreateIndex
CREATE INDEX "team_region_leader_id_idx" ON "team"("region", "leader_id");

-- CreateIndex
CREATE UNIQUE INDEX "team__programme_id__name" ON "team"("region", "programme_id", "name");

-- CreateIndex
CREATE INDEX "team_member_region_inspector_id_idx" ON "team_member"("region", "inspector_id");

-- CreateIndex
CREATE INDEX "finding_region_found_on_id_idx" ON "finding"("region", "found_on", "id");

-- CreateIndex
CREATE INDEX "finding_region_state_deadline_idx" ON "finding"("region", "state", "deadline");

-- CreateIndex
CREATE INDEX "finding_region_deadline_id_idx" ON "finding"("region", "deadline", "id");

-- CreateIndex
CREATE INDEX "finding_region_inspection_id_idx" ON "finding"("region", "inspection_id");

-- CreateIndex
CREATE INDEX "finding_region_institution_id_found_on_idx" ON "finding"("region", "institution_id", "found_on");

-- CreateIndex
CREATE INDEX "finding_region_programme_id_found_on_idx" ON "finding"("region", "programme_id", "found_on");

-- CreateIndex
CREATE INDEX "finding_region_notice_id_idx" ON "finding"("region", "notice_id");

-- CreateIndex
CREATE INDEX "finding_region_year_month_idx" ON "finding"("region", "year", "month");

-- CreateIndex
CREATE INDEX "notice_region_year_number_id_idx" ON "notice"("region", "year", "number", "id");

-- CreateIndex
CREATE INDEX "notice_region_issued_on_id_idx" ON "notice"("region", "issued_on", "id");

-- CreateIndex
CREATE INDEX "notice_region_inspection_id_idx" ON "notice"("region", "inspection_id");

-- CreateIndex
CREATE INDEX "notice_region_institution_id_idx" ON "notice"("region", "institution_id");

-- CreateIndex
CREATE INDEX "notice_region_programme_id_idx" ON "notice"("region", "programme_id");

-- CreateIndex
CREATE INDEX "notice_region_deadline_id_idx" ON "notice"("region", "deadline", "id");

-- CreateIndex
CREATE UNIQUE INDEX "notice__series__year__number" ON "notice"("region", "series", "year", "number");

-- CreateIndex
CREATE INDEX "rectification_report_region_submitted_at_id_idx" ON "rectification_report"("region", "submitted_at", "id");

-- CreateIndex
CREATE INDEX "rectification_report_region_notice_id_idx" ON "rectification_report"("region", "notice_id");

-- CreateIndex
CREATE INDEX "rectification_report_region_institution_id_idx" ON "rectification_report"("region", "institution_id");

-- CreateIndex
CREATE INDEX "rectification_report_region_programme_id_idx" ON "rectification_report"("region", "programme_id");

-- CreateIndex
CREATE INDEX "rectification_report_region_year_idx" ON "rectification_report"("region", "year");

-- CreateIndex
CREATE INDEX "monthly_report_region_year_month_id_idx" ON "monthly_report"("region", "year", "month", "id");

-- CreateIndex
CREATE INDEX "monthly_report_region_month_id_idx" ON "monthly_report"("region", "month", "id");

-- CreateIndex
CREATE INDEX "monthly_report_region_state_idx" ON "monthly_report"("region", "state");

-- CreateIndex
CREATE UNIQUE INDEX "monthly_report__inspector_id__year__month" ON "monthly_report"("region", "inspector_id", "year", "month");

-- CreateIndex
CREATE UNIQUE INDEX "annual_summary__year" ON "annual_summary"("region", "year");

-- AddForeignKey
ALTER TABLE "app_user" ADD CONSTRAINT "app_user__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "app_user" ADD CONSTRAINT "app_user__institution_id" FOREIGN KEY ("region", "institution_id") REFERENCES "institution"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "session" ADD CONSTRAINT "session__user_id" FOREIGN KEY ("region", "user_id") REFERENCES "app_user"("region", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inspection" ADD CONSTRAINT "inspection__programme_id" FOREIGN KEY ("region", "programme_id") REFERENCES "programme"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inspection" ADD CONSTRAINT "inspection__institution_id" FOREIGN KEY ("region", "institution_id") REFERENCES "institution"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inspection" ADD CONSTRAINT "inspection__lead_inspector_id" FOREIGN KEY ("region", "lead_inspector_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inspection_member" ADD CONSTRAINT "inspection_member__inspection_id" FOREIGN KEY ("region", "inspection_id") REFERENCES "inspection"("region", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inspection_member" ADD CONSTRAINT "inspection_member__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rating" ADD CONSTRAINT "rating__inspection_id" FOREIGN KEY ("region", "inspection_id") REFERENCES "inspection"("region", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "institution" ADD CONSTRAINT "institution__district_id" FOREIGN KEY ("region", "district_id") REFERENCES "district"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "inspector" ADD CONSTRAINT "inspector__district_id" FOREIGN KEY ("region", "district_id") REFERENCES "district"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "appointment" ADD CONSTRAINT "appointment__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "school_assignment" ADD CONSTRAINT "school_assignment__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "school_assignment" ADD CONSTRAINT "school_assignment__institution_id" FOREIGN KEY ("region", "institution_id") REFERENCES "institution"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "plan_item" ADD CONSTRAINT "plan_item__plan_id" FOREIGN KEY ("region", "plan_id") REFERENCES "annual_plan"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "programme" ADD CONSTRAINT "programme__plan_item_id" FOREIGN KEY ("region", "plan_item_id") REFERENCES "plan_item"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team__programme_id" FOREIGN KEY ("region", "programme_id") REFERENCES "programme"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "team" ADD CONSTRAINT "team__leader_id" FOREIGN KEY ("region", "leader_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "team_member" ADD CONSTRAINT "team_member__team_id" FOREIGN KEY ("region", "team_id") REFERENCES "team"("region", "id") ON DELETE CASCADE ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "team_member" ADD CONSTRAINT "team_member__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding__inspection_id" FOREIGN KEY ("region", "inspection_id") REFERENCES "inspection"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding__institution_id" FOREIGN KEY ("region", "institution_id") REFERENCES "institution"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding__programme_id" FOREIGN KEY ("region", "programme_id") REFERENCES "programme"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding__notice_id" FOREIGN KEY ("region", "notice_id") REFERENCES "notice"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding__reported_by_id" FOREIGN KEY ("region", "reported_by_id") REFERENCES "app_user"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "finding" ADD CONSTRAINT "finding__verified_by_id" FOREIGN KEY ("region", "verified_by_id") REFERENCES "app_user"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice__inspection_id" FOREIGN KEY ("region", "inspection_id") REFERENCES "inspection"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice__institution_id" FOREIGN KEY ("region", "institution_id") REFERENCES "institution"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice__programme_id" FOREIGN KEY ("region", "programme_id") REFERENCES "programme"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "notice" ADD CONSTRAINT "notice__issued_by_id" FOREIGN KEY ("region", "issued_by_id") REFERENCES "app_user"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rectification_report" ADD CONSTRAINT "rectification_report__notice_id" FOREIGN KEY ("region", "notice_id") REFERENCES "notice"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rectification_report" ADD CONSTRAINT "rectification_report__institution_id" FOREIGN KEY ("region", "institution_id") REFERENCES "institution"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rectification_report" ADD CONSTRAINT "rectification_report__programme_id" FOREIGN KEY ("region", "programme_id") REFERENCES "programme"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "rectification_report" ADD CONSTRAINT "rectification_report__submitted_by_id" FOREIGN KEY ("region", "submitted_by_id") REFERENCES "app_user"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "monthly_report" ADD CONSTRAINT "monthly_report__inspector_id" FOREIGN KEY ("region", "inspector_id") REFERENCES "inspector"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;
