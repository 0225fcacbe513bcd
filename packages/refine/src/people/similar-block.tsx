import type { Similar } from "@dudao/core/model";
import { Alert, Form } from "antd";
import { Link } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useSettled } from "../fields/use-settled.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { m } from "./messages.ts";

/** While somebody is entered: who on the register might be the same person. */
export function SimilarBlock() {
  const { say } = useT();
  const links = useLinks();
  const form = Form.useFormInstance();
  const name = (Form.useWatch("name", form) as string | undefined)?.trim() ?? "";
  const employer = (Form.useWatch("employer", form) as string | undefined)?.trim() ?? "";
  const birthYear = Form.useWatch("birthYear", form) as number | undefined;
  const input = useSettled(JSON.stringify({ name, employer, birthYear }), 300);
  const asked = JSON.parse(input) as { name: string; employer: string; birthYear?: number };
  const similar = useApiQuery<Similar>(
    "inspector.similar",
    {
      name: asked.name,
      ...(asked.employer ? { employer: asked.employer } : {}),
      ...(asked.birthYear ? { birthYear: asked.birthYear } : {}),
    },
    { enabled: asked.name.length > 1, keepPrevious: true },
  );
  if (asked.name.length < 2 || !similar.data?.length) return null;
  return (
    <Alert
      type="warning"
      showIcon
      className="dd-form-alert"
      message={say(m.similar)}
      description={
        <ul>
          {similar.data.map((one) => (
            <li key={one.id}>
              <Link to={links.show("inspector", one.id)}>{one.name}</Link>
              {one.employer && ` ${one.employer}`}
              {one.birthYear && ` ${one.birthYear}`}
              <span className="dd-soft">
                {" "}
                {one.likeness.map((why) => say(m.similarWhy[why])).join("、")}
                {one.status === "left" && `;${say(m.similarLeft)}`}
              </span>
            </li>
          ))}
        </ul>
      }
    />
  );
}
