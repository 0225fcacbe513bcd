import { LeftOutlined, RightOutlined } from "@ant-design/icons";
import { type FieldSpec, programmeKinds } from "@dudao/core/model";
import { Button, Segmented, Select } from "antd";
import { RefSelect } from "../fields/ref-select.tsx";
import { useT } from "../i18n/use-t.ts";
import { monthOf, yearOf } from "./days.ts";
import { m } from "./messages.ts";
import type { CalendarPlace } from "./moving.ts";
import { monthOfYear } from "./names.ts";

const inspectorSpec: FieldSpec = {
  key: "inspector",
  label: m.inspector,
  widget: "ref",
  ref: "inspector",
  required: false,
};

/** Which year or month, which view, and whose. */
export function Toolbar({
  place,
  today,
  onGo,
}: {
  place: CalendarPlace;
  today: string;
  onGo: (change: Partial<CalendarPlace>) => void;
}) {
  const { say, locale } = useT();
  const monthly = place.view === "month";
  const unit = say(monthly ? m.unitMonth : m.unitYear);
  const step = (by: number) => {
    if (!monthly) return onGo({ year: place.year + by });
    const at = place.year * 12 + (place.month - 1) + by;
    onGo({ year: Math.floor(at / 12), month: (at % 12) + 1, day: null });
  };
  return (
    <div className="cal-bar">
      <Button
        icon={<LeftOutlined />}
        aria-label={say(m.previous, { unit })}
        title={say(m.previous, { unit })}
        onClick={() => step(-1)}
      />
      <span className="cal-when dd-num" aria-live="polite">
        {monthly
          ? monthOfYear(place.year, place.month, locale)
          : say(m.yearName, { year: place.year })}
      </span>
      <Button
        icon={<RightOutlined />}
        aria-label={say(m.next, { unit })}
        title={say(m.next, { unit })}
        onClick={() => step(1)}
      />
      <Button onClick={() => onGo({ year: yearOf(today), month: monthOf(today), day: today })}>
        {say(m.today)}
      </Button>
      <Segmented<CalendarPlace["view"]>
        value={place.view}
        onChange={(view) => onGo({ view })}
        aria-label={say(m.view)}
        options={[
          { value: "year", label: say(m.year) },
          { value: "month", label: say(m.month) },
        ]}
      />
      <div className="cal-filters">
        {monthly && (
          <span className="cal-filter">
            <RefSelect
              spec={inspectorSpec}
              value={place.inspectorId}
              placeholder={say(m.inspector)}
              onChange={(value) => onGo({ inspectorId: (value as string | undefined) ?? null })}
            />
          </span>
        )}
        <Select
          className="cal-filter"
          mode="multiple"
          allowClear
          maxTagCount="responsive"
          value={[...place.kinds]}
          placeholder={say(m.kinds)}
          aria-label={say(m.kinds)}
          options={programmeKinds.map((kind) => ({ value: kind.value, label: say(kind) }))}
          onChange={(kinds: string[]) => onGo({ kinds })}
        />
      </div>
    </div>
  );
}
