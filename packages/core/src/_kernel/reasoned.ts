import { moveInput } from "./crud.ts";
import * as f from "./field.ts";

/** What a move that sends back, puts off or calls off asks for: the reason in writing. */
export const reasonedInput = moveInput.extend({
  reason: f.text({ zh: "原因", en: "Reason", max: 200 }),
});
