-- Draws by lot: lists and commitment first, seed and result afterwards.

-- CreateTable
CREATE TABLE "draw" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "programme_id" TEXT,
    "state" TEXT NOT NULL DEFAULT 'committed',
    "state_reason" TEXT,
    "inputs" JSONB NOT NULL,
    "inputs_hash" TEXT NOT NULL,
    "commitment" TEXT NOT NULL,
    "committed_at" TIMESTAMPTZ(3) NOT NULL,
    "committed_by_name" TEXT NOT NULL,
    "witness" TEXT[] NOT NULL DEFAULT ARRAY[]::TEXT[],
    "seed" TEXT,
    "drawn_at" TIMESTAMPTZ(3),
    "drawn_by_name" TEXT,
    "result" JSONB,
    "record_hash" TEXT,
    -- Its public address; 80 random bits, as for notice boards.
    "public_key" TEXT NOT NULL
      DEFAULT substr(replace(gen_random_uuid()::text, '-', ''), 1, 12) || right(gen_random_uuid()::text, 8),
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draw_pkey" PRIMARY KEY ("region","id")
);

-- CreateTable
CREATE TABLE "draw_seed" (
    "region" TEXT NOT NULL,
    "id" TEXT NOT NULL,
    "draw_id" TEXT NOT NULL,
    "seed" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,
    "updated_at" TIMESTAMPTZ(3) NOT NULL DEFAULT CURRENT_TIMESTAMP,

    CONSTRAINT "draw_seed_pkey" PRIMARY KEY ("region","id")
);

-- CreateIndex
CREATE INDEX "draw_region_committed_at_id_idx" ON "draw"("region", "committed_at", "id");

-- CreateIndex
CREATE INDEX "draw_region_programme_id_idx" ON "draw"("region", "programme_id");

-- CreateIndex
CREATE UNIQUE INDEX "draw__public_key" ON "draw"("region", "public_key");

-- CreateIndex
CREATE UNIQUE INDEX "draw_seed__draw_id__key" ON "draw_seed"("region", "draw_id");

-- AddForeignKey
ALTER TABLE "draw" ADD CONSTRAINT "draw__programme_id" FOREIGN KEY ("region", "programme_id") REFERENCES "programme"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

-- AddForeignKey
ALTER TABLE "draw_seed" ADD CONSTRAINT "draw_seed__draw_id" FOREIGN KEY ("region", "draw_id") REFERENCES "draw"("region", "id") ON DELETE RESTRICT ON UPDATE RESTRICT;

DO $$
DECLARE
  t text;
BEGIN
  FOREACH t IN ARRAY ARRAY['draw', 'draw_seed'] LOOP
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (starts_with(id, region || ''-''))', t, t || '__id');
    EXECUTE format('ALTER TABLE %I ADD CONSTRAINT %I CHECK (version > 0)', t, t || '__version');
    EXECUTE format('ALTER TABLE %I ENABLE ROW LEVEL SECURITY', t);
    EXECUTE format('ALTER TABLE %I FORCE ROW LEVEL SECURITY', t);
    EXECUTE format('REVOKE ALL ON %I FROM PUBLIC', t);
    EXECUTE format('GRANT SELECT, INSERT, UPDATE, DELETE ON %I TO dudao_county', t);
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

-- The seed of a draw that is not held yet is nobody's business.
GRANT SELECT ON draw TO dudao_oversight;

ALTER TABLE draw
  ADD CONSTRAINT draw__state CHECK (state IN ('committed', 'drawn', 'cancelled')),
  ADD CONSTRAINT draw__commitment CHECK (commitment ~ '^[0-9a-f]{64}$' AND inputs_hash ~ '^[0-9a-f]{64}$'),
  -- What is drawn is whole, and what is not shows nothing of the lot.
  ADD CONSTRAINT draw__result CHECK (
    CASE WHEN state = 'drawn'
      THEN num_nulls(seed, drawn_at, drawn_by_name, result, record_hash) = 0
      ELSE num_nonnulls(seed, drawn_at, drawn_by_name, result, record_hash) = 0
    END);

-- Nobody changes lists, commitment or a result once they stand, whatever the application does.
CREATE FUNCTION draw_stands() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'DELETE' THEN
    RAISE EXCEPTION 'a draw is never removed' USING ERRCODE = 'DD003';
  END IF;
  IF ROW(NEW.inputs, NEW.inputs_hash, NEW.commitment, NEW.committed_at)
      IS DISTINCT FROM ROW(OLD.inputs, OLD.inputs_hash, OLD.commitment, OLD.committed_at)
    OR OLD.state <> 'committed' AND ROW(NEW.state, NEW.seed, NEW.witness, NEW.result, NEW.record_hash, NEW.drawn_at)
      IS DISTINCT FROM ROW(OLD.state, OLD.seed, OLD.witness, OLD.result, OLD.record_hash, OLD.drawn_at) THEN
    RAISE EXCEPTION 'a draw stands as it was committed' USING ERRCODE = 'DD003';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER draw_stands BEFORE UPDATE OR DELETE ON draw
  FOR EACH ROW EXECUTE FUNCTION draw_stands();

-- The seed itself is not audited: it would stand there before the draw.
SELECT audit_install('draw', 'draw', 'id');
