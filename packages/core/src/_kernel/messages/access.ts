import type { Messages } from "../text.ts";

/** Error texts of access: by `kind/what` code and by field-error key. */
export const accessMessages: Messages = {
  "unauthenticated/credentials": {
    zh: "用户名或密码不正确,请核对地区、用户名和密码。",
    en: "User name or password is wrong. Check the region, the name and the password.",
  },
  "forbidden/term.suspended": {
    zh: "您已被暂停履行督学职责,暂不能登录。如有疑问,请联系督导室。",
    en: "Your duties as an inspector are suspended, so you cannot sign in. Ask the office.",
  },
  "forbidden/term.lapsed": {
    zh: "您的督学聘期已于 {date} 届满,不能再登录。如已续聘,请联系督导室。",
    en: "Your appointment ended on {date}. If it was renewed, ask the office.",
  },
  "forbidden/term.ended": {
    zh: "您的督学聘任已于 {date} 终止,不能再登录。如有疑问,请联系督导室。",
    en: "Your appointment was ended on {date}, so you cannot sign in. Ask the office.",
  },
  "forbidden/term.ahead": {
    zh: "您的督学聘期自 {date} 开始,届时可以登录。",
    en: "Your appointment begins on {date}; you can sign in from then on.",
  },
  "forbidden/term.none": {
    zh: "名册中没有您的督学聘任,不能登录。请联系督导室登记。",
    en: "The register holds no appointment of yours. Ask the office to enter it.",
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
