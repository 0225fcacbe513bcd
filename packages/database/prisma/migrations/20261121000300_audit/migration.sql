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

-- planned_date -> plannedDate, as the API names it.
CREATE FUNCTION audit_camel(name text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
  SELECT lower(left(name, 1)) || substr(replace(initcap(replace(name, '_', ' ')), ' ', ''), 2)
$$;

-- A row as an entry keeps it: API names, no secrets, no search aids. A secret
-- that differs from `other` is said to have changed, never what it is.
CREATE FUNCTION audit_shape(record jsonb, other jsonb) RETURNS jsonb
LANGUAGE sql IMMUTABLE PARALLEL SAFE AS $$
  SELECT jsonb_object_agg(
    audit_camel(key),
    CASE
      WHEN key NOT IN ('password_hash', 'token_hash') OR value = 'null' THEN value
      WHEN other IS NOT NULL AND value IS DISTINCT FROM other -> key THEN '"[changed]"'
      ELSE '"[redacted]"'
    END)
  FROM jsonb_each(record)
  WHERE key <> 'search_text'
$$;

-- The hash of an entry: SHA-256 over everything it says and the hash before it.
CREATE FUNCTION audit_hash(e audit_entry) RETURNS text
LANGUAGE sql STABLE PARALLEL SAFE AS $$
  SELECT encode(sha256(convert_to(jsonb_build_array(
    e.previous_hash, e.region, e.seq,
    to_char(e.at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
    e.actor_id, e.actor_name, e.action, e.entity, e.entity_id, e.before, e.after, e.request_id
  )::text, 'UTF8')), 'hex')
$$;

-- Row trigger. Arguments: the entity's name, the column that holds the id of
-- the record whose history this belongs to.
CREATE FUNCTION audit_row() RETURNS trigger
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public SET timezone = 'UTC' AS $$
DECLARE
  old_row jsonb;
  new_row jsonb;
  e audit_entry;
BEGIN
  IF TG_OP <> 'INSERT' THEN old_row := to_jsonb(OLD); END IF;
  IF TG_OP <> 'DELETE' THEN new_row := to_jsonb(NEW); END IF;
  -- A change that changes nothing is no event.
  IF TG_OP = 'UPDATE' AND old_row - '{version,updated_at}'::text[] = new_row - '{version,updated_at}'::text[] THEN
    RETURN NULL;
  END IF;

  e.region := coalesce(new_row, old_row) ->> 'region';
  e.actor_name := nullif(current_setting('app.actor_name', true), '');
  e.action := nullif(current_setting('app.action', true), '');
  IF e.actor_name IS NULL OR e.action IS NULL THEN
    RAISE EXCEPTION 'a change of % needs an actor and an action', TG_TABLE_NAME USING ERRCODE = 'DD002';
  END IF;
  IF e.region IS DISTINCT FROM current_setting('app.region', true) THEN
    RAISE EXCEPTION 'a change of % is outside the region at work', TG_TABLE_NAME USING ERRCODE = 'DD002';
  END IF;

  PERFORM audit_lock();
  SELECT seq, hash INTO e.seq, e.previous_hash
    FROM audit_entry WHERE region = e.region ORDER BY seq DESC LIMIT 1;
  e.seq := coalesce(e.seq, 0) + 1;
  e.previous_hash := coalesce(e.previous_hash, '');
  e.at := coalesce(nullif(current_setting('app.at', true), '')::timestamptz(3), now()::timestamptz(3));
  e.actor_id := nullif(current_setting('app.actor_id', true), '');
  e.request_id := nullif(current_setting('app.request_id', true), '');
  e.entity := TG_ARGV[0];
  e.entity_id := coalesce(new_row, old_row) ->> TG_ARGV[1];
  e.before := audit_shape(old_row, NULL);
  e.after := audit_shape(new_row, old_row);
  e.hash := audit_hash(e);
  INSERT INTO audit_entry (region, seq, at, actor_id, actor_name, action, entity, entity_id,
                           before, after, request_id, previous_hash, hash)
  VALUES (e.region, e.seq, e.at, e.actor_id, e.actor_name, e.action, e.entity, e.entity_id,
          e.before, e.after, e.request_id, e.previous_hash, e.hash);
  RETURN NULL;
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

DO $$
DECLARE t record;
BEGIN
  FOR t IN
    SELECT * FROM (VALUES
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
    ) AS v (table_name, entity, id_column)
  LOOP
    EXECUTE format(
      'CREATE TRIGGER audit_row AFTER INSERT OR UPDATE OR DELETE ON %I
         FOR EACH ROW EXECUTE FUNCTION audit_row(%L, %L)', t.table_name, t.entity, t.id_column);
    EXECUTE format(
      'CREATE TRIGGER audit_statement AFTER INSERT OR UPDATE OR DELETE ON %I
         FOR EACH STATEMENT EXECUTE FUNCTION audit_statement()', t.table_name);
  END LOOP;
END $$;

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
