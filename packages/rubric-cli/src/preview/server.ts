/** Serves the preview to this machine alone, and tells the page when a file was saved. */
import { type FSWatcher, statSync, watch } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { dirname, resolve, sep } from "node:path";
import type { Language } from "../env.ts";
import { loadFresh } from "../load/fresh.ts";
import { moduleAt } from "./modules.ts";
import { page } from "./page.ts";

export type Preview = {
  readonly url: string;
  close(): void;
};

const ignored = new Set(["node_modules", "dist", ".git"]);
/** Editors write a file in several steps; one reload is enough. */
const settleMs = 100;

type Shown = { type: string; body: string };

function send(response: ServerResponse, { type, body }: Shown, status = 200): void {
  response.writeHead(status, {
    "content-type": `${type}; charset=utf-8`,
    "cache-control": "no-store",
    "x-content-type-options": "nosniff",
  });
  response.end(body);
}

function watched(target: string, changed: () => void): FSWatcher {
  const folder = statSync(target).isDirectory() ? target : dirname(target);
  let timer: NodeJS.Timeout | undefined;
  return watch(folder, { recursive: true }, (_, file) => {
    if (file?.split(sep).some((part) => ignored.has(part))) return;
    clearTimeout(timer);
    timer = setTimeout(changed, settleMs);
  });
}

/** Answers only to this machine's own names, so that no page elsewhere can read along. */
function isLocal({ headers }: IncomingMessage): boolean {
  return /^(?:localhost|127\.0\.0\.1|\[::1\])(?::\d+)?$/.test(headers.host ?? "");
}

export async function servePreview(
  cwd: string,
  target: string,
  language: Language,
  port: number,
): Promise<Preview> {
  const listeners = new Set<ServerResponse>();
  let contents = loadFresh(cwd, target);

  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? "/", "http://localhost");
    if (!isLocal(request)) send(response, { type: "text/plain", body: "" }, 403);
    else if (pathname === "/") send(response, { type: "text/html", body: page(language) });
    else if (pathname === "/contents") {
      send(response, { type: "application/json", body: JSON.stringify(await contents) });
    } else if (pathname === "/events") {
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write(": here\n\n");
      listeners.add(response);
      request.once("close", () => listeners.delete(response));
    } else {
      const code = pathname.startsWith("/modules/") ? moduleAt(pathname.slice(9)) : null;
      if (code === null) send(response, { type: "text/plain", body: "" }, 404);
      else send(response, { type: "text/javascript", body: code });
    }
  };

  const server: Server = createServer((request, response) => {
    answer(request, response).catch((error: unknown) => response.destroy(error as Error));
  });
  const watcher = watched(resolve(cwd, target), () => {
    contents = loadFresh(cwd, target);
    for (const listener of listeners) listener.write("data: changed\n\n");
  });
  await new Promise<void>((done, fail) => {
    server.once("error", fail);
    server.listen(port, "127.0.0.1", done);
  });
  const address = server.address();
  const at = address !== null && typeof address === "object" ? address.port : port;
  return {
    url: `http://localhost:${at}/`,
    close() {
      watcher.close();
      for (const listener of listeners) listener.end();
      server.close();
    },
  };
}
