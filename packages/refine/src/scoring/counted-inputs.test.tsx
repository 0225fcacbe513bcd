import { type Answer, compileRubric, defineRubric, type Leaf, standardOf } from "@dudao/rubric";
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, describe, expect, it } from "vitest";
import { Around, testAdmin } from "../testing/admin.tsx";
import { AnswerInput } from "./answer-input.tsx";

afterEach(cleanup);

const text = (zh: string) => ({ "zh-CN": zh });
const rubric = defineRubric({
  id: "counted",
  version: "1.0.0",
  title: text("计数类指标"),
  subjectTypes: ["primary"],
  scoring: "points",
  notApplicable: "exclude",
  criteria: [
    {
      code: "L",
      kind: "checklist",
      text: text("功能室"),
      points: 4,
      items: [
        { code: "music", text: text("音乐室") },
        { code: "art", text: text("美术室") },
      ],
      award: { by: "items" },
    },
    {
      code: "M",
      kind: "measure",
      text: text("教师配备"),
      points: 5,
      unit: text("人/百人"),
      direction: "atLeast",
      thresholds: [{ value: 4.2 }],
      ratio: { part: text("教师数"), whole: text("学生数"), per: 100 },
    },
    {
      code: "B",
      kind: "bonus",
      text: text("表彰"),
      max: 3,
      reasons: [{ code: "city", text: text("市级表彰"), points: 1 }],
    },
    { code: "S", kind: "bonus", text: text("特色"), max: 2, step: 0.5 },
  ],
});
const compiled = compileRubric(rubric);
const admin = await testAdmin({});

function Held({ code, keep }: { code: string; keep: (answer: Answer | null) => void }) {
  const [answer, setAnswer] = useState<Answer | null>(null);
  return (
    <AnswerInput
      leaf={compiled.criteria[compiled.nodes.get(code) ?? 0] as Leaf}
      answer={answer}
      standard={standardOf(compiled, code, "primary")}
      onAnswer={(next) => {
        setAnswer(next);
        keep(next);
      }}
    />
  );
}

/** Shows the control of one criterion and keeps what it answers. */
function show(code: string) {
  let last: Answer | null = null;
  const keep = (answer: Answer | null) => {
    last = answer;
  };
  render(
    <Around admin={admin}>
      <Held code={code} keep={keep} />
    </Around>,
  );
  return () => last;
}

const press = (name: string) => fireEvent.click(screen.getByRole("button", { name }));
const write = (label: string, value: string) =>
  fireEvent.change(screen.getByLabelText(label), { target: { value } });

describe("a checklist", () => {
  it("ticks items, all and none, and none is an answer", () => {
    const answer = show("L");
    fireEvent.click(screen.getByLabelText("美术室"));
    expect(answer()).toEqual({ kind: "checklist", met: ["art"] });
    press("全部符合");
    expect(answer()).toEqual({ kind: "checklist", met: ["art", "music"] });
    press("均不符合");
    expect(answer()).toEqual({ kind: "checklist", met: [] });
    press("均不符合");
    expect(answer()).toBeNull();
  });
});

describe("a measure", () => {
  it("takes two counts only when both make a number, or the number itself", () => {
    const answer = show("M");
    expect(screen.getByText("标准:不低于 4.2 人/百人")).toBeTruthy();
    write("教师数", "53");
    expect(answer()).toBeNull();
    write("学生数", "1260");
    expect(answer()).toEqual({ kind: "measure", part: "53", whole: "1260" });
    press("直接填数值");
    write("人/百人", "4.30");
    expect(answer()).toEqual({ kind: "measure", value: "4.3" });
    expect((screen.getByLabelText("人/百人") as HTMLInputElement).value).toBe("4.30");
    write("人/百人", "");
    expect(answer()).toBeNull();
  });
});

describe("a bonus", () => {
  it("counts reasons, and says that there is none", () => {
    const answer = show("B");
    press("增加一次: 市级表彰");
    press("增加一次: 市级表彰");
    expect(answer()).toEqual({ kind: "bonus", occurrences: [{ reason: "city", count: 2 }] });
    press("无加分情形");
    expect(answer()).toEqual({ kind: "bonus", occurrences: [] });
  });

  it("gives points in steps up to its own limit", () => {
    const answer = show("S");
    write("得分 (0–2)", "1.5");
    expect(answer()).toEqual({ kind: "bonus", points: "1.5" });
    write("得分 (0–2)", "2.5");
    expect(answer()).toEqual({ kind: "bonus", points: "1.5" });
  });
});
