#!/usr/bin/env node
import process from "node:process";
import { systemLanguage } from "./env.ts";
import { run } from "./run.ts";

process.exitCode = await run(process.argv.slice(2), {
  language: systemLanguage(),
  cwd: process.cwd(),
  out: (line) => process.stdout.write(`${line}\n`),
  err: (line) => process.stderr.write(`${line}\n`),
});
