/** How rubrics, profiles and programme templates are named, and the documents they rest on. */
import { z } from "zod";
import { localTextSchema } from "../text.ts";
import { patternSchema } from "./criterion-base.ts";

/** Kebab-case; stays the same over all versions of a rubric. */
export const idSchema = patternSchema(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  "malformedId",
  "标识用小写字母、数字和连字符",
  "an id is kebab-case: lower-case letters, digits and dashes",
);
export const versionSchema = patternSchema(
  /^\d+\.\d+\.\d+(?:-[0-9A-Za-z.-]+)?$/,
  "malformedVersion",
  "版本号须为语义化版本，如 1.0.0",
  "a version is semantic, such as 1.0.0",
);
export const hashSchema = patternSchema(
  /^[0-9a-f]{64}$/,
  "malformedHash",
  "内容摘要须为 64 位十六进制数",
  "a content hash has 64 hexadecimal digits",
);

/** A document the rubric or programme rests on; title as printed. */
export const basisSchema = z.strictObject({
  title: localTextSchema,
  documentNumber: z.string().trim().min(1).optional(),
});
export type Basis = z.output<typeof basisSchema>;
