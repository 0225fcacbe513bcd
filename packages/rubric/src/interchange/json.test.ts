import fc from "fast-check";
import { expect, test } from "vitest";
import published from "../../schema/rubric.json" with { type: "json" };
import { canonicalJson } from "../hash/canonical.ts";
import { rubricArbitrary } from "../testing/arbitrary.ts";
import { kitchenSink } from "../testing/kitchen-sink.ts";
import { runs } from "../testing/runs.ts";
import { exportJson, importJson, rubricJsonSchema } from "./index.ts";

function codes(text: string): string[] {
  const read = importJson(text);
  return "problems" in read ? read.problems.map(({ path, code }) => `${path} ${code}`) : [];
}

test("out, in and out again gives the same bytes", () => {
  fc.assert(
    fc.property(rubricArbitrary, (rubric) => {
      const text = exportJson(rubric);
      const read = importJson(text);
      expect("rubric" in read && exportJson(read.rubric)).toBe(text);
    }),
    runs(60),
  );
});

test("a file changed after its export is noticed; without its hash it is a source like any other", () => {
  const text = exportJson(kitchenSink).replace("档案管理", "档案");
  expect(codes(text)).toEqual(["hash hashMismatch"]);
  expect(codes(text.replace(/"hash":"[0-9a-f]+",/, '"$schema":"x",'))).toEqual([]);
});

test("what is no rubric is refused with its reason", () => {
  expect(codes("{")).toEqual([" notJson"]);
  expect(codes("[]")).toEqual([" notARubric"]);
  expect(codes('{"id":"x"}')).toContain("version invalid_type");
});

test("the published schema is current: npm run schema writes it anew", () => {
  expect(canonicalJson(published)).toBe(canonicalJson(rubricJsonSchema()));
});
