import { inspectorKinds, type TrainingYear } from "@dudao/core/model";
import { Button, Select, Table, type TableColumnType } from "antd";
import { useMemo } from "react";
import { Link, useNavigate, useSearchParams } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { useSession } from "../session/use-session.ts";
import { useFormat } from "../ui/format.ts";
import { Page } from "../ui/page.tsx";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { Status } from "../ui/status-tag.tsx";
import { w } from "./work-messages.ts";

type Person = TrainingYear["people"][number];

const YEARS_BACK = 6;
const MANY = 60;
const HEIGHT = 560;

function useColumns(year: TrainingYear | undefined): TableColumnType<Person>[] {
  const { say } = useT();
  const format = useFormat();
  const links = useLinks();
  const required = year?.required ?? 0;
  return useMemo(() => {
    const hours = (key: "concentrated" | "online" | "selfStudy" | "hours") => ({
      title: say(w[key]),
      dataIndex: key,
      align: "right" as const,
      width: 100,
      sorter: (a: Person, b: Person) => a[key] - b[key],
      render: (value: number) => <span className="dd-num">{format.number(value)}</span>,
    });
    const kinds = new Map<string, (typeof inspectorKinds)[number]>(
      inspectorKinds.map((one) => [one.value, one]),
    );
    return [
      {
        title: say(w.person),
        dataIndex: "name",
        fixed: "left",
        width: 120,
        render: (name: string, row) => <Link to={links.show("inspector", row.id)}>{name}</Link>,
      },
      {
        title: "",
        dataIndex: "kind",
        width: 190,
        render: (kind: string) => {
          const known = kinds.get(kind);
          return <span className="dd-soft">{known ? say(known) : kind}</span>;
        },
      },
      hours("concentrated"),
      hours("online"),
      hours("selfStudy"),
      hours("hours"),
      {
        title: say(w.result),
        dataIndex: "enough",
        width: 130,
        render: (enough: boolean, row) =>
          enough ? (
            <Status tone="good">{say(w.enough)}</Status>
          ) : (
            <Status tone="warn">
              {say(w.short, { hours: format.number(required - row.hours, 2) })}
            </Status>
          ),
      },
      {
        title: say(w.exams),
        key: "exams",
        width: 160,
        render: (_, row) =>
          row.examsPassed + row.examsFailed > 0 ? (
            <span className="dd-num">
              {say(w.examsOf, { passed: row.examsPassed, failed: row.examsFailed })}
            </span>
          ) : (
            "—"
          ),
      },
      {
        title: say(w.certificate),
        dataIndex: "certificateUntil",
        width: 150,
        render: (day: string | null) => <span className="dd-num">{format.date(day)}</span>,
      },
    ];
  }, [say, format, links, required]);
}

/** `/training/year`: everybody's hours against the number that is asked for. */
export default function TrainingYearPage() {
  const { say } = useT();
  const navigate = useNavigate();
  const { today, may, oversight } = useSession();
  const [params, setParams] = useSearchParams();
  const thisYear = Number(today.slice(0, 4));
  const year = Number(params.get("year")) || thisYear;
  const query = useApiQuery<TrainingYear>("trainingCourse.year", { year }, { keepPrevious: true });
  const columns = useColumns(query.data);
  const people = query.data?.people ?? [];
  const enough = people.filter((one) => one.enough).length;
  const years = Array.from({ length: YEARS_BACK }, (_, index) => thisYear - index);
  return (
    <Page
      title={say(w.yearOf, { year })}
      documentTitle={say(w.years)}
      subtitle={
        query.data ? (
          <span title={say(query.data.source)}>
            {say(w.yearSub, {
              required: query.data.required,
              enough,
              short: people.length - enough,
            })}
          </span>
        ) : (
          " "
        )
      }
      extra={
        <>
          <Select
            value={year}
            aria-label={say(w.year)}
            options={years.map((one) => ({ value: one, label: say(w.yearName, { year: one }) }))}
            onChange={(next) => setParams({ year: String(next) }, { replace: true })}
          />
          {may("people.write") && !oversight && (
            <Button type="primary" onClick={() => navigate("/training")}>
              {say(w.courses)}
            </Button>
          )}
        </>
      }
    >
      {query.isError ? (
        <Failed error={query.error} retry={() => void query.refetch()} />
      ) : !query.data ? (
        <Loading rows={10} />
      ) : people.length === 0 ? (
        <Empty title={say(w.noPeople)} />
      ) : (
        <Table<Person>
          rowKey="id"
          size="middle"
          columns={columns}
          dataSource={people}
          pagination={false}
          virtual={people.length > MANY}
          scroll={people.length > MANY ? { x: 1100, y: HEIGHT } : { x: 1100 }}
        />
      )}
    </Page>
  );
}
