-- A draw of unannounced visits is published after them, not when it is held.

-- AlterTable
ALTER TABLE "draw" ADD COLUMN     "published_at" TIMESTAMPTZ(3);

ALTER TABLE draw ADD CONSTRAINT draw__published_at CHECK (published_at IS NULL OR state = 'drawn');

SELECT audit_install('draw', 'draw', 'id');
