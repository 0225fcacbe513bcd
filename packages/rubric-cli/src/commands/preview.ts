/** `preview`: a page where one scores by hand and watches the trace. */
import { once } from "node:events";
import process from "node:process";
import { loadTarget } from "../load/load.ts";
import { servePreview } from "../preview/server.ts";
import { inWords, UsageError } from "../terminal.ts";
import { localText } from "../text.ts";
import type { Command } from "./command.ts";

const usualPort = 4370;

export const preview: Command = {
  name: "preview",
  usage: "[folder | file]",
  summary: localText(
    "在浏览器中试评，同时看到得分依据；保存后自动刷新",
    "score by hand in the browser with the trace beside it; reloads on save",
  ),
  options: { port: localText(`端口（缺省 ${usualPort}）`, `port (else ${usualPort})`) },
  words: [0, 1],
  async run([target = "."], options, terminal) {
    const port = Number(options.port ?? usualPort);
    if (!Number.isInteger(port) || port < 0 || port > 65_535) {
      throw new UsageError(localText("端口须为 0 至 65535", "a port is from 0 to 65535"));
    }
    // Only to refuse a path that leads nowhere; what is wrong inside, the page shows.
    await loadTarget(terminal.cwd, target);
    const shown = await servePreview(terminal.cwd, target, terminal.language, port).catch(
      (error: NodeJS.ErrnoException) => {
        if (error.code !== "EADDRINUSE") throw error;
        throw new UsageError(
          localText(`端口 ${port} 已被占用：用 --port 换一个`, `port ${port} is taken: say --port`),
        );
      },
    );
    terminal.out(shown.url);
    terminal.err(inWords(terminal, localText("按 Ctrl+C 结束", "Ctrl+C ends it")));
    await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
    shown.close();
    return 0;
  },
};
