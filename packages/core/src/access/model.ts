import { z } from "zod";
import { defineEntity } from "../_kernel/entity.ts";
import * as f from "../_kernel/field.ts";

const userStatus = [
  { value: "active", zh: "启用", en: "Active", tone: "good" },
  { value: "disabled", zh: "停用", en: "Disabled", tone: "neutral" },
] as const satisfies readonly f.Choice[];

/** A person's account in one region. Roles are configuration; the service checks that they exist. */
export const user = defineEntity({
  name: "user",
  title: { zh: "用户", en: "Users" },
  label: "name",
  fields: {
    userName: f.text({
      zh: "用户名",
      en: "User name",
      max: 40,
      help: { zh: "登录用,本地区内唯一", en: "For signing in; unique in the region" },
    }),
    name: f.text({ zh: "姓名", en: "Name", max: 30 }),
    roles: z
      .array(z.string().min(1).max(40))
      .min(1)
      .max(10)
      .meta({
        title: "角色",
        dudao: {
          label: { zh: "角色", en: "Roles" },
          widget: "refs",
          ref: "role",
        } satisfies f.FieldMeta,
      }),
    inspectorId: f.ref({ zh: "对应督学", en: "Inspector", to: "inspector" }).optional(),
    institutionId: f.ref({ zh: "对应单位", en: "Unit", to: "institution" }).optional(),
    password: f
      .secret({
        zh: "密码",
        en: "Password",
        min: 8,
        help: { zh: "至少8个字符;留空则不改", en: "At least 8 characters; left empty it stays" },
      })
      .optional(),
    status: f.choice({ zh: "状态", en: "Status", choices: userStatus }),
  },
  derived: {
    inspectorName: f.derived(f.text({ zh: "对应督学", en: "Inspector" })).nullable(),
    institutionName: f.derived(f.text({ zh: "对应单位", en: "Unit" })).nullable(),
    lastSignInAt: f.derived(f.dateTime({ zh: "上次登录", en: "Last sign-in" })).nullable(),
    locked: f.derived(f.flag({ zh: "已锁定", en: "Locked" })),
  },
  list: {
    columns: [
      "userName",
      "name",
      "roles",
      "inspectorName",
      "institutionName",
      "lastSignInAt",
      "status",
    ],
    filters: { status: ["eq"], inspectorId: ["eq"], institutionId: ["eq"] },
    sorts: ["userName", "name", "lastSignInAt"],
    defaultSort: { field: "userName", order: "asc" },
    search: true,
  },
});

/** What a permission reaches: the whole region, or only what is one's own. */
export type Reach = "region" | "own";

/** A role as data: the acts it grants and how far they reach. */
export const role = z.object({
  id: z.string(),
  title: z.object({ zh: z.string(), en: z.string() }),
  grants: z.record(z.string(), z.enum(["region", "own"])),
  /** Held only while an appointment of the linked inspector runs. */
  appointed: z.boolean().optional(),
});

export const signInInput = z.strictObject({
  region: z.string().regex(/^\d{2,6}$/),
  userName: z.string().trim().min(1).max(40),
  password: z.string().min(1).max(200),
});

/** A person's own change of password. */
export const changePasswordInput = z.strictObject({
  current: f.secret({ zh: "当前密码", en: "Present password", min: 1 }),
  next: f.secret({ zh: "新密码", en: "New password", min: 8 }),
});

/** Who is signed in and what they may do: fetched once, asked in memory. */
export const sessionInfo = z.object({
  user: z.object({
    id: z.string(),
    name: z.string(),
    userName: z.string(),
    roles: z.array(z.string()),
    inspectorId: z.string().nullable(),
    institutionId: z.string().nullable(),
  }),
  region: z.object({
    code: z.string(),
    name: z.string(),
    level: z.enum(["county", "city", "province"]),
  }),
  /** The county configuration that applies. */
  county: z.string(),
  /** The day that counts as today: a demonstration may stand still. */
  today: z.string(),
  permissions: z.record(z.string(), z.enum(["region", "own"])),
});

export type User = z.output<typeof user.row>;
export type Role = z.output<typeof role>;
export type SessionInfo = z.output<typeof sessionInfo>;
