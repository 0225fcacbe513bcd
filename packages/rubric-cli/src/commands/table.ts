/** All commands, in the order of the help. */
import type { Command } from "./command.ts";
import { diff } from "./diff.ts";
import { exportCommand } from "./export.ts";
import { importCommand } from "./import.ts";
import { create } from "./new.ts";
import { preview } from "./preview.ts";
import { rebase } from "./rebase.ts";
import { resolve } from "./resolve.ts";
import { test } from "./test.ts";
import { validate } from "./validate.ts";

export const commands: readonly Command[] = [
  create,
  validate,
  preview,
  test,
  diff,
  resolve,
  rebase,
  importCommand,
  exportCommand,
];
