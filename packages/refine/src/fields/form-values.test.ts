import { institution } from "@dudao/core/model";
import { describe, expect, it } from "vitest";
import {
  changedFields,
  toCreateInput,
  toFormPath,
  toFormValues,
  toUpdateInput,
  withFields,
} from "./form-values.ts";
import { pageFields } from "./specs.ts";

const fields = pageFields(institution, [
  {
    entity: "institution",
    key: "kaiyuan.relocating",
    label: { zh: "涉及搬迁", en: "To be relocated" },
    widget: "flag",
    required: false,
  },
]).filter((f) => !f.derived);

const record = {
  id: "211282-01jd3k9x2mq7",
  version: 4,
  code: "A1",
  name: "实验小学",
  kind: "primary",
  ownership: "public",
  township: "新城街道",
  districtId: null,
  studentCount: 812,
  status: "open",
  extensions: { "kaiyuan.relocating": true },
};

describe("a form's values", () => {
  it("start with what is stored, county fields included", () => {
    const values = toFormValues(record, fields);
    expect(values).toMatchObject({ name: "实验小学", extensions: { "kaiyuan.relocating": true } });
    expect("districtId" in values).toBe(false);
  });

  it("send a change of only what changed, null for what was emptied", () => {
    const values = { ...toFormValues(record, fields), name: "实验二小", studentCount: undefined };
    expect(toUpdateInput(values, record, fields)).toEqual({ name: "实验二小", studentCount: null });
    expect(toUpdateInput(toFormValues(record, fields), record, fields)).toEqual({});
  });

  it("send a new record without the fields left empty", () => {
    const input = toCreateInput({ code: "B2", name: "  ", phone: "" }, fields);
    expect(input).toEqual({ code: "B2", extensions: { "kaiyuan.relocating": false } });
    expect(
      institution.create.safeParse({
        ...input,
        name: "乙",
        kind: "primary",
        ownership: "public",
        township: "丙",
        status: "open",
      }).success,
    ).toBe(true);
  });

  it("come back from a draft as they were typed, also where others changed the rest", () => {
    const base = toFormValues(record, fields);
    const typed = {
      ...base,
      name: "新名",
      phone: undefined,
      extensions: { "kaiyuan.relocating": false },
    };
    const changes = JSON.parse(JSON.stringify(changedFields(typed, base, fields)));
    const moved = { ...base, township: "别处" };
    expect(withFields(moved, changes, fields)).toMatchObject({
      name: "新名",
      township: "别处",
      extensions: { "kaiyuan.relocating": false },
    });
  });
});

describe("a server's path", () => {
  it.each([
    ["name", ["name"]],
    ["extensions.kaiyuan.relocating", ["extensions", "kaiyuan.relocating"]],
    ["extensions.other.field", null],
    ["districtName", null],
    ["_form", null],
  ])("%s lands at %j", (path, expected) => {
    expect(toFormPath(path, fields)).toEqual(expected);
  });
});
