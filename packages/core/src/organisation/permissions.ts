import type { Permission } from "../_kernel/config.ts";

/** What can be done with districts, institutions and the commission. */
export const organisationPermissions = [
  {
    id: "organisation.read",
    title: { zh: "查看学校与机构、责任区、委员会", en: "Read institutions, districts, commission" },
    oversight: true,
  },
  {
    id: "organisation.write",
    title: {
      zh: "维护学校与机构、责任区、委员会",
      en: "Keep institutions, districts, commission",
    },
  },
] as const satisfies readonly Permission[];
