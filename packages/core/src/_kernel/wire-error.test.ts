import { fetchRequestHandler } from "@trpc/server/adapters/fetch";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Context } from "./context.ts";
import { DomainError } from "./errors.ts";
import { open, router } from "./index.ts";

const safe = open("test");
const app = router({
  stale: safe.mutation(() => {
    throw new DomainError("conflict/stale", { data: { id: "1", version: 3 } });
  }),
  guard: safe.query(() => {
    throw new DomainError("conflict/guard", {
      params: { count: 2 },
      text: { zh: "还差 {count} 项", en: "{count} are missing" },
      fieldErrors: { "items.0.score": { key: "tooBig", params: { maximum: 5 } } },
    });
  }),
  crash: safe.query(() => {
    throw new Error("password is hunter2 at /home/secret");
  }),
  leak: safe.output(z.object({ a: z.string() })).query(() => ({ a: 5 }) as never),
  strip: safe.output(z.object({ a: z.string() })).query(() => ({ a: "x", secret: "y" })),
  put: safe.input(z.strictObject({ a: z.int() })).mutation(({ input }) => input.a),
  take: safe.input(z.strictObject({ a: z.int() })).query(({ input }) => input.a),
});

async function call(path: string, options: { locale?: Context["locale"]; body?: string } = {}) {
  const response = await fetchRequestHandler({
    router: app,
    endpoint: "/trpc",
    req: new Request(`http://x/trpc/${path}`, {
      ...(options.body === undefined
        ? {}
        : {
            method: "POST",
            body: options.body,
            headers: { "content-type": "application/json" },
          }),
    }),
    createContext: () =>
      ({ requestId: "r-1", locale: options.locale ?? "zh-CN", sameOrigin: true }) as Context,
  });
  const body = (await response.json()) as {
    error?: { message: string; data: Record<string, unknown> };
    result?: unknown;
  };
  return { status: response.status, ...body };
}

describe("what travels of an error", () => {
  test("a conflict carries the record as it stands", async () => {
    expect(await call("stale", { body: "{}" })).toMatchObject({
      status: 409,
      error: {
        message: expect.stringContaining("别人已修改"),
        data: {
          code: "CONFLICT",
          httpStatus: 409,
          key: "conflict/stale",
          current: { id: "1", version: 3 },
          requestId: "r-1",
          path: "stale",
        },
      },
    });
  });

  test("a rule's own text and a field's text come in the caller's language", async () => {
    const { error } = await call("guard", { locale: "en" });
    expect(error).toMatchObject({
      message: "2 are missing",
      data: {
        fieldErrors: {
          "items.0.score": { key: "tooBig", message: "Must be at most 5.", params: { maximum: 5 } },
        },
      },
    });
    expect((await call("guard")).error?.message).toBe("还差 2 项");
  });

  test("a crash says its number and nothing else", async () => {
    const failed = await call("crash");
    expect(failed).toMatchObject({ status: 500, error: { data: { key: "internal/error" } } });
    expect(failed.error?.message).toContain("r-1");
    expect(JSON.stringify(failed)).not.toMatch(/hunter2|secret|stack/);
  });

  test("an answer that does not hold is our fault, at nobody's field", async () => {
    const failed = await call("leak");
    expect(failed).toMatchObject({ status: 500, error: { data: { fieldErrors: {} } } });
    expect(await call("strip")).toMatchObject({ result: { data: { a: "x" } } });
    expect(JSON.stringify(await call("strip"))).not.toContain("secret");
  });

  test("what is no input is told at the field, unknown calls and broken JSON in words", async () => {
    const input = encodeURIComponent(JSON.stringify({ a: "x", b: 1 }));
    expect((await call(`take?input=${input}`)).error?.data.fieldErrors).toMatchObject({
      a: { key: "notNumber" },
      _form: { key: "unknownKeys", params: { keys: "b" } },
    });
    expect(await call("nothing.here")).toMatchObject({
      status: 404,
      error: { data: { key: "notFound/procedure" } },
    });
    expect(await call("put", { body: "{" })).toMatchObject({
      status: 400,
      error: { data: { key: "invalid/request" } },
    });
  });
});
