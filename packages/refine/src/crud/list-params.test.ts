import { finding, inspection, institution, listInput } from "@dudao/core/model";
import { describe, expect, it } from "vitest";
import { pageFields } from "../fields/specs.ts";
import { type ListState, readListParams, toListInput, writeListParams } from "./list-params.ts";

const read = (
  query: string,
  entity: typeof institution | typeof inspection | typeof finding = institution,
) => readListParams(new URLSearchParams(query), entity.list, pageFields(entity));

describe("a list's address", () => {
  it("is read with types as the API wants them", () => {
    expect(
      read("state.in=submitted,accepted&year=2022&plannedDate.gte=2022-09-01", inspection).filters,
    ).toEqual([
      { field: "state", op: "in", value: ["submitted", "accepted"] },
      { field: "year", op: "eq", value: 2022 },
      { field: "plannedDate", op: "gte", value: "2022-09-01" },
    ]);
    expect(read("overdue=true", finding).filters).toEqual([
      { field: "overdue", op: "eq", value: true },
    ]);
    expect(read("districtId.isNull=true").filters).toEqual([
      { field: "districtId", op: "isNull", value: true },
    ]);
  });

  it("loses nothing when it is written and read again", () => {
    const state: ListState = {
      page: 3,
      pageSize: 50,
      search: "实验",
      sort: [{ field: "studentCount", order: "desc" }],
      filters: [
        { field: "kind", op: "in", value: ["primary", "nineYear"] },
        { field: "township", op: "eq", value: "庆云堡镇" },
      ],
    };
    expect(
      readListParams(writeListParams(state), institution.list, pageFields(institution)),
    ).toEqual(state);
  });

  it.each([
    "page=-1",
    "page=x",
    "size=100000",
    "sort=password",
    "sort=-",
    "kind.contains=a",
    "nonsense=1",
    "kind.drop=1",
    "year=abc",
    "page=1e999",
    "__proto__=1",
    "status.eq.eq=x'; drop table institution",
  ])("leaves out what the list does not take: %s", (query) => {
    const state = read(query);
    expect(state.page).toBe(1);
    expect(state.pageSize).toBe(20);
    expect(state.sort).toEqual([]);
    expect(listInput(institution.list).safeParse(toListInput(state)).success).toBe(true);
  });

  it("says only what is not as usual", () => {
    expect(writeListParams(read("page=1&size=20")).toString()).toBe("");
  });
});
