import type { Inspection } from "@dudao/core/model";
import { Button } from "antd";
import { useNavigate } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import type { BlockProps } from "../registry/types.ts";
import { useSession } from "../session/use-session.ts";

const WORKING = ["inProgress", "returned"];

/** The way to the scoring page: to rate for the team, to read for everyone else. */
export function ScoringButton({ record }: BlockProps) {
  const { t } = useT();
  const links = useLinks();
  const navigate = useNavigate();
  const session = useSession();
  if (!record) return null;
  const row = record as Inspection;
  const own = session.user.inspectorId;
  const ofTeam = own !== null && (row.leadInspectorId === own || row.memberIds.includes(own));
  const rates = ofTeam && WORKING.includes(row.state) && session.may("inspection.carryOut");
  if (row.state === "planned" || row.state === "missed") return null;
  return (
    <Button
      type={rates && row.answered < row.applicable ? "primary" : "default"}
      onClick={() => navigate(`${links.show("inspection", row.id)}/scoring`)}
    >
      {t(rates ? (row.answered > 0 ? "scoring.goOn" : "scoring.begin") : "scoring.read")}
    </Button>
  );
}
