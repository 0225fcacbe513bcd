import type { Caller } from "../router.ts";

/** Ids of the records a test county begins with. */
export type CountyIds = {
  readonly district: string;
  /** A primary school; the account `head` is its head's. */
  readonly school: string;
  readonly kindergarten: string;
  /** A nine-year school without district. */
  readonly otherSchool: string;
  /** The account `inspector` is this person's. */
  readonly inspector: string;
  readonly otherInspector: string;
  /** Accounts by role. */
  readonly users: Readonly<Record<"director" | "officer" | "inspector" | "head", string>>;
};

async function fillUnits(admin: Caller) {
  const district = await admin.district.create({ name: "城区责任区" });
  const unit = { ownership: "public", township: "城关镇", status: "open" } as const;
  const school = await admin.institution.create({
    ...unit,
    code: "S1",
    name: "实验小学",
    kind: "primary",
    districtId: district.id,
  });
  const kindergarten = await admin.institution.create({
    ...unit,
    code: "K1",
    name: "第一幼儿园",
    kind: "kindergarten",
    districtId: district.id,
  });
  const other = await admin.institution.create({
    ...unit,
    code: "S2",
    name: "八宝九年一贯制学校",
    kind: "nineYear",
  });
  return {
    district: district.id,
    school: school.id,
    kindergarten: kindergarten.id,
    otherSchool: other.id,
  };
}

async function fillPeople(admin: Caller, districtId: string) {
  const person = { kind: "assignedInspector", status: "active" } as const;
  const one = await admin.inspector.create({ ...person, name: "王督学", districtId });
  const other = await admin.inspector.create({ ...person, name: "李督学" });
  for (const [at, { id: inspectorId }] of [one, other].entries()) {
    // A term long enough for every test's day, in a role that no test appoints to.
    const term = { startDate: "2010-01-01", endDate: "2040-12-31" };
    const role = "specialInspector";
    await admin.appointment.record({ inspectorId, role, ...term, number: `测试聘${at + 1}` });
  }
  return { inspector: one.id, otherInspector: other.id };
}

/** Fills a county as its administrator would: units, people, accounts. */
export async function fillCounty(admin: Caller, password: string): Promise<CountyIds> {
  const units = await fillUnits(admin);
  const people = await fillPeople(admin, units.district);
  const account = async (
    role: string,
    links: { inspectorId?: string; institutionId?: string } = {},
  ) => {
    const user = { userName: role, name: role, roles: [role], password };
    return (await admin.user.create({ ...user, status: "active", ...links })).id;
  };
  return {
    ...units,
    ...people,
    users: {
      director: await account("director"),
      officer: await account("officer"),
      inspector: await account("inspector", { inspectorId: people.inspector }),
      head: await account("head", { institutionId: units.school }),
    },
  };
}
