import { openDatabase } from "@dudao/database";
import { compose, corePlugin, definePlugin, nationalDefaults } from "@dudao/plugin-kit";
import routine from "@dudao/rubrics-routine";
import { createServer } from "@dudao/server";
import { createFloor } from "./floor.ts";

// One side of the comparison as a process: `serve.ts ours|floor <database url>`.
// The rubric the loaded inspections are pinned to.
const rubrics = definePlugin({
  id: "bench",
  apiVersion: 1,
  dependsOn: ["core"],
  rubricPackages: [routine],
});
const [side, url] = process.argv.slice(2);
if (!url) throw new Error("serve.ts ours|floor <database url>");

const app =
  side === "floor"
    ? createFloor(url)
    : await createServer({
        config: compose([corePlugin, rubrics], nationalDefaults).config,
        database: openDatabase({ url, max: 10 }),
        signInsPerMinute: 10_000,
      });
console.log(await app.listen({ port: 0, host: "127.0.0.1" }));
const stop = () => void app.close().then(() => process.exit(0));
process.once("SIGTERM", stop);
process.stdin.resume().once("end", stop);
