import type { Messages } from "../text.ts";

/** Error texts of access: by `kind/what` code and by field-error key. */
export const accessMessages: Messages = {
  "unauthenticated/credentials": {
    zh: "用户名或密码不正确,请核对地区、用户名和密码。",
    en: "User name or password is wrong. Check the region, the name and the password.",
  },
  "tooMany/locked": {
    zh: "密码错误次数过多,账号已锁定,请 {minutes} 分钟后再试,或请管理员解锁。",
    en: "Too many wrong passwords: the account is locked. Try again in {minutes} minutes or ask an administrator.",
  },
  "conflict/lastAdministrator": {
    zh: "这是本地区最后一个在用的管理员账号。请先指定另一位管理员。",
    en: "This is the region's last active administrator. Appoint another one first.",
  },
  lastAdministrator: {
    zh: "本地区至少须保留一个在用的管理员账号。",
    en: "A region keeps at least one active administrator.",
  },
  wrongPassword: { zh: "当前密码不正确。", en: "The present password is wrong." },
  samePassword: {
    zh: "新密码不能与当前密码或用户名相同。",
    en: "The new password must differ from the present one and from the user name.",
  },
};
