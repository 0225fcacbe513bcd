-- Counts kept while rows change, so that a dashboard over a province reads a
-- few hundred rows instead of half a million. One description per table says
-- which figures a row counts towards; triggers and recount are made from it.

CREATE FUNCTION figures_describe() RETURNS TABLE (of_table text, counts text)
LANGUAGE sql IMMUTABLE AS $$
  -- (metric, year, key, value), for a row r; year 0 where a metric has none.
  VALUES
    ('institution', $f$ ('institutions', 0, r.kind || ':' || r.status, 1) $f$),
    ('inspector', $f$ ('inspectors', 0, r.kind || ':' || r.status, 1) $f$),
    ('inspection', $f$ ('inspections', r.year, r.state, 1),
                       ('questionnaires', r.year, '', coalesce(r.questionnaire_count, 0)) $f$),
    ('finding', $f$ ('findings', r.year, r.state, 1) $f$),
    ('notice', $f$ ('notices', r.year, '', 1) $f$),
    ('rectification_report', $f$ ('rectificationReports', r.year, '', 1) $f$),
    ('monthly_report', $f$ ('monthlyReports', r.year, r.state, 1) $f$)
$$;

-- Statement triggers add the difference a whole statement makes, so a load of
-- ten thousand rows costs as many changes of figures as it has groups. The rows
-- of region_figure are taken in one order, so that writers cannot block each
-- other in a circle.
DO $$
DECLARE
  d record;
  op text;
  rows_of text;
  referencing text;
BEGIN
  FOR d IN SELECT * FROM figures_describe() LOOP
    FOREACH op IN ARRAY ARRAY['insert', 'update', 'delete'] LOOP
      rows_of := CASE op
        WHEN 'insert' THEN 'SELECT 1 AS sign, n.* FROM new_rows n'
        WHEN 'delete' THEN 'SELECT -1 AS sign, o.* FROM old_rows o'
        ELSE 'SELECT 1 AS sign, n.* FROM new_rows n UNION ALL SELECT -1, o.* FROM old_rows o'
      END;
      referencing := CASE op
        WHEN 'insert' THEN 'NEW TABLE AS new_rows'
        WHEN 'delete' THEN 'OLD TABLE AS old_rows'
        ELSE 'OLD TABLE AS old_rows NEW TABLE AS new_rows'
      END;
      EXECUTE format($f$
        CREATE FUNCTION %1$I() RETURNS trigger
        LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, public AS $body$
        BEGIN
          INSERT INTO region_figure AS f (region, year, metric, key, value)
          SELECT r.region, c.year, c.metric, c.key, sum(r.sign * c.value)
          FROM (%2$s) r CROSS JOIN LATERAL (VALUES %3$s) AS c (metric, year, key, value)
          GROUP BY 1, 2, 3, 4 HAVING sum(r.sign * c.value) <> 0 ORDER BY 1, 2, 3, 4
          ON CONFLICT (region, year, metric, key) DO UPDATE SET value = f.value + excluded.value;
          RETURN NULL;
        END $body$
      $f$, 'figures_' || d.of_table || '_' || op, rows_of, d.counts);
      EXECUTE format(
        'CREATE TRIGGER figures_%2$s AFTER %2$s ON %1$I REFERENCING %3$s
           FOR EACH STATEMENT EXECUTE FUNCTION %4$I()',
        d.of_table, op, referencing, 'figures_' || d.of_table || '_' || op);
    END LOOP;
  END LOOP;

  -- What the figures of a region should be, counted from the rows themselves.
  EXECUTE (
    SELECT format($f$
      CREATE FUNCTION figures_recount(of_region text)
      RETURNS TABLE (region text, year int, metric text, key text, value bigint)
      LANGUAGE sql STABLE AS $body$ %s $body$
    $f$, string_agg(format(
      'SELECT r.region, c.year, c.metric, c.key, sum(c.value)::bigint
       FROM %I r CROSS JOIN LATERAL (VALUES %s) AS c (metric, year, key, value)
       WHERE r.region = of_region GROUP BY 1, 2, 3, 4 HAVING sum(c.value) <> 0',
      x.of_table, x.counts), ' UNION ALL '))
    FROM figures_describe() x);
END $$;

-- Puts the figures of a region right after a load that went past the triggers.
-- For the owner: the application's roles may not write figures.
CREATE FUNCTION figures_rebuild(of_region text) RETURNS void
LANGUAGE sql AS $$
  DELETE FROM region_figure WHERE region = of_region;
  INSERT INTO region_figure (region, year, metric, key, value)
  SELECT region, year, metric, key, value FROM figures_recount(of_region);
$$;
