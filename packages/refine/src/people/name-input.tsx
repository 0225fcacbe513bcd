import type { Similar as SimilarPeople } from "@dudao/core/model";
import { Alert, Form, Input } from "antd";
import { Link, useLocation } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useSettled } from "../fields/use-settled.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import type { FieldInputProps } from "../registry/types.ts";
import { Styles } from "../ui/styles.tsx";
import { m } from "./messages.ts";
import { css } from "./styles.ts";

/** Who on the register might be the person who is being entered. */
function Similar() {
  const { say } = useT();
  const links = useLinks();
  const form = Form.useFormInstance();
  const name = (Form.useWatch("name", form) as string | undefined)?.trim() ?? "";
  const employer = (Form.useWatch("employer", form) as string | undefined)?.trim() ?? "";
  const birthYear = Form.useWatch("birthYear", form) as number | undefined;
  const input = useSettled(JSON.stringify({ name, employer, birthYear }), 300);
  const asked = JSON.parse(input) as { name: string; employer: string; birthYear?: number };
  const similar = useApiQuery<SimilarPeople>(
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
      className="pe-similar"
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

/** The name of an inspector; a new one is looked up on the register while it is typed. */
export function NameInput({ spec, value, onChange, id, disabled }: FieldInputProps) {
  const { pathname } = useLocation();
  return (
    <>
      <Styles id="people" css={css} />
      <Input
        id={id}
        value={(value as string | undefined) ?? ""}
        maxLength={spec.maxLength}
        disabled={disabled}
        onChange={(event) => onChange?.(event.target.value)}
      />
      {pathname.endsWith("/create") && <Similar />}
    </>
  );
}
