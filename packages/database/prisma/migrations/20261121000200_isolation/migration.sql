-- A county sees its own rows and nothing else, whatever the query says. The
-- policies are forced on the owner too; the application works under two roles
-- that own nothing:
--   dudao_county     reads and writes the region in app.region (equality: fast)
--   dudao_oversight  reads the regions from app.prefix up to app.prefix_end

-- Roles belong to the whole cluster: another database may be making them at
-- this very moment, so meeting one that exists is no failure.
DO $$
DECLARE
  r text;
  grants text;
BEGIN
  FOREACH r IN ARRAY ARRAY['dudao_county', 'dudao_oversight'] LOOP
    IF to_regrole(r) IS NULL THEN
      BEGIN
        EXECUTE format('CREATE ROLE %I NOLOGIN', r);
      EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
      END;
    END IF;
    -- The owner takes a role for each request. From 16 on it need not inherit
    -- what the role may do. A superuser may take any role without a grant.
    IF NOT (SELECT rolsuper FROM pg_roles WHERE rolname = current_user) THEN
      grants := format('GRANT %I TO CURRENT_USER', r);
      IF current_setting('server_version_num')::int >= 160000 THEN
        grants := grants || ' WITH INHERIT FALSE, SET TRUE';
      END IF;
      EXECUTE grants;
    END IF;
  END LOOP;
END $$;

GRANT USAGE ON SCHEMA public TO dudao_county, dudao_oversight;

DO $$
DECLARE
  t text;
  -- Written by triggers or by set-up alone.
  kept CONSTANT text[] := ARRAY['region', 'audit_entry', 'audit_head', 'region_figure'];
  -- Nobody's business above the county.
  private CONSTANT text[] := ARRAY['app_user', 'session', 'counter'];
BEGIN
  FOR t IN
    SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename <> '_prisma_migrations'
  LOOP
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', t);
    EXECUTE format('GRANT SELECT ON %I TO dudao_county', t);
    IF NOT t = ANY (kept) THEN
      EXECUTE format('GRANT INSERT, UPDATE, DELETE ON %I TO dudao_county', t);
    END IF;
    IF NOT t = ANY (private) THEN
      EXECUTE format('GRANT SELECT ON %I TO dudao_oversight', t);
    END IF;
    CONTINUE WHEN t = 'region';
    -- The owner is named beside the role because the triggers that keep the
    -- audit and the figures run as the owner, within the same region.
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

-- The list of regions is what a sign-in page shows: everyone may read it, the owner alone writes.
CREATE POLICY everyone ON region FOR SELECT TO dudao_county, dudao_oversight USING (true);
CREATE POLICY setup ON region TO CURRENT_USER USING (true) WITH CHECK (true);
