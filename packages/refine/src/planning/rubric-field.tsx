import { institutionKinds, type LocalText } from "@dudao/core/model";
import { Select } from "antd";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import type { FieldInputProps, FieldValueProps } from "../registry/types.ts";

/** A rubric that the region's programmes may use, newest version. */
export type RubricOffer = {
  readonly id: string;
  readonly version: string;
  readonly title: LocalText;
  readonly subjectTypes: readonly string[];
};

const HOUR = 3_600_000;
const kinds = new Set<string>(institutionKinds.map(({ value }) => value));

/** The rubrics on offer; they change with a release, not while one works. */
export function useRubrics() {
  return useApiQuery<RubricOffer[]>("rubric.list", undefined, { staleTime: HOUR });
}

/** Chooses a rubric by its name. */
export function RubricInput({ value, onChange, id, disabled }: FieldInputProps) {
  const { say, t } = useT();
  const rubrics = useRubrics();
  return (
    <Select
      id={id}
      disabled={disabled}
      loading={rubrics.isLoading}
      value={value as string | undefined}
      onChange={onChange}
      showSearch
      optionFilterProp="label"
      placeholder={t("field.choose")}
      options={(rubrics.data ?? [])
        // What appraises inspectors or principals is no programme's: nothing could be planned.
        .filter((r) => r.subjectTypes.some((type) => kinds.has(type)))
        .map((r) => ({ value: r.id, label: say(r.title) }))}
    />
  );
}

/** A rubric by its name, with the version that the approval fixed. */
export function RubricValue({ value, record }: FieldValueProps) {
  const { say, t } = useT();
  const rubrics = useRubrics();
  const offer = rubrics.data?.find((r) => r.id === value);
  const version = record.rubricVersion;
  return (
    <>
      {offer ? say(offer.title) : String(value)}
      {typeof version === "string" && (
        <span className="dd-faint"> {t("rubric.version", { version })}</span>
      )}
    </>
  );
}
