import { existsSync } from "node:fs";
import { join } from "node:path";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance, FastifyRequest } from "fastify";
import { pathOf } from "./logger.ts";
import { sendProblem } from "./problem.ts";

/** Vite puts a hash of the content into the names of everything in this folder. */
const HASHED = "/assets/";

/**
 * Serves the built admin. Every address that is not a file is the page itself, because the page
 * reads its own address; hashed files never change, the page is asked for each time.
 * @param folder The admin's `dist`; without it only the API is served.
 */
export async function adminFiles(app: FastifyInstance, folder: string | undefined): Promise<void> {
  const built = folder !== undefined && existsSync(join(folder, "index.html"));
  if (built) {
    await app.register(fastifyStatic, {
      root: folder,
      wildcard: false,
      index: ["index.html"],
      cacheControl: false,
      setHeaders: (response, path) => {
        const hashed = path.includes(join(folder, HASHED));
        response.header(
          "cache-control",
          hashed ? "public, max-age=31536000, immutable" : "no-cache",
        );
      },
    });
  }
  app.setNotFoundHandler((request, reply) => {
    if (built && wantsPage(request)) return reply.sendFile("index.html");
    return sendProblem(request, reply, 404);
  });
}

function wantsPage(request: FastifyRequest): boolean {
  const path = pathOf(request);
  if (request.method !== "GET" && request.method !== "HEAD") return false;
  if (path.startsWith("/api/") || path.startsWith(HASHED)) return false;
  // A missing picture is missing; an address of ours has no extension in its last part.
  return !/\.[a-z0-9]{2,5}$/i.test(path);
}
