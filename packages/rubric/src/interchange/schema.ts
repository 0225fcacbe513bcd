import { z } from "zod";
import { rubricSchema } from "../format/rubric.ts";

/** Names the published schema; nothing is fetched. */
export const schemaId = "urn:dudao:schema:rubric";

/**
 * JSON Schema (draft 2020-12) of a rubric as authors write it, generated from the shapes that check
 * it. What a shape cannot say (sums, references, order of grades) is checked by `checkRubric` only.
 */
export function rubricJsonSchema(): Record<string, unknown> {
  const { $schema, ...schema } = z.toJSONSchema(rubricSchema, {
    io: "input",
    unrepresentable: "any",
    reused: "ref",
  }) as Record<string, unknown>;
  return {
    $schema,
    $id: schemaId,
    title: "Dudao rubric (督导指标体系)",
    ...schema,
    properties: {
      $schema: { type: "string" },
      hash: { type: "string", pattern: "^[0-9a-f]{64}$" },
      ...(schema.properties as Record<string, unknown>),
    },
  };
}
