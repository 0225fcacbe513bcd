import type { Permission } from "../_kernel/config.ts";

/** What can be done with inspectors, their appointments and their schools. */
export const peoplePermissions = [
  {
    id: "people.read",
    title: { zh: "查看督学与聘任", en: "See inspectors and appointments" },
    oversight: true,
  },
  {
    id: "people.write",
    title: { zh: "维护督学、聘任与挂牌学校", en: "Keep inspectors, appointments, assignments" },
  },
  {
    id: "people.appoint",
    title: { zh: "决定聘任、暂停、解聘", en: "Decide on appointments" },
  },
] as const satisfies readonly Permission[];

/** What reading and keeping a record of people asks for. */
export const peopleResourcePermissions = { read: "people.read", write: "people.write" } as const;
