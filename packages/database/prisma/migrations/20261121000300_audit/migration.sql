-- One entry for each change, written in the change's own transaction and
-- chained by hash to the entry before it in its region.
--
-- The application names the act in settings of the transaction: app.actor_id,
-- app.actor_name, app.action, app.request_id, app.at. A change without an actor
-- is refused. The functions run as the owner, so that the application's roles
-- need no right to write entries.

-- The head of a region's chain exists before anything is written there.
ALTER TABLE audit_head ADD CONSTRAINT audit_head__region
  FOREIGN KEY (region) REFERENCES region (region) ON DELETE RESTRICT ON UPDATE RESTRICT;

-- Takes the region's turn to write, until the end of the transaction.
CREATE FUNCTION audit_lock() RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  PERFORM 1 FROM audit_head WHERE region = current_setting('app.region', true) FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'region % is not set up', coalesce(current_setting('app.region', true), '(none)')
      USING ERRCODE = 'DD001';
  END IF;
END $$;

-- The hash of an entry: SHA-256 over everything it says and the hash before it.
CREATE FUNCTION audit_hash(e audit_entry) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    e.previous_hash, e.region, e.seq,
    to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    e.actor_id, e.actor_name, e.action, e.entity, e.entity_id, e.before, e.after, e.request_id
  )::text, 'UTF8')), 'hex')
$$;

-- Continues the chain by one entry: called by the triggers below, for one change of one record.
CREATE FUNCTION audit_append(of_region text, of_entity text, of_id text, was jsonb, is_now jsonb) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  e audit_entry;
BEGIN
  e.actor_name := nullif(current_setting('app.actor_name', true), '');
  e.action := nullif(current_setting('app.action', true), '');
  IF e.actor_name IS NULL OR e.action IS NULL THEN
    RAISE EXCEPTION 'a change of % needs an actor and an action', of_entity USING ERRCODE = 'DD002';
  END IF;
  IF of_region IS DISTINCT FROM current_setting('app.region', true) THEN
    RAISE EXCEPTION 'a change of % is outside the region at work', of_entity USING ERRCODE = 'DD002';
  END IF;
  PERFORM 1 FROM audit_head WHERE region = of_region FOR UPDATE;
  IF NOT FOUND THEN
    RAISE EXCEPTION 'region % is not set up', of_region USING ERRCODE = 'DD001';
  END IF;
  SELECT seq, hash INTO e.seq, e.previous_hash
    FROM audit_entry WHERE region = of_region ORDER BY seq DESC LIMIT 1;
  e.region := of_region;
  e.seq := coalesce(e.seq, 0) + 1;
  e.previous_hash := coalesce(e.previous_hash, '');
  e.at := coalesce(nullif(current_setting('app.at', true), '')::timestamptz(3), now()::timestamptz(3));
  e.actor_id := nullif(current_setting('app.actor_id', true), '');
  e.request_id := nullif(current_setting('app.request_id', true), '');
  e.entity := of_entity;
  e.entity_id := of_id;
  e.before := was;
  e.after := is_now;
  INSERT INTO audit_entry (region, seq, at, actor_id, actor_name, action, entity, entity_id,
                           before, after, request_id, previous_hash, hash)
  VALUES (e.region, e.seq, e.at, e.actor_id, e.actor_name, e.action, e.entity, e.entity_id,
          e.before, e.after, e.request_id, e.previous_hash, audit_hash(e));
END $$;

-- Statement trigger: moves the head to the last entry, once for all rows of a statement.
CREATE FUNCTION audit_statement() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $$
BEGIN
  UPDATE audit_head h SET seq = e.seq, hash = e.hash
  FROM (
    SELECT region, seq, hash FROM audit_entry
    WHERE region = current_setting('app.region', true) ORDER BY seq DESC LIMIT 1
  ) e
  WHERE h.region = e.region AND h.seq <> e.seq;
  RETURN NULL;
END $$;

-- Puts a table under audit, or renews its triggers after a migration changed
-- its columns: SELECT audit_install('district', 'district', 'id').
--
-- The row trigger is written out column by column, because turning a whole row
-- into JSON and renaming its keys at every change costs more than the insert
-- that it belongs to. Keys are the API's names (planned_date is plannedDate), moments
-- ISO 8601 in UTC. Secrets are never copied; one that differs is said to have
-- changed. Search aids are left out.
CREATE FUNCTION audit_install(of_table text, entity text, id_column text) RETURNS void
LANGUAGE plpgsql AS $install$
DECLARE
  shape text;
BEGIN
  SELECT string_agg(format('%L, %s',
      lower(left(name, 1)) || substr(replace(initcap(replace(name, '_', ' ')), ' ', ''), 2),
      CASE
        WHEN name IN ('password_hash', 'token_hash') THEN format(
          $f$CASE WHEN r.%1$I IS NULL THEN NULL WHEN r.%1$I <> OLD.%1$I THEN '[changed]' ELSE '[redacted]' END$f$, name)
        WHEN type = 'timestamptz'::regtype THEN format(
          $f$to_char(r.%I AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')$f$, name)
        ELSE format('r.%I', name)
      END), ', ' ORDER BY place)
    INTO shape
  FROM (
    SELECT attname::text AS name, atttypid AS type, attnum AS place FROM pg_attribute
    WHERE attrelid = of_table::regclass AND attnum > 0 AND NOT attisdropped AND attname <> 'search_text'
  ) c;
  EXECUTE format($f$
    CREATE OR REPLACE FUNCTION %1$I() RETURNS trigger
    LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $body$
    DECLARE
      was jsonb;
      is_now jsonb;
      bookkeeping CONSTANT text[] := '{version,updatedAt}';
    BEGIN
      IF TG_OP <> 'INSERT' THEN was := jsonb_build_object(%2$s); END IF;
      IF TG_OP <> 'DELETE' THEN is_now := jsonb_build_object(%3$s); END IF;
      -- A change that changes nothing is no event.
      IF TG_OP = 'UPDATE' AND was - bookkeeping = is_now - bookkeeping THEN RETURN NULL; END IF;
      IF TG_OP = 'DELETE' THEN
        PERFORM audit_append(OLD.region, %4$L, OLD.%5$I, was, is_now);
      ELSE
        PERFORM audit_append(NEW.region, %4$L, NEW.%5$I, was, is_now);
      END IF;
      RETURN NULL;
    END $body$
  $f$, 'audit_row_' || of_table, replace(shape, 'r.', 'OLD.'), replace(shape, 'r.', 'NEW.'),
    entity, id_column);
  EXECUTE format('CREATE OR REPLACE TRIGGER audit_row AFTER INSERT OR UPDATE OR DELETE ON %I
    FOR EACH ROW EXECUTE FUNCTION %I()', of_table, 'audit_row_' || of_table);
  EXECUTE format('CREATE OR REPLACE TRIGGER audit_statement AFTER INSERT OR UPDATE OR DELETE ON %I
    FOR EACH STATEMENT EXECUTE FUNCTION audit_statement()', of_table);
END $install$;

SELECT audit_install(table_name, entity, id_column) FROM (VALUES
  ('commission_member', 'commissionMember', 'id'),
  ('district', 'district', 'id'),
  ('institution', 'institution', 'id'),
  ('inspector', 'inspector', 'id'),
  ('appointment', 'appointment', 'id'),
  ('school_assignment', 'schoolAssignment', 'id'),
  ('annual_plan', 'annualPlan', 'id'),
  ('plan_item', 'planItem', 'id'),
  ('programme', 'programme', 'id'),
  ('team', 'team', 'id'),
  -- What has no id of its own stands in the history of what it belongs to.
  ('team_member', 'teamMember', 'team_id'),
  ('inspection', 'inspection', 'id'),
  ('inspection_member', 'inspectionMember', 'inspection_id'),
  ('rating', 'rating', 'inspection_id'),
  ('finding', 'finding', 'id'),
  ('notice', 'notice', 'id'),
  ('rectification_report', 'rectificationReport', 'id'),
  ('monthly_report', 'monthlyReport', 'id'),
  ('annual_summary', 'annualSummary', 'id'),
  ('app_user', 'user', 'id')
) AS v (table_name, entity, id_column);

-- No role but the owner starts any of these by hand; triggers run regardless.
REVOKE EXECUTE ON FUNCTION audit_append(text, text, text, jsonb, jsonb), audit_install(text, text, text)
  FROM PUBLIC;

-- Entries stay as they are, for the owner too.
CREATE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION 'audit entries are never changed or deleted' USING ERRCODE = 'DD003';
END $$;
CREATE TRIGGER audit_refuse_row BEFORE UPDATE OR DELETE ON audit_entry
  FOR EACH ROW EXECUTE FUNCTION audit_refuse();
CREATE TRIGGER audit_refuse_truncate BEFORE TRUNCATE ON audit_entry
  FOR EACH STATEMENT EXECUTE FUNCTION audit_refuse();

-- The first entry of a region that is not as it was written: changed, missing
-- or out of order. Null when the chain is whole up to its head.
CREATE FUNCTION audit_verify(of_region text) RETURNS bigint
LANGUAGE sql STABLE AS $$
  WITH chain AS (
    SELECT e.seq, e.hash,
      row_number() OVER w = e.seq
        AND lag(e.hash, 1, '') OVER w = e.previous_hash
        AND audit_hash(e) = e.hash AS sound
    FROM audit_entry e WHERE e.region = of_region
    WINDOW w AS (ORDER BY e.seq)
  ), last AS (
    SELECT coalesce(max(seq), 0) AS seq, coalesce((array_agg(hash ORDER BY seq DESC))[1], '') AS hash FROM chain
  )
  SELECT min(seq) FROM (
    SELECT seq FROM chain WHERE NOT sound
    UNION ALL
    SELECT least(last.seq + 1, h.seq) FROM audit_head h, last
    WHERE h.region = of_region AND (h.seq <> last.seq OR h.hash <> last.hash)
  ) broken
$$;
