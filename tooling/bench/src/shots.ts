import { newId } from "@dudao/core/model";
import { regionCodes, size } from "./load.ts";
import type { Shot } from "./measure.ts";

/** The same question put to ours and to the floor. */
export type Scenario = { name: string; ours: () => Shot; floor: () => Shot; floorSql: string };

const regions = regionCodes();
const perRegion = Math.ceil(size.inspections / regions.length);
const words = ["中心小学", "初级中学", "新华", "城关镇", "第1"];

// A fixed sequence: both sides meet the same regions and words, run after run.
function sequence(): () => number {
  let state = 20221124;
  return () => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return state;
  };
}

function query(path: string, input: unknown): string {
  return `/api/trpc/${path}?input=${encodeURIComponent(JSON.stringify(input))}`;
}

/** The five scenarios; `cookies` are the sessions by region. */
export function scenarios(cookies: ReadonlyMap<string, string>): Scenario[] {
  const header = (region: string) => ({ cookie: cookies.get(region) ?? "", "x-dudao": "1" });
  const turn = () => {
    const next = sequence();
    return {
      region: () => regions[next() % regions.length] ?? "",
      n: (below: number) => next() % below,
    };
  };
  const id = (region: string, n: number) => `${region}-${n.toString(16).padStart(16, "0")}`;
  const make = (
    name: string,
    ours: (t: ReturnType<typeof turn>) => Shot,
    floor: (t: ReturnType<typeof turn>) => Shot,
    floorSql: string,
  ): Scenario => {
    const [a, b] = [turn(), turn()];
    return { name, ours: () => ours(a), floor: () => floor(b), floorSql };
  };
  return [
    make(
      "list with joins and count",
      (t) => {
        const region = t.region();
        const year = 2021 + t.n(5);
        const input = {
          page: 1,
          pageSize: 20,
          filters: [{ field: "year", op: "eq", value: year }],
        };
        return { method: "GET", path: query("inspection.list", input), headers: header(region) };
      },
      (t) => ({ method: "GET", path: `/list?region=${t.region()}&year=${2021 + t.n(5)}` }),
      "two statements: page with three joins and a count of findings, total",
    ),
    make(
      "detail with findings",
      (t) => {
        const region = t.region();
        const one = id(region, 1 + t.n(perRegion));
        const input = {
          0: { id: one },
          1: { filters: [{ field: "inspectionId", op: "eq", value: one }] },
        };
        const path = `/api/trpc/inspection.one,finding.list?batch=1&input=${encodeURIComponent(JSON.stringify(input))}`;
        return { method: "GET", path, headers: header(region) };
      },
      (t) => {
        const region = t.region();
        return {
          method: "GET",
          path: `/detail?region=${region}&id=${id(region, 1 + t.n(perRegion))}`,
        };
      },
      "two statements: record with three joins, its findings",
    ),
    make(
      "create with validation",
      (t) => {
        const region = t.region();
        const made = newId(region);
        const body = {
          id: made,
          code: made.slice(-16),
          name: "新建小学",
          kind: "primary",
          ownership: "public",
          township: "城关镇",
          status: "open",
        };
        return {
          method: "POST",
          path: "/api/trpc/institution.create",
          headers: { ...header(region), "content-type": "application/json" },
          body: JSON.stringify(body),
        };
      },
      (t) => {
        const region = t.region();
        const made = newId(region);
        return {
          method: "POST",
          path: "/create",
          headers: { "content-type": "application/json" },
          body: JSON.stringify({ region, id: made, code: made.slice(-16), name: "新建小学" }),
        };
      },
      "one INSERT; ours also writes the audit chain, the figures and checks the form",
    ),
    make(
      "dashboard over the province",
      () => ({
        method: "GET",
        path: query("report.overview", { year: 2025 }),
        headers: header("43"),
      }),
      () => ({ method: "GET", path: "/dashboard" }),
      "naive counting over the province's rows",
    ),
    make(
      "substring search in Chinese",
      (t) => {
        const region = t.region();
        const input = { page: 1, pageSize: 20, search: words[t.n(words.length)] };
        return { method: "GET", path: query("institution.list", input), headers: header(region) };
      },
      (t) => {
        const region = t.region();
        const q = encodeURIComponent(words[t.n(words.length)] ?? "");
        return { method: "GET", path: `/search?region=${region}&q=${q}` };
      },
      "two statements: page with a join, total",
    ),
  ];
}
