-- What must hold in every row, whoever writes it. A constraint is named
-- table__column[__column]: the name tells which field an error belongs to.

-- An id begins with its region, so a record cannot be carried into another county.
DO $$
DECLARE t text;
BEGIN
  FOR t IN
    SELECT c.table_name FROM information_schema.columns c
    WHERE c.table_schema = 'public' AND c.column_name = 'id' AND c.table_name NOT IN ('audit_entry', '_prisma_migrations')
  LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (starts_with(id, region || ''-''))', t, t || '__id');
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (version > 0)', t, t || '__version');
  END LOOP;
END $$;

-- A region is its administrative code: 2 digits a province, 4 a city, 6 a county.
ALTER TABLE region
  ADD CONSTRAINT region__region CHECK (region ~ '^\d{2}(\d{2}){0,2}$'),
  ADD CONSTRAINT region__level CHECK (level IN ('county', 'city', 'province')),
  ADD CONSTRAINT region__parent_code CHECK (starts_with(region, parent_code) AND region <> parent_code);

-- States, each machine's own.
ALTER TABLE institution ADD CONSTRAINT institution__status CHECK (status IN ('open', 'closed'));
ALTER TABLE inspector ADD CONSTRAINT inspector__status CHECK (status IN ('active', 'left'));
ALTER TABLE app_user ADD CONSTRAINT app_user__status CHECK (status IN ('active', 'disabled'));
ALTER TABLE annual_plan ADD CONSTRAINT annual_plan__state
  CHECK (state IN ('draft', 'inReview', 'approved', 'published', 'summarised'));
ALTER TABLE plan_item ADD CONSTRAINT plan_item__state
  CHECK (state IN ('planned', 'inProgress', 'done', 'carriedOver', 'cancelled'));
ALTER TABLE programme ADD CONSTRAINT programme__state
  CHECK (state IN ('draft', 'approved', 'running', 'closed', 'cancelled'));
ALTER TABLE inspection ADD CONSTRAINT inspection__state
  CHECK (state IN ('planned', 'inProgress', 'recorded', 'submitted', 'accepted', 'returned', 'missed'));
ALTER TABLE finding ADD CONSTRAINT finding__state
  CHECK (state IN ('found', 'resolvedOnSpot', 'ordered', 'acknowledged', 'inProgress', 'reported', 'returned', 'closed'));
ALTER TABLE monthly_report ADD CONSTRAINT monthly_report__state
  CHECK (state IN ('draft', 'submitted', 'returned', 'accepted'));
ALTER TABLE annual_summary ADD CONSTRAINT annual_summary__state CHECK (state IN ('draft', 'published'));

-- Ranges.
ALTER TABLE commission_member ADD CONSTRAINT commission_member__position CHECK (position >= 0);
ALTER TABLE institution
  ADD CONSTRAINT institution__student_count CHECK (student_count >= 0),
  ADD CONSTRAINT institution__class_count CHECK (class_count >= 0),
  ADD CONSTRAINT institution__staff_count CHECK (staff_count >= 0);
ALTER TABLE annual_plan ADD CONSTRAINT annual_plan__year CHECK (year BETWEEN 2000 AND 2100);
ALTER TABLE plan_item ADD CONSTRAINT plan_item__month CHECK (month BETWEEN 1 AND 12);
ALTER TABLE inspection
  ADD CONSTRAINT inspection__questionnaire_count CHECK (questionnaire_count >= 0),
  ADD CONSTRAINT inspection__lesson_count CHECK (lesson_count >= 0),
  ADD CONSTRAINT inspection__answered CHECK (answered >= 0),
  ADD CONSTRAINT inspection__applicable CHECK (applicable >= 0);
ALTER TABLE notice
  ADD CONSTRAINT notice__number CHECK (number > 0),
  ADD CONSTRAINT notice__year CHECK (year BETWEEN 2000 AND 2100);
ALTER TABLE counter ADD CONSTRAINT counter__value CHECK (value >= 0);
ALTER TABLE monthly_report
  ADD CONSTRAINT monthly_report__year CHECK (year BETWEEN 2000 AND 2100),
  ADD CONSTRAINT monthly_report__month CHECK (month BETWEEN 1 AND 12),
  ADD CONSTRAINT monthly_report__visit_count CHECK (visit_count >= 0),
  ADD CONSTRAINT monthly_report__institution_count CHECK (institution_count >= 0),
  ADD CONSTRAINT monthly_report__finding_count CHECK (finding_count >= 0),
  ADD CONSTRAINT monthly_report__closed_count CHECK (closed_count >= 0),
  ADD CONSTRAINT monthly_report__questionnaire_count CHECK (questionnaire_count >= 0);
ALTER TABLE annual_summary ADD CONSTRAINT annual_summary__year CHECK (year BETWEEN 2000 AND 2100);
ALTER TABLE app_user ADD CONSTRAINT app_user__failed_count CHECK (failed_count >= 0);

-- What ends does not end before it began.
ALTER TABLE appointment
  ADD CONSTRAINT appointment__end_date CHECK (end_date >= start_date),
  ADD CONSTRAINT appointment__ended_on CHECK (ended_on BETWEEN start_date AND end_date);
ALTER TABLE school_assignment ADD CONSTRAINT school_assignment__end_date CHECK (end_date >= start_date);
ALTER TABLE plan_item ADD CONSTRAINT plan_item__end_date CHECK (end_date >= start_date);
ALTER TABLE programme ADD CONSTRAINT programme__end_date CHECK (end_date >= start_date);
ALTER TABLE inspection ADD CONSTRAINT inspection__ended_at CHECK (ended_at >= started_at);
ALTER TABLE notice ADD CONSTRAINT notice__deadline CHECK (deadline >= issued_on);

-- A closed list may be empty, never unknown.
ALTER TABLE programme ALTER COLUMN methods SET NOT NULL;
ALTER TABLE inspection ALTER COLUMN methods SET NOT NULL;
ALTER TABLE app_user ALTER COLUMN roles SET NOT NULL;

-- Search texts are matched in lower case.
ALTER TABLE institution ADD CONSTRAINT institution__search_text CHECK (search_text = lower(search_text));
ALTER TABLE inspector ADD CONSTRAINT inspector__search_text CHECK (search_text = lower(search_text));

-- Two terms of one role of one person never overlap; a term ended early frees the days after it.
ALTER TABLE appointment ADD CONSTRAINT appointment__start_date EXCLUDE USING gist (
  region WITH =,
  inspector_id WITH =,
  role WITH =,
  daterange(start_date, coalesce(ended_on, end_date), '[]') WITH &&
);

-- One inspector looks after one school once at a time; no end means until further notice.
ALTER TABLE school_assignment ADD CONSTRAINT school_assignment__start_date EXCLUDE USING gist (
  region WITH =,
  inspector_id WITH =,
  institution_id WITH =,
  daterange(start_date, end_date, '[]') WITH &&
);
