import type { z } from "zod";
import { defineEntity } from "../../_kernel/entity.ts";
import * as f from "../../_kernel/field.ts";
import { certificateKinds } from "../vocabulary/model.ts";

/** A certificate of an inspector; its number is given once of its kind. */
export const certificate = defineEntity({
  name: "certificate",
  title: { zh: "证件", en: "Certificates" },
  label: "number",
  fields: {
    inspectorId: f.ref({ zh: "督学", en: "Inspector", to: "inspector" }),
    kind: f.choice({ zh: "证件类别", en: "Kind", choices: certificateKinds }),
    number: f.text({ zh: "证件编号", en: "Number", max: 40 }),
    issuer: f.text({ zh: "发证机关", en: "Issuer" }).optional(),
    issuedOn: f.date({ zh: "发证日期", en: "Issued on" }).optional(),
    expiresOn: f
      .date({
        zh: "有效期至",
        en: "Valid until",
        help: { zh: "留空为长期有效", en: "Empty: valid without end" },
      })
      .optional(),
  },
  derived: {
    inspectorName: f.derived(f.text({ zh: "督学", en: "Inspector" })),
    expired: f.derived(f.flag({ zh: "已过期", en: "Expired" })),
  },
  list: {
    columns: ["inspectorName", "kind", "number", "issuer", "issuedOn", "expiresOn", "expired"],
    filters: {
      inspectorId: ["eq"],
      kind: ["eq", "in"],
      expired: ["eq"],
      expiresOn: ["gte", "lte", "isNull"],
    },
    sorts: ["inspectorName", "issuedOn", "expiresOn"],
    defaultSort: { field: "expiresOn", order: "asc" },
    search: true,
  },
});

export type Certificate = z.output<typeof certificate.row>;
