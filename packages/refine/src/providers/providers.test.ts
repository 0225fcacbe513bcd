import { describe, expect, it } from "vitest";
import { testAdmin } from "../testing/admin.tsx";

const calls: unknown[] = [];
const admin = await testAdmin({
  answers: {
    "institution.list": (input) => {
      calls.push(input);
      return { rows: [{ id: "1" }], total: 41 };
    },
    "role.list": (input) => {
      calls.push(input);
      return [{ id: "officer" }];
    },
    "institution.update": (input) => input,
    "institution.history": (input) => {
      calls.push(input);
      return { rows: [{ id: "e1" }], total: 1 };
    },
    "audit.list": (input) => {
      calls.push(input);
      return { rows: [{ id: "e2" }], total: 1 };
    },
    "session.signOut": () => ({ done: true }),
  },
});
const { dataProvider, accessControlProvider, authProvider } = admin.providers;
const data = typeof dataProvider === "function" ? undefined : dataProvider;
const provider = data && "getList" in data ? data : undefined;
if (!provider || typeof provider.getList !== "function") throw new Error("one data provider");
const getList = provider.getList as (input: object) => Promise<{ data: unknown[]; total: number }>;

describe("the data provider", () => {
  it("asks for a page in the server's words", async () => {
    const page = await getList({
      resource: "institution",
      pagination: { currentPage: 2, pageSize: 20, mode: "server" },
      sorters: [{ field: "name", order: "desc" }],
      filters: [
        { field: "kind", operator: "in", value: ["primary"] },
        { field: "districtId", operator: "nnull", value: true },
        { field: "township", operator: "eq", value: "" },
        { field: "q", operator: "contains", value: "实验" },
      ],
    });
    expect(page).toEqual({ data: [{ id: "1" }], total: 41 });
    expect(calls.at(-1)).toEqual({
      page: 2,
      pageSize: 20,
      sort: [{ field: "name", order: "desc" }],
      filters: [
        { field: "kind", op: "in", value: ["primary"] },
        { field: "districtId", op: "isNull", value: false },
      ],
      search: "实验",
    });
  });

  it("refuses operators that the server does not know, and says why", async () => {
    const filters = [{ field: "name", operator: "startswith", value: "a" }];
    await expect(getList({ resource: "institution", filters })).rejects.toMatchObject({
      message: expect.stringContaining("startswith"),
    });
  });

  it("takes a whole list without asking for pages", async () => {
    expect(await getList({ resource: "role" })).toEqual({ data: [{ id: "officer" }], total: 1 });
    expect(calls.at(-1)).toBeUndefined();
  });

  it("turns refusals into errors with a status", async () => {
    await expect(getList({ resource: "nothing" })).rejects.toMatchObject({ statusCode: 404 });
  });
});

describe("access control", () => {
  const can = async (action: string, resource?: string) =>
    (await accessControlProvider.can({ action, resource })).can;

  it("answers from the session's permissions", async () => {
    expect(await can("list", "institution")).toBe(true);
    expect(await can("delete", "institution")).toBe(true);
    expect(await can("list", "programme")).toBe(false);
    expect(await can("edit", "notice")).toBe(false);
    expect(await can("list")).toBe(true);
  });
});

describe("the audit log", () => {
  const get = async (meta?: { id: string }) =>
    admin.providers.auditLogProvider.get?.({ resource: "institution", meta });

  it("asks a record for its own history, which needs no more than reading it", async () => {
    expect(await get({ id: "1" })).toEqual([{ id: "e1" }]);
    expect(calls.at(-1)).toEqual({ id: "1" });
  });

  it("asks the whole audit where no record is named, and never writes", async () => {
    expect(await get()).toEqual([{ id: "e2" }]);
    expect(calls.at(-1)).toMatchObject({ filters: [{ field: "entity", value: "institution" }] });
    expect(admin.providers.auditLogProvider.create).toBeUndefined();
  });
});

describe("signing out", () => {
  it("forgets who was here and what they saw", async () => {
    admin.queryClient.setQueryData(["dudao", "secret"], 1);
    expect(await authProvider.check()).toEqual({ authenticated: true });
    expect(await authProvider.logout({})).toMatchObject({ success: true, redirectTo: "/sign-in" });
    expect(admin.session.get()).toBeNull();
    expect(admin.queryClient.getQueryData(["dudao", "secret"])).toBeUndefined();
    expect(await authProvider.check()).toMatchObject({ authenticated: false });
  });
});
