import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { proceduresOf } from "../_kernel/guarded.ts";
import { appRouter, type Caller } from "../router.ts";
import { type Failure, failure, type RoleName, testWorld, type World } from "../testing/index.ts";

let world: World;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world.close());

// Written by hand from the duties of each role, not read from the role table.
const office: RoleName[] = ["director", "officer", "administrator"];
const everybody: RoleName[] = [...office, "inspector", "head", "cityReader"];
const MAY: Record<string, RoleName[]> = {
  "organisation.read": everybody,
  "organisation.write": office,
  "people.read": [...office, "inspector", "cityReader"],
  "people.write": office,
  "people.appoint": ["director"],
  "access.manage": ["administrator"],
  "audit.read": ["director", "administrator", "cityReader"],
};
const RESOURCES = [
  "institution",
  "district",
  "commissionMember",
  "region",
  "inspector",
  "certificate",
  "employment",
  "appointment",
  "schoolAssignment",
  "user",
  "role",
  "audit",
];

type Untyped = Record<string, Record<string, (input: unknown) => Promise<unknown>>>;

async function outcome(caller: Caller, path: string): Promise<Failure | null> {
  const [resource = "", procedure = ""] = path.split(".");
  const call = (caller as unknown as Untyped)[resource]?.[procedure];
  if (!call) throw new Error(`no ${path}`);
  // Nothing is sent: who may call gets as far as the input, who may not does not.
  const answer = call(undefined);
  return answer.then(
    () => null,
    () => failure(call(undefined)),
  );
}

const procedures = proceduresOf(appRouter).filter(({ path }) =>
  RESOURCES.includes(path.split(".")[0] ?? ""),
);
const rows = procedures.flatMap(({ path, meta }) =>
  everybody.map((role) => ({ path, role, permission: meta.permission })),
);

describe("each procedure by each role", () => {
  test.each(rows)("$path by $role", async ({ path, role, permission }) => {
    const caller = await world.as(role, role === "cityReader" ? "2112" : "211282");
    const failed = await outcome(caller, path);
    const allowed = permission === undefined || MAY[permission]?.includes(role);
    if (allowed) {
      expect(failed?.code ?? "BAD_REQUEST").toBe("BAD_REQUEST");
    } else {
      expect(failed).toMatchObject({
        status: 403,
        key: role === "cityReader" ? "forbidden/oversight" : "forbidden/permission",
      });
    }
  });

  test.each(procedures)("$path by nobody", async ({ path, meta }) => {
    const failed = await outcome(world.stranger(), path);
    if (meta.open) expect(failed).toBeNull();
    else expect(failed).toMatchObject({ status: 401, key: "unauthenticated/session" });
  });
});

test("a call without our own header changes nothing", async () => {
  const foreign = world.stranger({ sameOrigin: false });
  const input = { region: "211282", userName: "officer", password: "x" };
  expect(await failure(foreign.session.signIn(input))).toMatchObject({
    key: "forbidden/sameOrigin",
    status: 403,
  });
  await expect(foreign.region.publicList()).resolves.toHaveLength(6);
});
