import { TRPCError } from "@trpc/server";
import type { Context } from "../_kernel/context.ts";
import type { Locale } from "../_kernel/text.ts";
import { wireError } from "../_kernel/wire-error.ts";

/** What a caller was told, in short. */
export type Failure = {
  /** tRPC's code, for example `CONFLICT`. */
  code: string;
  status: number;
  key: string;
  message: string;
  /** Keys of the field errors by dot path. */
  fields: Record<string, string>;
  /** Texts of the field errors by dot path. */
  messages: Record<string, string>;
  current?: unknown;
};

/**
 * The error of a call that must fail, as it would travel.
 * @param input What was sent, so that "missing" is told from "wrong".
 * @throws Error when the call succeeds.
 */
export async function failure(
  call: Promise<unknown>,
  input?: unknown,
  locale: Locale = "zh-CN",
): Promise<Failure> {
  let error: unknown;
  try {
    await call;
  } catch (caught) {
    error = caught;
  }
  if (!(error instanceof TRPCError)) throw error ?? new Error("the call succeeded");
  const { message, data } = wireError({
    error,
    input,
    ctx: { locale } as Context,
    path: undefined,
  });
  const entries = Object.entries(data.fieldErrors);
  return {
    code: data.code,
    status: data.httpStatus,
    key: data.key,
    message,
    fields: Object.fromEntries(entries.map(([path, one]) => [path, one.key])),
    messages: Object.fromEntries(entries.map(([path, one]) => [path, one.message])),
    ...("current" in data ? { current: data.current } : {}),
  };
}
