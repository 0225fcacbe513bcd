import { institution, user } from "@dudao/core/model";
import { TRPCClientError } from "@trpc/client";
import { describe, expect, it } from "vitest";
import { ApiError, toApiError } from "../api/errors.ts";
import { pageFields } from "../fields/specs.ts";
import { toHttpError } from "../providers/errors.ts";
import { sortErrors } from "./field-errors.ts";

const wire = {
  code: "BAD_REQUEST",
  httpStatus: 400,
  key: "invalid/input",
  params: {},
  requestId: "r-1",
  fieldErrors: {
    name: { key: "tooLong", params: { maximum: 60 }, message: "最多60个字" },
    _form: { key: "unknownField", message: "未知字段" },
    hidden: { key: "required", message: "隐藏的字段" },
  },
};

const refused = (data: unknown) =>
  TRPCClientError.from({ error: { message: "请更正以下内容", code: -32600, data } } as never);

describe("a refused call", () => {
  it("keeps what the server said, through Refine's errors and back", () => {
    const error = toApiError(refused(wire));
    expect(error).toMatchObject({ key: "invalid/input", status: 400, requestId: "r-1" });
    const http = toHttpError(error);
    expect(http.statusCode).toBe(400);
    expect(http.errors?.name).toEqual({ key: "tooLong", message: "最多60个字" });
    expect(toApiError(http)).toBe(error);
  });

  it("carries the record as it stands when two changed it", () => {
    const error = toApiError(
      refused({ httpStatus: 409, key: "conflict/stale", current: { version: 7 } }),
    );
    expect(error.stale).toBe(true);
    expect(error.current).toEqual({ version: 7 });
  });

  it("without an answer is the network's", () => {
    const error = toApiError(new TRPCClientError("fetch failed"));
    expect(error).toMatchObject({ key: "network/unreachable", status: 0 });
  });
});

describe("sortErrors", () => {
  it("puts messages at their fields and loses none of the others", () => {
    const sorted = sortErrors(toApiError(refused(wire)), pageFields(institution));
    expect(sorted.fields).toEqual([{ name: ["name"], errors: ["最多60个字"] }]);
    expect(sorted.form).toEqual(["未知字段", "隐藏的字段"]);
  });

  it("gathers errors of a list's items at its field", () => {
    const error = new ApiError("", {
      fieldErrors: {
        "roles.0": { key: "unknownReference", message: "没有这个角色" },
        "roles.1": { key: "repeated", message: "重复" },
      },
    });
    expect(sortErrors(error, pageFields(user)).fields).toEqual([
      { name: ["roles"], errors: ["没有这个角色", "重复"] },
    ]);
  });

  it("says the message itself where nothing else is said", () => {
    expect(sortErrors(new ApiError("名称已存在"), []).form).toEqual(["名称已存在"]);
  });
});
