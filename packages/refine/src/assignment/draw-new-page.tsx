import {
  type DrawDetail,
  type DrawPreview,
  drawDimensions,
  institutionKinds,
} from "@dudao/core/model";
import { Alert, Button, Checkbox, Form, Input, InputNumber, Select } from "antd";
import { useState } from "react";
import { useNavigate } from "react-router";
import { useApiMutation, useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { Page } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { m } from "./messages.ts";
import { StrataTable } from "./strata-table.tsx";
import { css } from "./styles.ts";

export type Ask = {
  title: string;
  programmeId?: string;
  kinds: string[];
  districtIds: string[];
  by: string[];
  years: number;
  onlyLapsed: boolean;
  total: number;
  quotas: Record<string, number>;
  inspectorsPerSchool: number;
  schoolsPerInspector: number;
  avoidOwn: boolean;
};

const first: Ask = {
  title: "",
  kinds: [],
  districtIds: [],
  by: ["kind"],
  years: 3,
  onlyLapsed: false,
  total: 10,
  quotas: {},
  inspectorsPerSchool: 2,
  schoolsPerInspector: 3,
  avoidOwn: true,
};

type Named = { id: string; name?: string; title?: string };
type Rows = Named[] | { rows: Named[] };

function useNames(path: string) {
  const found = useApiQuery<Rows>(path, { page: 1, pageSize: 100 });
  const rows = Array.isArray(found.data) ? found.data : (found.data?.rows ?? []);
  return rows.map(({ id, name, title }) => ({ value: id, label: name ?? title ?? id }));
}

/** `/draws/new`: lists, strata and quotas, seen as they will be fixed. */
export default function DrawNewPage() {
  const { say } = useT();
  const navigate = useNavigate();
  const [ask, setAsk] = useState<Ask>(first);
  const put = (patch: Partial<Ask>) =>
    setAsk((old) => ({
      ...old,
      ...("total" in patch || "by" in patch ? { quotas: {} } : {}),
      ...patch,
    }));
  const preview = useApiQuery<DrawPreview>(
    "draw.prepare",
    { ...ask, title: ask.title || "-" },
    { keepPrevious: true },
  );
  const commit = useApiMutation<Ask, DrawDetail>("draw.commit");
  const programmes = useNames("programme.list");
  const districts = useNames("district.list");
  const faults = preview.data?.faults ?? [];
  const fields = commit.error?.fieldErrors ?? {};
  const problem = (key: string) =>
    fields[key] ? { validateStatus: "error" as const, help: fields[key].message } : {};
  const number = (
    key: "years" | "total" | "inspectorsPerSchool" | "schoolsPerInspector",
    min: number,
    max: number,
  ) => (
    <InputNumber
      min={min}
      max={max}
      precision={0}
      value={ask[key]}
      onChange={(value) => put({ [key]: value ?? min })}
    />
  );
  const many = (
    key: "kinds" | "districtIds" | "by",
    options: { value: string; label: string }[],
    none?: string,
  ) => (
    <Select
      mode="multiple"
      optionFilterProp="label"
      value={ask[key]}
      placeholder={none}
      options={options}
      onChange={(value) => put({ [key]: value, quotas: {} })}
    />
  );
  return (
    <Page title={say(m.newDraw)} back={{ to: "/draws", label: say(m.back) }}>
      <Styles id="assignment" css={css} />
      <div className="as-form">
        <Form layout="vertical" component="div" requiredMark={false}>
          <Form.Item label={say(m.name)} required {...problem("title")}>
            <Input
              value={ask.title}
              maxLength={80}
              onChange={(e) => put({ title: e.target.value })}
            />
          </Form.Item>
          <Form.Item
            label={say(m.programme)}
            extra={say(m.programmeHint)}
            {...problem("programmeId")}
          >
            <Select
              allowClear
              showSearch
              optionFilterProp="label"
              value={ask.programmeId}
              options={programmes}
              onChange={(programmeId) => put({ programmeId })}
            />
          </Form.Item>
          <Form.Item label={say(m.kinds)} {...problem("kinds")}>
            {many(
              "kinds",
              institutionKinds.map((one) => ({ value: one.value, label: say(one) })),
              say(m.anyKind),
            )}
          </Form.Item>
          <Form.Item label={say(m.district)}>
            {many("districtIds", districts, say(m.anyDistrict))}
          </Form.Item>
          <Form.Item label={say(m.by)}>
            {many(
              "by",
              drawDimensions.map((one) => ({ value: one.value, label: say(one) })),
            )}
          </Form.Item>
          <div className="as-row">
            <Form.Item label={`${say(m.years)}(${say(m.yearsUnit)})`}>
              {number("years", 1, 10)}
            </Form.Item>
            <Form.Item label={say(m.total)} {...problem("total")}>
              {number("total", 1, 2_000)}
            </Form.Item>
            <Form.Item label={say(m.perSchool)}>{number("inspectorsPerSchool", 0, 10)}</Form.Item>
            <Form.Item label={say(m.perInspector)}>
              {number("schoolsPerInspector", 1, 50)}
            </Form.Item>
          </div>
          <Form.Item>
            <Checkbox
              checked={ask.onlyLapsed}
              onChange={(e) => put({ onlyLapsed: e.target.checked, quotas: {} })}
            >
              {say(m.onlyLapsed)}
            </Checkbox>
            <br />
            <Checkbox checked={ask.avoidOwn} onChange={(e) => put({ avoidOwn: e.target.checked })}>
              {say(m.avoidOwn)}
            </Checkbox>
          </Form.Item>
        </Form>
        <div>
          {preview.isError ? (
            <Failed error={preview.error} retry={() => void preview.refetch()} />
          ) : !preview.data ? (
            <Loading rows={8} />
          ) : (
            <>
              <p>
                {say(m.poolText, {
                  schools: preview.data.schools,
                  inspectors: preview.data.inspectors,
                })}
              </p>
              <StrataTable
                strata={preview.data.strata}
                onQuota={(id, quota) => put({ quotas: { ...ask.quotas, [id]: quota } })}
              />
              {faults.map((fault) => (
                <Alert
                  key={`${fault.code}${fault.stratumId}`}
                  className="as-verdict"
                  type="warning"
                  showIcon
                  message={
                    fault.code === "quotaTooLarge"
                      ? say(m.faultQuota, {
                          stratum:
                            preview.data?.strata.find(({ id }) => id === fault.stratumId)?.title ??
                            "",
                          size: fault.size ?? 0,
                          quota: fault.quota ?? 0,
                        })
                      : fault.code === "noSchools"
                        ? say(m.faultNone)
                        : say(m.faultInspectors, {
                            needed: fault.needed ?? 0,
                            there: fault.there ?? 0,
                          })
                  }
                />
              ))}
              {commit.error && (
                <Alert
                  className="as-verdict"
                  type="error"
                  showIcon
                  message={commit.error.message}
                />
              )}
              <p className="dd-soft">{say(m.commitHint)}</p>
              <Button
                type="primary"
                disabled={faults.length > 0 || ask.title.trim() === ""}
                loading={commit.isPending}
                onClick={() =>
                  commit.mutate(ask, { onSuccess: ({ id }) => navigate(`/draws/${id}`) })
                }
              >
                {say(m.commit)}
              </Button>
            </>
          )}
        </div>
      </div>
    </Page>
  );
}
