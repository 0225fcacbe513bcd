import type { Messages } from "../text.ts";

/** Error texts of rubrics and their tailoring: by `kind/what` code and by field-error key. */
export const rubricMessages: Messages = {
  "conflict/profileStands": {
    zh: "方案已发布,不能再改。请另存为新版本。",
    en: "The profile is published and stands; save it as a new version.",
  },
  profileRefused: {
    zh: "方案不符合基础指标体系的要求,请按提示修改。",
    en: "The base does not take this profile; change what is named.",
  },
  profileTaken: {
    zh: "这一标识和版本号已有方案,请改用新的版本号。",
    en: "There is a profile of this id and version; take another version.",
  },
  rubricIdInstalled: {
    zh: "标识“{id}”属于已安装的指标体系,请另取标识。",
    en: "{id} is an installed rubric; take another id.",
  },
  baseNotInstalled: {
    zh: "没有安装基础指标体系“{id}”。",
    en: "The base {id} is not installed.",
  },
};
