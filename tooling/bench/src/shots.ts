import { newId } from "@dudao/core/model";
import { regionCodes, size } from "./load.ts";
import type { Shot } from "./measure.ts";

type Row = Record<string, unknown>;
/** What an answer says: rows, and how many there are on all pages. */
export type Said = { readonly rows: readonly Row[]; readonly total?: number };

/** The same question put to ours and to the floor, and how ours is read. */
export type Scenario = {
  name: string;
  ours: () => Shot;
  floor: () => Shot;
  /** What ours says, out of its body; the floor's body is read as it is. */
  said: (body: never) => Said;
};

type Envelope<T> = { result: { data: T } };

const regions = regionCodes();
const perRegion = Math.ceil(size.inspections / regions.length);
const words = ["中心小学", "初级中学", "新华", "城关镇", "第1"];

const school = {
  name: "新建小学",
  kind: "primary",
  ownership: "public",
  township: "城关镇",
  status: "open",
};

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

/** The five scenarios; `cookies` are the sessions by region, which both sides know. */
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
  type Turn = ReturnType<typeof turn>;
  const make = <Body>(
    name: string,
    ours: (t: Turn) => Shot,
    floor: (t: Turn) => Shot,
    said: (body: Body) => Said,
  ): Scenario => {
    const [a, b] = [turn(), turn()];
    return { name, ours: () => ours(a), floor: () => floor(b), said };
  };
  const get = (region: string, path: string): Shot => ({
    method: "GET",
    path,
    headers: header(region),
  });
  const made = (region: string, path: string): Shot => {
    const id = newId(region);
    const body = { id, code: id.slice(-16), ...school };
    const headers = { ...header(region), "content-type": "application/json" };
    return { method: "POST", path, headers, body: JSON.stringify(body) };
  };
  const page = ({ result }: Envelope<Said>) => result.data;
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
        return get(region, query("inspection.list", input));
      },
      (t) => get(t.region(), `/list?year=${2021 + t.n(5)}`),
      page,
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
        return get(region, path);
      },
      (t) => {
        const region = t.region();
        return get(region, `/detail?id=${id(region, 1 + t.n(perRegion))}`);
      },
      ([one, found]: [Envelope<Row>, Envelope<Said>]) => ({
        rows: [one.result.data, ...found.result.data.rows],
      }),
    ),
    make(
      "create with validation",
      (t) => made(t.region(), "/api/trpc/institution.create"),
      (t) => made(t.region(), "/create"),
      ({ result }: Envelope<Row>) => ({ rows: [result.data] }),
    ),
    make(
      "dashboard over the province",
      () => get("43", query("report.overview", { year: 2025 })),
      () => get("43", "/dashboard?year=2025"),
      ({ result }: Envelope<{ regions: { code: string; name: string; values: Row }[] }>) => ({
        rows: result.data.regions.map(({ code, name, values }) => ({ code, name, ...values })),
      }),
    ),
    make(
      "substring search in Chinese",
      (t) => {
        const region = t.region();
        const input = { page: 1, pageSize: 20, search: words[t.n(words.length)] };
        return get(region, query("institution.list", input));
      },
      (t) => get(t.region(), `/search?q=${encodeURIComponent(words[t.n(words.length)] ?? "")}`),
      page,
    ),
  ];
}
