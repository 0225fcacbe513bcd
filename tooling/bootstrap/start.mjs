// `npm start`: install, generate, build the admin, then the server in the foreground.
import { spawn } from "node:child_process";
import { join } from "node:path";
import { install } from "./src/install.mjs";
import { dataFolder, nodeBinary, projectEnvironment, root } from "./src/places.mjs";
import { main, StartError } from "./src/say.mjs";
import { turbo } from "./src/turbo.mjs";

await main(async () => {
  await install();
  await turbo(["generate", "@dudao/admin#build"], {
    log: "build.log",
    progress: { zh: "正在构建界面", en: "building" },
    failure: { zh: "构建失败", en: "the build failed" },
  });
  return await serve();
});

/**
 * Runs the server until it ends; resolves with its exit code.
 *
 * On POSIX it gets a process group of its own: Ctrl-C in a terminal reaches every process of the
 * group at once, and PostgreSQL would go down under requests that are still being answered. We
 * pass the signal on instead, and the server stops its parts in order. The IPC channel tells it
 * when we are gone for good, so that a killed `npm start` leaves nothing running behind.
 */
function serve() {
  return new Promise((resolve, reject) => {
    const child = spawn(
      nodeBinary(),
      ["-C", "dudao-source", join(root, "apps", "server", "src", "main.ts")],
      {
        cwd: root,
        env: {
          ...projectEnvironment(),
          DUDAO_LOG_FILE: process.env.DUDAO_LOG_FILE ?? join(dataFolder(), "logs", "server.log"),
        },
        detached: process.platform !== "win32",
        stdio: ["ignore", "inherit", "inherit", "ipc"],
      },
    );
    let last = 0;
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
      process.on(signal, () => {
        // One Ctrl-C comes twice, from the terminal and from npm; a second one takes a person longer.
        const again = Date.now() - last < 500;
        last = Date.now();
        // On Windows the console has already told the child.
        if (!again && process.platform !== "win32") child.kill(signal);
      });
    }
    // npm itself may be killed without a chance to tell us.
    const parent = process.ppid;
    setInterval(() => process.ppid !== parent && child.kill("SIGTERM"), 1000).unref();
    child.on("error", (cause) =>
      reject(
        new StartError(`无法运行服务 / cannot run the server: ${nodeBinary()}: ${cause.message}`),
      ),
    );
    child.on("exit", (code, signal) => resolve(code ?? (signal ? 1 : 0)));
  });
}
