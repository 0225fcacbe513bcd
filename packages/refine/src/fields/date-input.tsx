import { DatePicker } from "antd";
import dayjs from "dayjs";
import { useT } from "../i18n/use-t.ts";

type Props = {
  value?: string | null;
  onChange?: (value: string | undefined) => void;
  id?: string;
  disabled?: boolean;
  withTime?: boolean;
};

/** How days are written and typed; the ISO form is always understood too. */
export function dateFormats(locale: string): string[] {
  return locale === "en"
    ? ["D MMM YYYY", "YYYY-MM-DD"]
    : ["YYYY年M月D日", "YYYY-MM-DD", "YYYY.M.D", "YYYYMMDD"];
}

/** A calendar day as `YYYY-MM-DD`, or a moment as ISO 8601 with the zone. */
export function DateInput({ value, onChange, id, disabled, withTime }: Props) {
  const { locale } = useT();
  const formats = dateFormats(locale);
  return (
    <DatePicker
      id={id}
      disabled={disabled}
      value={value ? dayjs(value) : null}
      onChange={(next) => {
        const day = Array.isArray(next) ? next[0] : next;
        onChange?.(day ? (withTime ? day.format() : day.format("YYYY-MM-DD")) : undefined);
      }}
      format={withTime ? formats.map((f) => `${f} HH:mm`) : formats}
      showTime={withTime ? { format: "HH:mm" } : false}
      style={{ width: "100%", maxWidth: 280 }}
    />
  );
}
