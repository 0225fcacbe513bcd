import { Button } from "antd";
import { useNavigate } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import type { BlockProps } from "../registry/types.ts";
import { w } from "./work-messages.ts";

/** On an appraisal: the way to its criteria. */
export function RateButton({ record }: BlockProps) {
  const { say } = useT();
  const links = useLinks();
  const navigate = useNavigate();
  const to = `${links.show("inspectorAppraisal", String(record?.id))}/rating`;
  return (
    <Button type={record?.state === "draft" ? "primary" : "default"} onClick={() => navigate(to)}>
      {say(w.rate)}
    </Button>
  );
}
