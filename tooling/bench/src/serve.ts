import { openDatabase } from "@dudao/database";
import { createFloor } from "./floor.ts";
import { openOurs } from "./ours.ts";

// One side of the comparison as a process: `serve.ts ours|floor <database url>`.
const [side, url] = process.argv.slice(2);
if (!url) throw new Error("serve.ts ours|floor <database url>");

const app = side === "floor" ? createFloor(url) : await openOurs(openDatabase({ url, max: 10 }));
console.log(await app.listen({ port: 0, host: "127.0.0.1" }));
const stop = () => void app.close().then(() => process.exit(0));
process.once("SIGTERM", stop);
process.stdin.resume().once("end", stop);
