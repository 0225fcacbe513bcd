import { commissionMember, district, institution } from "@dudao/core/model";
import { crudFeature } from "../crud/crud-feature.ts";

const permissions = { read: "organisation.read", write: "organisation.write" } as const;

export const institutionFeature = crudFeature({
  entity: institution,
  noun: { zh: "学校或机构", en: "Institution" },
  path: "/institutions",
  section: "base",
  order: 10,
  ...permissions,
  defaults: () => ({ status: "open", ownership: "public" }),
  views: [
    {
      id: "schools",
      title: { zh: "中小学", en: "Schools" },
      filters: () => [
        {
          field: "kind",
          op: "in",
          value: [
            "primary",
            "juniorSecondary",
            "nineYear",
            "seniorSecondary",
            "completeSecondary",
            "twelveYear",
            "vocational",
          ],
        },
      ],
    },
    {
      id: "kindergartens",
      title: { zh: "幼儿园", en: "Kindergartens" },
      filters: () => [{ field: "kind", op: "eq", value: "kindergarten" }],
    },
    {
      id: "training",
      title: { zh: "校外培训机构", en: "Training institutions" },
      filters: () => [{ field: "kind", op: "eq", value: "trainingInstitution" }],
    },
    {
      id: "closed",
      title: { zh: "停办", en: "Closed" },
      filters: () => [{ field: "status", op: "eq", value: "closed" }],
    },
  ],
  tabs: [
    {
      id: "inspections",
      resource: "inspection",
      filters: (row) => [{ field: "institutionId", op: "eq", value: row.id }],
      without: ["institutionName"],
    },
    {
      id: "findings",
      resource: "finding",
      filters: (row) => [{ field: "institutionId", op: "eq", value: row.id }],
      without: ["institutionName"],
    },
    {
      id: "notices",
      resource: "notice",
      filters: (row) => [{ field: "institutionId", op: "eq", value: row.id }],
      without: ["institutionName"],
    },
    {
      id: "assignments",
      resource: "schoolAssignment",
      title: { zh: "责任督学", en: "Assigned inspectors" },
      filters: (row) => [{ field: "institutionId", op: "eq", value: row.id }],
      without: ["institutionName"],
      create: (row) => ({ institutionId: row.id }),
    },
  ],
});

export const districtFeature = crudFeature({
  entity: district,
  noun: { zh: "责任区", en: "District" },
  path: "/districts",
  section: "base",
  order: 20,
  ...permissions,
  tabs: [
    {
      id: "institutions",
      resource: "institution",
      filters: (row) => [{ field: "districtId", op: "eq", value: row.id }],
      without: ["districtName"],
      create: (row) => ({ districtId: row.id }),
    },
    {
      id: "inspectors",
      resource: "inspector",
      filters: (row) => [{ field: "districtId", op: "eq", value: row.id }],
      without: ["districtName"],
    },
  ],
});

export const commissionMemberFeature = crudFeature({
  entity: commissionMember,
  noun: { zh: "委员会成员", en: "Commission member" },
  path: "/commission",
  section: "base",
  order: 30,
  ...permissions,
  defaults: () => ({ post: "member", position: 0 }),
});
