/** Writes the published JSON Schema; run after the format has changed. */
import { writeFileSync } from "node:fs";
import { rubricJsonSchema } from "../src/interchange/schema.ts";

const file = new URL("../schema/rubric.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(rubricJsonSchema(), null, 2)}\n`);
