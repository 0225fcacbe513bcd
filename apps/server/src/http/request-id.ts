import { randomUUID } from "node:crypto";
import type { IncomingMessage } from "node:http";

const OURS = /^[\w-]{8,64}$/;

/** The id a proxy in front of us gave the request when it is a sane one, else a new one. */
export function requestId(request: Pick<IncomingMessage, "headers">): string {
  const given = request.headers["x-request-id"];
  return typeof given === "string" && OURS.test(given) ? given : randomUUID();
}
