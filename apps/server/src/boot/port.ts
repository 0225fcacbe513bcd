import { createServer } from "node:net";
import { codeOf, StartError } from "./start-error.ts";

/** The start error for an address that cannot be listened on. */
export function listenError(error: unknown, host: string, port: number): StartError {
  switch (codeOf(error)) {
    case "EADDRINUSE":
      return new StartError({
        zh: `端口 ${port} 已被占用,请停止占用它的程序,或用 PORT 指定另一个端口`,
        en: `port ${port} is in use: stop what uses it, or set PORT to another`,
      });
    case "EACCES":
      return new StartError({
        zh: `无权使用端口 ${port},请用 PORT 指定 1024 以上的端口`,
        en: `not allowed to use port ${port}: set PORT to one above 1024`,
      });
    default:
      return new StartError({
        zh: `无法监听 ${host}:${port}(${codeOf(error) ?? error}),请检查 HOST 和 PORT`,
        en: `cannot listen on ${host}:${port}: check HOST and PORT`,
      });
  }
}

/**
 * Tries the address before the slow parts start, so that a busy port is told at once.
 * @throws StartError when it cannot be listened on.
 */
export function assertFree(host: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once("error", (error) => reject(listenError(error, host, port)));
    probe.listen({ host, port, exclusive: true }, () => probe.close(() => resolve()));
  });
}
