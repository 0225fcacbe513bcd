/** An error the user can do something about: shown as one line, in Chinese and English. */
export class StartError extends Error {}

/** Runs a command's work; ends the process with its exit code, or with 1 and exactly one line. */
export async function main(work) {
  try {
    process.exitCode = (await work()) ?? 0;
  } catch (error) {
    const line = error instanceof StartError ? error.message : `意外错误 / unexpected: ${error}`;
    process.stderr.write(`${line.replace(/\s*\n\s*/g, " ")}\n`);
    process.exitCode = 1;
  }
}

/** A line of progress. */
export function say(zh, en) {
  process.stdout.write(`${zh} / ${en}\n`);
}

/**
 * Says what is being done when it takes longer than a moment, and then every 20 seconds that it
 * still is, so that nobody takes a long step for a stuck one.
 */
export async function withProgress(text, work, quietFor = 1500) {
  const started = Date.now();
  const seconds = () => Math.round((Date.now() - started) / 1000);
  const first = setTimeout(() => say(`${text.zh}……`, `${text.en}…`), quietFor);
  const more = setInterval(
    () => say(`${text.zh}:已${seconds()}秒`, `${text.en}: ${seconds()} s so far`),
    20_000,
  );
  try {
    return await work();
  } finally {
    clearTimeout(first);
    clearInterval(more);
  }
}
