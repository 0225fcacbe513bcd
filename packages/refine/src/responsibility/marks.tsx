import { type CoverageSchool, coverageMarks } from "@dudao/core/model";
import { useT } from "../i18n/use-t.ts";
import { Status } from "../ui/status-tag.tsx";
import { m } from "./messages.ts";
import { shapeOf } from "./view.ts";

/** The sign in a school's square: told without its colour. */
const SIGNS = { gap: "?", invalid: "×", warn: "!", soon: "↻", fine: "" } as const;
const CLASSES = {
  gap: "cv-gap",
  invalid: "cv-invalid",
  warn: "cv-warn-square",
  soon: "cv-soon",
  fine: "cv-fine",
} as const;

/** What is wrong with a school's inspector, in words. */
export function Marks({ marks }: { marks: CoverageSchool["marks"] }) {
  const { say } = useT();
  if (marks.length === 0) return <Status tone="good">{say(m.fine)}</Status>;
  return (
    <span className="cv-marks">
      {coverageMarks
        .filter((one) => marks.includes(one.value))
        .map((one) => (
          <Status key={one.value} tone={one.tone}>
            {say(one)}
          </Status>
        ))}
    </span>
  );
}

export function squareClass(school: CoverageSchool): string {
  return `cv-square ${CLASSES[shapeOf(school)]}`;
}

export function squareSign(school: CoverageSchool): string {
  return SIGNS[shapeOf(school)];
}

/** What the squares mean. */
export function Legend() {
  const { say } = useT();
  const words = [
    ["fine", m.fine],
    ["soon", coverageMarks.find((one) => one.value === "rotationSoon") ?? m.rotation],
    ["warn", { zh: "应轮换或超出负责数", en: "Rotation due or overload" }],
    ["invalid", m.conflicts],
    ["gap", m.gaps],
  ] as const;
  return (
    <div className="cv-legend">
      {words.map(([shape, text]) => (
        <span key={shape}>
          <span className={`cv-square ${CLASSES[shape]}`} aria-hidden="true">
            {SIGNS[shape]}
          </span>
          {say(text)}
        </span>
      ))}
      <span>{say(m.mapNote)}</span>
    </div>
  );
}
