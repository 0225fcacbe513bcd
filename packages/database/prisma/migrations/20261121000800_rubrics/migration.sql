-- Rubrics that an office tailored for itself: the profile, and what came of it when it was published.

-- CreateTable
CREATE TABLE "rubric_profile" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "content" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "rubric_id" TEXT NOT NULL,
    "rubric_version" TEXT NOT NULL,
    "base_id" TEXT NOT NULL,
    "base_version" TEXT NOT NULL,
    "state" TEXT NOT NULL DEFAULT 'draft',
    "state_reason" TEXT,
    "published_on" DATE,
    "rubric_hash" TEXT,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rubric_profile_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "rubric_release" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "profile_id" TEXT NOT NULL,
    "rubric" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "rubric_release_pkey" PRIMARY KEY ("region","id")
);

-- CreateIndex
CREATE INDEX "rubric_profile_region_rubric_hash_idx" ON "rubric_profile"("region", "rubric_hash");

-- CreateIndex
CREATE UNIQUE INDEX "rubric_profile__rubric_version" ON "rubric_profile"("region", "rubric_id", "rubric_version");

-- CreateIndex
CREATE UNIQUE INDEX "rubric_release__profile_id__key" ON "rubric_release"("region", "profile_id");

-- AddForeignKey
ALTER TABLE "rubric_release" ADD CONSTRAINT "rubric_release__profile_id" FOREIGN KEY ("region", "profile_id") REFERENCES "rubric_profile"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['rubric_profile', 'rubric_release'] LOOP
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

-- What is published stays as it was; what is not has no text to score by.
ALTER TABLE rubric_profile
  ADD CONSTRAINT rubric_profile__state CHECK (state IN ('draft', 'published', 'retired')),
  ADD CONSTRAINT rubric_profile__rubric_hash CHECK (
    (state = 'draft') = (rubric_hash IS NULL) AND (state = 'draft') = (published_on IS NULL));

CREATE FUNCTION rubric_stands() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  -- Separate, as only one of the two tables has the columns the other is judged by.
  IF TG_TABLE_NAME = 'rubric_release' THEN
    IF TG_OP = 'UPDATE' AND NEW.rubric = OLD.rubric THEN RETURN NEW; END IF;
    RAISE EXCEPTION 'a published rubric is neither changed nor removed' USING ERRCODE = 'DD003';
  END IF;
  IF OLD.state <> 'draft' AND (TG_OP = 'DELETE'
    OR ROW(NEW.content, NEW.rubric_id, NEW.rubric_version, NEW.rubric_hash)
      IS DISTINCT FROM ROW(OLD.content, OLD.rubric_id, OLD.rubric_version, OLD.rubric_hash)) THEN
    RAISE EXCEPTION 'a published profile is neither changed nor removed' USING ERRCODE = 'DD003';
  END IF;
  RETURN CASE TG_OP WHEN 'DELETE' THEN OLD ELSE NEW END;
END $$;
CREATE TRIGGER rubric_stands BEFORE UPDATE OR DELETE ON rubric_release
  FOR EACH ROW EXECUTE FUNCTION rubric_stands();
CREATE TRIGGER rubric_stands BEFORE UPDATE OR DELETE ON rubric_profile
  FOR EACH ROW EXECUTE FUNCTION rubric_stands();

SELECT audit_install(table_name, entity, 'id') FROM (VALUES
  ('rubric_profile', 'rubricProfile'),
  ('rubric_release', 'rubricRelease')
) AS v (table_name, entity);
