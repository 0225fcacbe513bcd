import { Writable } from "node:stream";
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from "vitest";
import { createLogger } from "./http/logger.ts";
import { builtAdmin, KAIYUAN, type Office, openOffice, PASSWORD } from "./testing/office.ts";

const admin = builtAdmin();
let office: Office;
const lines: string[] = [];

beforeAll(async () => {
  const sink = new Writable({
    write(chunk, _encoding, done) {
      lines.push(String(chunk));
      done();
    },
  });
  office = await openOffice({
    adminDir: admin.folder,
    logger: createLogger("info", sink),
    signInsPerMinute: 1000,
  });
});

afterAll(async () => {
  await office?.close();
  admin.remove();
});

const body = (answer: { body: string }) => JSON.parse(answer.body);

describe("the admin's files", () => {
  it("gives the page at every address of its own, and asks for it anew each time", async () => {
    for (const url of ["/", "/index.html", "/inspections/211282-01jd3k9x2m?tab=x", "/计划"]) {
      const answer = await office.app.inject({ url: encodeURI(url) });
      expect(answer.statusCode, url).toBe(200);
      expect(answer.headers["content-type"], url).toContain("text/html");
      expect(answer.headers["cache-control"], url).toBe("no-cache");
    }
  });

  it("lets hashed files be kept for good, compressed where that helps", async () => {
    const url = "/assets/index-abc123.js";
    const answer = await office.app.inject({ url, headers: { "accept-encoding": "br" } });
    expect(answer.headers["cache-control"]).toBe("public, max-age=31536000, immutable");
    expect(answer.headers["content-encoding"]).toBe("br");
    expect(answer.rawPayload.length).toBeLessThan(1000);
  });

  it.each(["/assets/gone-123.js", "/gone.png", "/../../etc/passwd.txt", "/%2e%2e/package.json"])(
    "does not pretend that %s is there",
    async (url) => {
      expect((await office.app.inject({ url })).statusCode).toBe(404);
    },
  );
});

describe("headers", () => {
  it("hold the page to its own origin, without inline scripts", async () => {
    const { headers } = await office.app.inject({ url: "/" });
    const policy = String(headers["content-security-policy"]);
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain("upgrade-insecure-requests");
    expect(headers["x-content-type-options"]).toBe("nosniff");
  });

  it("carry a request id: the proxy's when it is sane", async () => {
    const given = await office.app.inject({
      url: "/healthz",
      headers: { "x-request-id": "abc-12345" },
    });
    expect(given.headers["x-request-id"]).toBe("abc-12345");
    const hostile = await office.app.inject({
      url: "/healthz",
      headers: { "x-request-id": "a\tb{$(rm)}" },
    });
    expect(hostile.headers["x-request-id"]).toMatch(/^[0-9a-f-]{36}$/);
  });
});

describe("signing in", () => {
  it("sets a cookie no script can read, and the session answers to it", async () => {
    const answer = await office.call("session.signIn", {
      region: KAIYUAN,
      userName: "admin",
      password: PASSWORD,
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.cookies[0]).toMatchObject({ httpOnly: true, sameSite: "Lax", path: "/" });
    expect(answer.cookies[0]?.secure).toBeUndefined();
    const cookie = await office.signIn();
    const current = await office.query("session.current", undefined, cookie);
    expect(body(current).result.data).toMatchObject({ user: { userName: "admin" } });
  });

  it("needs our own header for every change", async () => {
    const answer = await office.app.inject({
      method: "POST",
      url: "/api/trpc/session.signIn",
      headers: { "content-type": "application/json" },
      payload: JSON.stringify({ region: KAIYUAN, userName: "admin", password: PASSWORD }),
    });
    expect(answer.statusCode).toBe(403);
    expect(answer.cookies).toEqual([]);
  });

  it("answers a wrong password in the caller's language", async () => {
    const input = { region: KAIYUAN, userName: "nobody", password: "wrong-wrong" };
    const chinese = await office.call("session.signIn", input);
    expect(chinese.statusCode).toBe(401);
    expect(body(chinese).error.message).toMatch(/[\u4e00-\u9fff]/);
    const english = await office.app.inject({
      method: "POST",
      url: "/api/trpc/session.signIn",
      headers: { "content-type": "application/json", "x-dudao": "1", "x-locale": "en" },
      payload: JSON.stringify(input),
    });
    expect(body(english).error.message).not.toMatch(/[\u4e00-\u9fff]/);
  });

  it("keeps passwords and cookies out of the log", async () => {
    const cookie = await office.signIn();
    await office.query("institution.list", { search: "秘密搜索" }, cookie);
    const log = lines.join("");
    expect(log).toContain('"path":"/api/trpc/session.signIn"');
    expect(log).not.toContain(PASSWORD);
    expect(log).not.toContain(cookie.split("=")[1]);
    expect(log).not.toContain(encodeURIComponent("秘密搜索"));
    expect(JSON.parse(lines.at(-1) ?? "")).toMatchObject({
      status: 200,
      reqId: expect.any(String),
    });
  });
});

describe("what people can send", () => {
  const post = (url: string, payload: string | Buffer, type?: string) =>
    office.app.inject({
      method: "POST",
      url,
      headers: { "x-dudao": "1", ...(type ? { "content-type": type } : {}) },
      payload,
    });
  const signIn = "/api/trpc/session.signIn";

  it.each<[string, () => ReturnType<typeof post>, number[]]>([
    ["JSON that is none", () => post(signIn, "{", "application/json"), [400]],
    ["an empty body", () => post(signIn, "", "application/json"), [400]],
    [
      "another kind of content",
      () => post(signIn, "a=b", "application/x-www-form-urlencoded"),
      [415],
    ],
    ["a form with files", () => post(signIn, "--x--", "multipart/form-data; boundary=x"), [415]],
    ["XML", () => post(signIn, "<a/>", "text/xml"), [415]],
    ["no kind of content", () => post(signIn, "{}"), [400, 415]],
    ["too much", () => post(signIn, `"${"x".repeat(1_100_000)}"`, "application/json"), [413]],
    ["a list for an object", () => post(signIn, "[]", "application/json"), [400]],
    ["null", () => post(signIn, "null", "application/json"), [400]],
    [
      "the zero character",
      () =>
        post(
          signIn,
          JSON.stringify({ region: KAIYUAN, userName: "a\u0000b", password: "x" }),
          "application/json",
        ),
      [400, 401],
    ],
    ["no procedure of that name", () => post("/api/trpc/no.such", "{}", "application/json"), [404]],
    [
      "a name from a prototype",
      () => post("/api/trpc/__proto__.constructor", "{}", "application/json"),
      [404],
    ],
    [
      "a change by GET",
      () => office.app.inject({ url: `${signIn}?input={}`, headers: { "x-dudao": "1" } }),
      [400, 405],
    ],
    [
      "a method we do not know",
      () => office.app.inject({ method: "DELETE", url: signIn }),
      [404, 405],
    ],
    ["a broken escape", () => office.app.inject({ url: "/api/trpc/%E0%A4%A" }), [400]],
    [
      "a broken escape in the query",
      () => office.app.inject({ url: "/api/trpc/institution.list?input=%E0%A4%A" }),
      [400, 401],
    ],
    [
      "an input that is no JSON",
      () => office.app.inject({ url: "/api/trpc/institution.list?input={oops" }),
      [400, 401],
    ],
    ["a broken escape of a page", () => office.app.inject({ url: "/%zz" }), [400, 404]],
    [
      "an address that is too long",
      () => office.app.inject({ url: `/api/trpc/${"a".repeat(6000)}` }),
      [404, 414],
    ],
    ["a batch that is no object", () => post(`${signIn}?batch=1`, "7", "application/json"), [400]],
    [
      "a batch too large",
      () =>
        office.app.inject({
          url: `/api/trpc/${Array(60).fill("session.current").join(",")}?batch=1&input={}`,
        }),
      [400],
    ],
    [
      "many sign-ins at once",
      () => post(`/api/trpc/session.signIn,session.signIn?batch=1`, "{}", "application/json"),
      [400],
    ],
    ["no API at that address", () => office.app.inject({ url: "/api/nothing" }), [404]],
  ])("answers %s with 4xx in the one error shape", async (_, send, allowed) => {
    const answer = await send();
    expect(allowed, answer.body).toContain(answer.statusCode);
    const parsed = JSON.parse(answer.body);
    const error = (Array.isArray(parsed) ? parsed[0] : parsed).error;
    expect(error.message).toMatch(/[\u4e00-\u9fff]/);
    expect(error.data).toMatchObject({
      httpStatus: answer.statusCode,
      key: expect.stringMatching(/^\w+\/\w+$/),
      fieldErrors: expect.any(Object),
      requestId: answer.headers["x-request-id"],
    });
    expect(answer.body).not.toContain("node_modules");
  });

  it("answers a long honest batch", async () => {
    const path = Array(30).fill("session.current").join(",");
    const answer = await office.app.inject({ url: `/api/trpc/${path}?batch=1&input={}` });
    expect(answer.statusCode).toBe(200);
    expect(body(answer)).toHaveLength(30);
  });
});

describe("limits and states", () => {
  it("slows one address down that tries many passwords", async () => {
    const slow = await openOffice({ signInsPerMinute: 3 });
    onTestFinished(() => slow.close());
    const input = { region: KAIYUAN, userName: "someone", password: "wrong-wrong" };
    const statuses: number[] = [];
    for (let i = 0; i < 5; i++)
      statuses.push((await slow.call("session.signIn", input)).statusCode);
    expect(statuses).toEqual([401, 401, 401, 429, 429]);
    const answer = await slow.call("session.signIn", input);
    expect(answer.headers["retry-after"]).toMatch(/^\d+$/);
    expect(body(answer).error.data.key).toBe("tooMany/requests");
    expect((await slow.query("session.current", undefined)).statusCode).toBe(200);
  });

  it("slows one address down that tries many notice boards, alone or in a batch", async () => {
    const board = (name: string) =>
      office.app.inject({
        url: `/api/trpc/${name}?batch=1&input=${encodeURIComponent('{"0":{"key":"211282-00000000000000000000"}}')}`,
        remoteAddress: "192.0.2.7",
      });
    expect((await board("board.public,board.public")).statusCode).toBe(400);
    const statuses = new Set<number>();
    for (let i = 0; i < 61; i++) statuses.add((await board("board.public")).statusCode);
    expect([...statuses]).toEqual([404, 429]);
  });

  it("hands a calendar to nobody without its address, and writes no address down", async () => {
    const secret = "a".repeat(43);
    const answer = await office.app.inject({ url: `/api/calendar/${KAIYUAN}.${secret}.ics` });
    expect(answer.statusCode).toBe(404);
    expect((await office.app.inject({ url: "/api/calendar/x.ics" })).statusCode).toBe(404);
    expect(lines.join("")).not.toContain(secret);
    expect(lines.join("")).toContain(`/api/calendar/${KAIYUAN}.…`);
  });

  it("shows accounts only when it is given the demonstration's", async () => {
    expect(body(await office.app.inject({ url: "/api/demo-accounts" }))).toEqual({ accounts: [] });
  });

  it("is healthy and ready, and no longer ready when the database is gone", async () => {
    const other = await openOffice();
    onTestFinished(() => other.close().catch(() => {}));
    expect((await other.app.inject({ url: "/healthz" })).statusCode).toBe(200);
    expect((await other.app.inject({ url: "/readyz" })).statusCode).toBe(200);
    await other.database.close();
    const answer = await other.app.inject({ url: "/readyz" });
    expect(answer.statusCode).toBe(503);
    expect((await other.app.inject({ url: "/healthz" })).statusCode).toBe(200);
  });
});
