const QUIET_MS = 5000;

/**
 * What the terminal is told. Progress overwrites itself on a screen; in a file or a pipe it gets a
 * line every few seconds.
 */
export function terminal(out: NodeJS.WriteStream): {
  say: (text: string) => void;
  progress: (text: string) => void;
} {
  let open = false;
  let last = 0;
  return {
    say(text) {
      out.write(`${open ? "\n" : ""}${text}\n`);
      open = false;
    },
    progress(text) {
      if (out.isTTY) {
        out.write(`\r\u001b[2K${text}`);
        open = true;
      } else if (Date.now() - last >= QUIET_MS) {
        out.write(`${text}\n`);
        last = Date.now();
      }
    },
  };
}
