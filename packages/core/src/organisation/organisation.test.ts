import { afterAll, beforeAll, expect, test } from "vitest";
import { testWorld, type World } from "../testing/index.ts";

let world: World;
beforeAll(async () => {
  world = await testWorld();
});
afterAll(() => world.close());

test("a world stands", async () => {
  const officer = await world.as("officer", "211282");
  const page = await officer.institution.list({});
  expect(page.total).toBe(3);
  expect(page.rows[0]).toMatchObject({ code: "K1", districtName: "城区责任区" });
});
