import {
  appointment,
  certificate,
  employment,
  inspector,
  schoolAssignment,
} from "@dudao/core/model";
import { crudFeature } from "../crud/crud-feature.ts";

const permissions = { read: "people.read", write: "people.write" } as const;

export const inspectorFeature = crudFeature({
  entity: inspector,
  noun: { zh: "督学", en: "Inspector" },
  path: "/inspectors",
  section: "people",
  order: 10,
  ...permissions,
  defaults: () => ({ status: "active" }),
  views: [
    {
      id: "active",
      title: { zh: "在任", en: "Active" },
      filters: () => [{ field: "status", op: "eq", value: "active" }],
    },
    {
      id: "left",
      title: { zh: "离任", en: "Left" },
      filters: () => [{ field: "status", op: "eq", value: "left" }],
    },
  ],
  tabs: [
    {
      id: "inspections",
      resource: "inspection",
      filters: (row) => [{ field: "participantId", op: "eq", value: row.id }],
    },
    {
      id: "schools",
      resource: "schoolAssignment",
      filters: (row) => [{ field: "inspectorId", op: "eq", value: row.id }],
      without: ["inspectorName"],
      create: (row) => ({ inspectorId: row.id }),
    },
    {
      id: "appointments",
      resource: "appointment",
      filters: (row) => [{ field: "inspectorId", op: "eq", value: row.id }],
      without: ["inspectorName"],
      create: (row) => ({ inspectorId: row.id }),
    },
    {
      id: "certificates",
      resource: "certificate",
      filters: (row) => [{ field: "inspectorId", op: "eq", value: row.id }],
      without: ["inspectorName"],
      create: (row) => ({ inspectorId: row.id }),
    },
    {
      id: "employments",
      resource: "employment",
      filters: (row) => [{ field: "inspectorId", op: "eq", value: row.id }],
      without: ["inspectorName"],
      create: (row) => ({ inspectorId: row.id }),
    },
    {
      id: "reports",
      resource: "monthlyReport",
      filters: (row) => [{ field: "inspectorId", op: "eq", value: row.id }],
      without: ["inspectorName"],
    },
  ],
});

export const appointmentFeature = crudFeature({
  entity: appointment,
  noun: { zh: "聘任", en: "Appointment" },
  path: "/appointments",
  section: "people",
  order: 20,
  ...permissions,
});

export const certificateFeature = crudFeature({
  entity: certificate,
  noun: { zh: "证件", en: "Certificate" },
  path: "/certificates",
  section: "people",
  hidden: true,
  ...permissions,
});

export const employmentFeature = crudFeature({
  entity: employment,
  noun: { zh: "任职经历", en: "Employment" },
  path: "/employments",
  section: "people",
  hidden: true,
  ...permissions,
});

export const schoolAssignmentFeature = crudFeature({
  entity: schoolAssignment,
  noun: { zh: "挂牌", en: "School assignment" },
  path: "/school-assignments",
  section: "people",
  order: 30,
  ...permissions,
  defaults: (session) => ({ startDate: session.today }),
});
