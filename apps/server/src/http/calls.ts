import { appRouter, type Context } from "@dudao/core/server";
import {
  type AnyTRPCProcedure,
  getTRPCErrorFromUnknown,
  getTRPCErrorShape,
  TRPCError,
} from "@trpc/server";
import { getHTTPStatusCode } from "@trpc/server/http";
import type { FastifyReply, FastifyRequest } from "fastify";

type Body = { readonly error: object } | { readonly result: { readonly data: unknown } };
type Outcome = { readonly error: TRPCError } | { readonly data: unknown };

type Options = {
  readonly createContext: () => Promise<Context>;
  readonly onError: (error: TRPCError, path: string | undefined) => void;
};

const { _config: config, procedures } = appRouter._def;
const METHODS: Readonly<Record<string, string>> = { query: "GET", mutation: "POST" };

function procedureAt(path: string): AnyTRPCProcedure | undefined {
  const known = procedures as unknown as Record<string, AnyTRPCProcedure>;
  return Object.hasOwn(known, path) ? known[path] : undefined;
}

/** The inputs of the calls of one request by their place, read when the first call asks. */
function inputsOf(text: unknown, batch: boolean) {
  let inputs: Record<string, unknown> | undefined;
  const parse = (): Record<string, unknown> => {
    if (typeof text !== "string" || text === "") return {};
    const value: unknown = JSON.parse(text);
    if (!batch) return { 0: value };
    if (typeof value === "object" && value !== null && !Array.isArray(value)) {
      return value as Record<string, unknown>;
    }
    throw new TypeError("the input of a batch is an object");
  };
  /** What was read of a call; nothing before any was asked for. */
  const seen = (index: number): unknown =>
    inputs && Object.hasOwn(inputs, index) ? inputs[index] : undefined;
  const read = async (index: number): Promise<unknown> => {
    try {
      inputs ??= parse();
    } catch (cause) {
      throw new TRPCError({ code: "BAD_REQUEST", message: "malformed input", cause });
    }
    return seen(index);
  };
  return { read, seen };
}

/**
 * Answers the calls a request names, one or a batch, as the client links of tRPC speak: what its
 * own adapter does, without building a request and a response of the browser's kind for each.
 * There is nothing to stream: every answer is one text.
 */
export async function answerCalls(
  request: FastifyRequest,
  reply: FastifyReply,
  { createContext, onError }: Options,
): Promise<FastifyReply> {
  const query = request.query as Record<string, unknown>;
  const batch = query.batch === "1";
  const { path } = request.params as { path: string };
  const paths = batch ? path.split(",") : [path];
  const inputs = inputsOf(request.method === "GET" ? query.input : request.body, batch);
  const called = paths.map(procedureAt);
  const types = new Set(called.flatMap((one) => (one ? [one._def.type] : [])));
  const type = [...types][0] ?? "unknown";
  let ctx: Context | undefined;
  let broken: TRPCError | undefined;

  const shaped = (error: TRPCError, path?: string, input?: unknown) => {
    onError(error, path);
    return { error: getTRPCErrorShape({ config, error, type, path, input, ctx }) };
  };
  const send = (body: Body | Body[], errors: TRPCError[]) =>
    reply
      .code(getHTTPStatusCode(body as Parameters<typeof getHTTPStatusCode>[0], errors))
      .type("application/json")
      .send(JSON.stringify(body));
  const call = async (path: string, index: number): Promise<Outcome> => {
    try {
      const procedure = called[index];
      if (!procedure) throw new TRPCError({ code: "NOT_FOUND", message: `there is no ${path}` });
      const { type } = procedure._def;
      if (METHODS[type] !== request.method) {
        reply.header("allow", METHODS[type]);
        throw new TRPCError({ code: "METHOD_NOT_SUPPORTED", message: `${path} is a ${type}` });
      }
      if (broken) throw broken;
      const getRawInput = () => inputs.read(index);
      const given = { path, getRawInput, ctx, type, signal: undefined, batchIndex: index };
      return { data: await procedure(given) };
    } catch (cause) {
      return { error: getTRPCErrorFromUnknown(cause) };
    }
  };

  if (types.size > 1) {
    const error = new TRPCError({ code: "BAD_REQUEST", message: "queries beside changes" });
    return send(shaped(error), [error]);
  }
  try {
    ctx = await createContext();
  } catch (cause) {
    broken = getTRPCErrorFromUnknown(cause);
  }
  const outcomes = await Promise.all(paths.map(call));
  const bodies = outcomes.map(
    (outcome, index): Body =>
      "error" in outcome
        ? shaped(outcome.error, paths[index], inputs.seen(index))
        : { result: { data: outcome.data } },
  );
  const errors = outcomes.map((one) => ("error" in one ? one.error : undefined)) as TRPCError[];
  return send(batch ? bodies : (bodies[0] as Body), errors);
}
