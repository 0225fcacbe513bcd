import { expect, it } from "vitest";
import { toCsv } from "./csv.ts";

it("writes what spreadsheets read, and nothing they would run", () => {
  const csv = toCsv(
    ["名称", "数"],
    [
      ['他说"好",走', 12],
      ["=HYPERLINK(1)", -3],
      ["-5", null],
      ["a\nb", 0],
    ],
  );
  expect(csv).toBe(
    '\uFEFF名称,数\r\n"他说""好"",走",12\r\n\'=HYPERLINK(1),-3\r\n-5,\r\n"a\nb",0\r\n',
  );
});
