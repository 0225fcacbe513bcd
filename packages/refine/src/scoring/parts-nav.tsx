import { MenuOutlined } from "@ant-design/icons";
import { Button, Segmented } from "antd";
import { useT } from "../i18n/use-t.ts";
import { m } from "./messages.ts";

export type Part = "criteria" | "visit" | "findings" | "submit";

const titles = {
  criteria: m.criteria,
  visit: m.visit,
  findings: m.findings,
  submit: m.check,
} as const;

/** The parts of the page with their counts; at tablet width also the way to the tree. */
export function PartsNav({
  part,
  counts,
  onPart,
  onTree,
  way,
  onWay,
}: {
  part: Part;
  counts: Readonly<Record<Part, string>>;
  onPart: (part: Part) => void;
  onTree: () => void;
  /** One by one or as a sheet; null where there is nothing to choose. */
  way: "one" | "sheet" | null;
  onWay: (way: "one" | "sheet") => void;
}) {
  const { say } = useT();
  return (
    <nav className="sc-parts" aria-label={say(m.parts)}>
      <Button
        className="sc-tree-button"
        size="large"
        icon={<MenuOutlined />}
        aria-label={say(m.openTree)}
        onClick={onTree}
      />
      {(Object.keys(titles) as Part[]).map((id) => (
        <button
          key={id}
          type="button"
          className="sc-part"
          aria-current={part === id ? "page" : undefined}
          onClick={() => onPart(id)}
        >
          {say(titles[id])}{" "}
          {counts[id] && <span className="sc-part-count dd-num">{counts[id]}</span>}
        </button>
      ))}
      {way && (
        <Segmented
          className="sc-way"
          aria-label={say(m.viewLabel)}
          value={way}
          onChange={onWay}
          options={[
            { value: "one", label: say(m.one) },
            { value: "sheet", label: say(m.sheet) },
          ]}
        />
      )}
    </nav>
  );
}
