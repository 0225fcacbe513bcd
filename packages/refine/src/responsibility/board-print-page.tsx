import { ArrowLeftOutlined, PrinterOutlined } from "@ant-design/icons";
import type { District, PrintedBoard } from "@dudao/core/model";
import { Button, Segmented, Select } from "antd";
import { useEffect } from "react";
import { Link, useSearchParams } from "react-router";
import { useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { Empty, Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { boardCss } from "./board-css.ts";
import { BoardSheet } from "./board-sheet.tsx";
import { publicAddress } from "./board-text.ts";
import { m } from "./messages.ts";

const PAPERS = ["A4", "A3"] as const;

/** `/boards/print?district=` or `?school=`: notice boards for the printer, one a sheet. */
export default function BoardPrintPage() {
  const { say, t } = useT();
  const [params, setParams] = useSearchParams();
  const school = params.get("school");
  const district = params.get("district");
  const paper = PAPERS.find((one) => one === params.get("paper")) ?? "A4";
  const set = (key: string, value: string) =>
    setParams(
      (old) => {
        const next = new URLSearchParams(old);
        next.set(key, value);
        return next;
      },
      { replace: true },
    );
  const districts = useApiQuery<{ rows: District[] }>(
    "district.list",
    { pageSize: 200 },
    { enabled: !school },
  );
  const boards = useApiQuery<PrintedBoard[]>(
    "board.many",
    school ? { institutionIds: [school] } : { districtId: district },
    { enabled: Boolean(school || district) },
  );
  useEffect(() => {
    document.title = say(m.boardTitle);
  }, [say]);
  const [first] = boards.data ?? [];
  return (
    <div className="nb-page">
      <Styles id="notice-board" css={boardCss(paper)} />
      <div className="nb-bar">
        <Link to={school ? `/institutions/${school}` : "/coverage"}>
          <ArrowLeftOutlined aria-hidden /> {school ? (first?.school ?? "") : say(m.title)}
        </Link>
        {!school && (
          <Select
            showSearch
            optionFilterProp="label"
            value={district}
            placeholder={say(m.chooseDistrict)}
            aria-label={say(m.district)}
            loading={districts.isLoading}
            options={(districts.data?.rows ?? []).map((one) => ({
              value: one.id,
              label: one.name,
            }))}
            onChange={(value) => set("district", value)}
          />
        )}
        <Segmented
          value={paper}
          aria-label={say(m.paper)}
          options={[...PAPERS]}
          onChange={(value) => set("paper", value)}
        />
        <span className="dd-faint nb-grow">
          {boards.data ? `${say(m.boardsCount, { count: boards.data.length })} · ` : ""}
          {say(m.boardsHint)}
        </span>
        {school && first && (
          <a href={publicAddress(first.key)} target="_blank" rel="noreferrer">
            {say(m.openPublic)}
          </a>
        )}
        <Button
          type="primary"
          icon={<PrinterOutlined />}
          disabled={!boards.data?.length}
          onClick={() => window.print()}
        >
          {t("act.print")}
        </Button>
      </div>
      {!school && !district ? (
        <Empty title={say(m.chooseDistrict)} hint={say(m.chooseDistrictHint)} />
      ) : boards.isError ? (
        <Failed error={boards.error} retry={() => void boards.refetch()} />
      ) : !boards.data ? (
        <Loading rows={12} />
      ) : boards.data.length === 0 ? (
        <Empty title={say(m.noBoards)} />
      ) : (
        <main className="nb-sheets">
          {boards.data.map((board) => (
            <BoardSheet key={board.institutionId} board={board} />
          ))}
        </main>
      )}
    </div>
  );
}
