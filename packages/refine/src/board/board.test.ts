import { finding, findingStates } from "@dudao/core/model";
import { describe, expect, it } from "vitest";
import { cardFacts, columnOf, columns, sortOf } from "./columns.ts";
import { boardInput, filterCount, noFilters, readBoard, writeBoard } from "./filters.ts";
import { spotByKey } from "./moving.ts";

describe("columns", () => {
  it("give every state exactly one place", () => {
    for (const { value } of findingStates) {
      expect(columns.filter((column) => column.states.includes(value))).toHaveLength(1);
    }
    expect(columnOf("acknowledged")?.id).toBe("inProgress");
  });

  it("sort only by what the list allows", () => {
    for (const column of columns) {
      for (const { field } of sortOf(column)) expect(finding.list.sorts).toContain(field);
    }
  });
});

describe("cards", () => {
  const open = { state: "inProgress", foundOn: "2022-11-10", overdue: false } as const;
  it("say age and days left", () => {
    expect(cardFacts({ ...open, deadline: "2022-11-26" }, "2022-11-24")).toEqual({
      age: 14,
      due: 2,
      overdue: false,
      soon: true,
    });
    expect(
      cardFacts({ ...open, deadline: "2022-11-20", overdue: true }, "2022-11-24"),
    ).toMatchObject({ due: -4, overdue: true, soon: false });
  });
  it("count no days against a unit that has reported", () => {
    const facts = cardFacts({ ...open, state: "reported", deadline: "2022-11-20" }, "2022-11-24");
    expect(facts).toEqual({ age: 14, due: null, overdue: false, soon: false });
  });
  it("say nothing of time once settled", () => {
    const facts = cardFacts({ ...open, state: "closed", deadline: "2022-11-20" }, "2022-11-24");
    expect(facts).toEqual({ age: null, due: null, overdue: false, soon: false });
  });
});

describe("filters", () => {
  it("go to the address and back, and keep what else stands there", () => {
    const filters = { ...noFilters, severity: "hazard", overdue: true, search: "五中" };
    const params = writeBoard(filters, new URLSearchParams("open=211282-01jd3k9x2mq7a8bc"));
    expect(params.get("open")).toBe("211282-01jd3k9x2mq7a8bc");
    expect(readBoard(params)).toEqual(filters);
    expect(filterCount(filters)).toBe(3);
    expect(writeBoard(noFilters, params).toString()).toBe("open=211282-01jd3k9x2mq7a8bc");
  });

  it("leave out what is no filter", () => {
    const params = new URLSearchParams("severity=x&programmeId=1%27--&year=1&overdue=maybe");
    expect(readBoard(params)).toEqual(noFilters);
  });

  it("make an input that the list accepts", () => {
    const filters = { ...noFilters, severity: "serious", overdue: true, year: 2022, search: "xhl" };
    const input = boardInput(filters, ["found"], { page: 1, pageSize: 20, sort: [] });
    expect(finding.listInput.safeParse(input).success).toBe(true);
  });
});

describe("keys", () => {
  const heights = [2, 0, 5, 0];
  it("move within a column and over empty ones", () => {
    expect(spotByKey({ column: 0, card: 0 }, "ArrowDown", heights)).toEqual({ column: 0, card: 1 });
    expect(spotByKey({ column: 0, card: 1 }, "ArrowDown", heights)).toBeNull();
    expect(spotByKey({ column: 0, card: 1 }, "ArrowRight", heights)).toEqual({
      column: 2,
      card: 1,
    });
    expect(spotByKey({ column: 2, card: 4 }, "ArrowLeft", heights)).toEqual({ column: 0, card: 1 });
    expect(spotByKey({ column: 2, card: 4 }, "ArrowRight", heights)).toBeNull();
    expect(spotByKey({ column: 2, card: 3 }, "Home", heights)).toEqual({ column: 2, card: 0 });
  });
});
