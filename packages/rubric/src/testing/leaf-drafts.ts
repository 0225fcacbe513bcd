/** Random leaves of every kind, as an author would write them but for code and text. */
import fc from "fast-check";
import { fromUnits } from "../decimal.ts";
import { localText } from "../text.ts";

export type Draft = Record<string, unknown>;

/** True for what gives no points by itself and so has no weight in a mean. */
export function weightless(draft: Draft): boolean {
  const children = draft.children as Draft[] | undefined;
  if (children) return children.every(weightless);
  return draft.kind === "veto" || draft.kind === "bonus";
}

/** Points with up to four places, a tenth of them awkward in binary. */
const pointsArbitrary = fc.integer({ min: 1, max: 250_000 }).map(fromUnits);

const levelLeaf = fc
  .uniqueArray(fc.integer({ min: 1, max: 99_999 }), { minLength: 1, maxLength: 5 })
  .map(
    (units): Draft => ({
      kind: "level",
      levels: units.map((one, at) => ({
        code: `L${at}`,
        text: localText(`等级${at}`),
        points: fromUnits(one),
      })),
    }),
  );

const stepped = fc
  .record({ step: fc.integer({ min: 1, max: 5_000 }), steps: fc.integer({ min: 1, max: 40 }) })
  .map(({ step, steps }) => ({ step: fromUnits(step), max: fromUnits(step * steps) }));
const pointsLeaf = stepped.map((steps): Draft => ({ kind: "points", ...steps }));

const reasons = fc
  .array(
    fc.record({ points: pointsArbitrary, max: fc.option(pointsArbitrary, { nil: undefined }) }),
    { minLength: 1, maxLength: 4 },
  )
  .map((list) => list.map((one, at) => ({ ...one, code: `R${at}`, text: localText(`事由${at}`) })));
const deductionLeaf = fc.record({ points: pointsArbitrary, reasons, halved: fc.boolean() }).map(
  ({ halved, ...leaf }): Draft => ({
    kind: "deduction",
    ...leaf,
    ...(halved && { max: fromUnits(Math.floor(Number(leaf.points) * 5_000)) }),
  }),
);
const bonusLeaf = fc.oneof(
  stepped.map((steps): Draft => ({ kind: "bonus", ...steps })),
  fc.record({ max: pointsArbitrary, reasons }).map((leaf): Draft => ({ kind: "bonus", ...leaf })),
);

const items = fc
  .integer({ min: 1, max: 5 })
  .map((n) =>
    Array.from({ length: n }, (_, at) => ({ code: `I${at}`, text: localText(`项目${at}`) })),
  );
const checklistLeaf = fc
  .record({ items, part: fc.integer({ min: 1, max: 30_000 }), by: fc.nat({ max: 2 }) })
  .map(({ items: list, part, by }): Draft => {
    const points = fromUnits(part * list.length);
    const bands = [
      { atLeast: list.length, points },
      { atLeast: 0, points: 0 },
    ];
    const award = [
      { by: "items" },
      { by: "met", atLeast: 1 + (part % list.length) },
      { by: "bands", bands },
    ][by];
    return { kind: "checklist", items: list, points, award };
  });

const measured = {
  kind: "measure",
  unit: localText("人"),
  thresholds: [
    { value: 4.2, appliesTo: ["primary"] },
    { value: 5.3, appliesTo: ["juniorSecondary"] },
    { value: { parameter: "limit" } },
  ],
};
const ratio = { part: localText("教师"), whole: localText("学生"), per: 100 };
const upOrDown = fc.record({
  direction: fc.constantFrom("atLeast", "atMost"),
  ratio: fc.constantFrom(ratio, undefined),
});
const measureLeaf = fc
  .record({ own: upOrDown, points: pointsArbitrary, by: fc.nat({ max: 4 }) })
  .map(({ own, points, by }): Draft => {
    const bounds = own.direction === "atLeast" ? [5, 2] : [2, 5];
    const half = fromUnits(Math.floor(Number(points) * 5_000));
    const bands = [
      { bound: bounds[0], points },
      { bound: bounds[1], points: half === points ? 0 : half },
    ];
    const award = [
      undefined,
      { by: "met" },
      { by: "share", from: 0.5 },
      { by: "steps", size: 0.3, points: "0.7" },
      { by: "bands", bands },
    ][by];
    return { ...measured, ...own, points, award };
  });

const vetoLeaf = fc
  .constantFrom({ capGrade: "fair" }, { capGrade: "poor" }, { fail: true })
  .map((effect): Draft => ({ kind: "veto", effect }));

export const scoredLeaf = fc.oneof(
  levelLeaf,
  pointsLeaf,
  deductionLeaf,
  bonusLeaf,
  checklistLeaf,
  measureLeaf,
  pointsArbitrary.map((points): Draft => ({ kind: "check", points })),
  vetoLeaf,
);

/** Where nothing carries points. */
export const yesOrNoLeaf = fc.oneof(
  fc.constant<Draft>({ kind: "check" }),
  upOrDown.map((own): Draft => ({ ...measured, ...own })),
  items.map(
    (list): Draft => ({
      kind: "checklist",
      items: list,
      award: { by: "met", atLeast: list.length },
    }),
  ),
  vetoLeaf,
);
