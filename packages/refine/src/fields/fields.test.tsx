import type { FieldSpec, Widget } from "@dudao/core/model";
import { cleanup, render, screen } from "@testing-library/react";
import { Form } from "antd";
import { afterEach, describe, expect, it } from "vitest";
import { Around, testAdmin } from "../testing/admin.tsx";
import { inputs } from "./input.tsx";
import { FieldItem } from "./item.tsx";
import { FieldValue } from "./value.tsx";

afterEach(cleanup);

const label = { zh: "标签", en: "Label" };
const choices = [
  { value: "a", zh: "甲", en: "First", tone: "good" },
  { value: "b", zh: "乙", en: "Second", tone: "warn" },
] as const;
const spec = (widget: Widget, more: Partial<FieldSpec> = {}): FieldSpec => ({
  key: "field",
  label,
  widget,
  required: false,
  ...more,
});
const admin = await testAdmin({
  answers: { "district.many": () => [{ id: "211282-01dddddddddd", name: "第一责任区" }] },
});

function show(field: FieldSpec, value: unknown, record: Record<string, unknown> = {}) {
  const view = <FieldValue entity="institution" spec={field} value={value} record={record} />;
  return render(<Around admin={admin}>{view}</Around>).container.textContent;
}

describe("a field's value", () => {
  it.each([
    ["text", {}, "实验小学", "实验小学"],
    ["choice", { choices }, "a", "甲"],
    ["choice", { choices }, "unknown", "unknown"],
    ["choices", { choices }, ["a", "b"], "甲、乙"],
    ["date", {}, "2022-11-10", "2022年11月10日"],
    ["dateTime", {}, "2022-11-10T06:30:00Z", "2022年11月10日 14:30"],
    ["integer", { unit: { zh: "人", en: "" } }, 1380, "1,380 人"],
    ["integer", { key: "year" }, 2022, "2022"],
    ["decimal", {}, "93.50", "93.5"],
    ["flag", {}, false, "否"],
    ["flag", { key: "overdue" }, true, "逾期"],
    ["secret", {}, "hunter22", "••••••"],
    ["text", {}, null, "—"],
    ["integer", {}, 0, "0"],
  ] as [Widget, Partial<FieldSpec>, unknown, string][])(
    "as %s %j of %j reads %s",
    (widget, more, value, text) => {
      expect(show(spec(widget, more), value)).toContain(text);
    },
  );

  it("names a reference by what the record carries, and links to it", () => {
    const field = spec("ref", { key: "districtId", ref: "district" });
    show(field, "211282-01dddddddddd", { districtName: "第二责任区" });
    const link = screen.getByRole("link", { name: "第二责任区" });
    expect(link.getAttribute("href")).toBe("/districts/211282-01dddddddddd");
  });

  it("asks for the name where the record does not carry it", async () => {
    show(spec("ref", { key: "districtId", ref: "district" }), "211282-01dddddddddd");
    expect(await screen.findByText("第一责任区")).toBeTruthy();
  });

  it("runs nothing that people wrote", () => {
    const { container } = render(
      <Around admin={admin}>
        <FieldValue
          entity="x"
          spec={spec("longText")}
          value="<img src=x onerror=alert(1)>"
          record={{}}
        />
      </Around>,
    );
    expect(container.querySelector("img")).toBeNull();
  });
});

describe("a field's input", () => {
  it.each(Object.keys(inputs) as Widget[])("there is one for %s, named by its label", (widget) => {
    const field = spec(widget, {
      choices,
      ref: "district",
      help: { zh: "帮助", en: "Help" },
      basis: { zh: "条例第二十一条", en: "Art. 21" },
    });
    const { container } = render(
      <Around admin={admin}>
        <Form>
          <FieldItem entity="institution" field={field} />
        </Form>
      </Around>,
    );
    expect(container.querySelector("label")?.textContent).toContain("标签");
    expect(container.textContent).toContain("帮助");
    expect(screen.getByLabelText("条例第二十一条")).toBeTruthy();
  });

  it("speaks English where English is chosen", async () => {
    const english = await testAdmin({ locale: "en" });
    const { container } = render(
      <Around admin={english}>
        <Form>
          <FieldItem entity="institution" field={spec("choice", { choices, required: true })} />
        </Form>
      </Around>,
    );
    expect(container.textContent).toContain("Label");
    expect(container.textContent).toContain("First");
    await english.language.change("zh-CN");
  });
});
