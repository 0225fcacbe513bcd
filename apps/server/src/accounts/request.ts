import { parseArgs } from "node:util";
import { type Config, user } from "@dudao/core/model";
import type { FirstAccount } from "@dudao/core/server";
import { StartError } from "../boot/start-error.ts";

const USAGE = "npm run account -- --region 211282 --user admin --name 管理员 --role administrator";

/** What the command line asks for, but for the password, which has no place on one. */
export type AccountRequest = Omit<FirstAccount, "password">;

/**
 * Reads the command line.
 * @throws StartError in one line when something is missing or unknown.
 */
export function readRequest(
  args: readonly string[],
  config: Pick<Config, "roles">,
  regions: ReadonlySet<string>,
): AccountRequest {
  const { region, user: userName, name, role } = parsed(args);
  if (!region || !userName || !name || !role) {
    throw new StartError({ zh: `用法:${USAGE}`, en: `usage: ${USAGE}` });
  }
  if (!regions.has(region)) {
    const known = [...regions].join(", ");
    throw new StartError({
      zh: `没有地区 ${region},可用:${known}`,
      en: `no region ${region}; known: ${known}`,
    });
  }
  if (!config.roles.has(role)) {
    const known = [...config.roles.keys()].join(", ");
    throw new StartError({
      zh: `没有角色 ${role},可用:${known}`,
      en: `no role ${role}; known: ${known}`,
    });
  }
  const { shape } = user.create;
  return {
    region,
    userName: held(shape.userName.safeParse(userName), "--user"),
    name: held(shape.name.safeParse(name), "--name"),
    roles: [role],
  };
}

/** @throws StartError when it is too short to be one. */
export function checkPassword(password: string): string {
  const { success } = user.create.shape.password.safeParse(password);
  if (success) return password;
  throw new StartError({
    zh: "密码至少8个字符,最多200个",
    en: "a password has 8 to 200 characters",
  });
}

function parsed(args: readonly string[]) {
  const text = { type: "string" } as const;
  try {
    const options = { region: text, user: text, name: text, role: text };
    return parseArgs({ args: [...args], options }).values;
  } catch {
    throw new StartError({ zh: `用法:${USAGE}`, en: `usage: ${USAGE}` });
  }
}

function held(result: { success: boolean; data?: string }, option: string): string {
  if (result.success && result.data !== undefined) return result.data;
  throw new StartError({
    zh: `${option} 的值不对(为空、过长或含控制字符)`,
    en: `${option} is empty, too long or has control characters`,
  });
}
