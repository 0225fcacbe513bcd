import { type County, corePermissions, coreRoles } from "@dudao/core/model";
import { API_VERSION, definePlugin } from "./plugin.ts";

/** Our own features, registered through the same point as everybody's. */
export const corePlugin = definePlugin({
  id: "core",
  apiVersion: API_VERSION,
  permissions: corePermissions,
  roles: coreRoles,
});

/** What a region without a county of its own goes by: the national rules. */
export const nationalDefaults = Object.freeze<County>({
  id: "default",
  region: "00",
  name: { zh: "教育督导", en: "Education supervision" },
  office: { zh: "人民政府教育督导室", en: "Education Supervision Office" },
  noticeSeries: "教督整",
  rectificationDays: 30,
  visitRule: {
    every: "month",
    minimum: 1,
    methodsAtLeast: 1,
    topicRequired: false,
    source: {
      zh: "中小学校责任督学挂牌督导办法:每月到校督导不少于1次",
      en: "Measures for posted supervision: at least one visit a month",
    },
  },
  rubrics: [],
  fields: [],
  theme: {},
});
