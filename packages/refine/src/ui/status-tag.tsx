import type { Choice } from "@dudao/core/model";
import type { ReactNode } from "react";
import { useT } from "../i18n/use-t.ts";

export type Tone = NonNullable<Choice["tone"]>;

/** One shape for each tone, so that a state is told without its colour. */
function Shape({ tone }: { tone: Tone }) {
  const common = { fill: "none", stroke: "currentColor", strokeWidth: 1.6 };
  return (
    <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
      {tone === "neutral" && <circle cx="5" cy="5" r="3.6" {...common} />}
      {tone === "active" && (
        <>
          <circle cx="5" cy="5" r="3.6" {...common} />
          <path d="M5 1.4a3.6 3.6 0 0 1 0 7.2z" fill="currentColor" />
        </>
      )}
      {tone === "good" && <path d="M1.4 5.4 4 8 8.8 2.2" {...common} strokeWidth={1.9} />}
      {tone === "warn" && <path d="M5 1.2 9.2 8.8H.8z" fill="currentColor" />}
      {tone === "official" && <rect x="1" y="1" width="8" height="8" rx="1" fill="currentColor" />}
    </svg>
  );
}

/** A state as a shape and a word; colour only repeats what they say. */
export function Status({ tone = "neutral", children }: { tone?: Tone; children: ReactNode }) {
  return (
    <span className={`dd-status dd-tone-${tone}`}>
      <Shape tone={tone} />
      {children}
    </span>
  );
}

/** The value of a closed list as its status; a value the list does not know shows as it is. */
export function StatusTag({
  choices,
  value,
}: {
  choices: readonly Choice[];
  value: string | null | undefined;
}) {
  const { say } = useT();
  if (!value) return null;
  const choice = choices.find((c) => c.value === value);
  return <Status tone={choice?.tone}>{choice ? say(choice) : value}</Status>;
}

/** 逾期: the one thing beside official acts that is written in seal red. */
export function OverdueTag() {
  const { t } = useT();
  return (
    <span className="dd-overdue">
      <svg width="10" height="10" viewBox="0 0 10 10" aria-hidden="true" focusable="false">
        <path d="M5 .6v5.2M5 7.6v1.8" stroke="currentColor" strokeWidth="2" />
      </svg>
      {t("status.overdue")}
    </span>
  );
}
