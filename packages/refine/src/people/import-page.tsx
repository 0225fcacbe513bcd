import { DownloadOutlined, InboxOutlined } from "@ant-design/icons";
import { Alert, App, Button, Steps, Table, Upload } from "antd";
import { useNavigate } from "react-router";
import { toApiError } from "../api/errors.ts";
import { saveFile } from "../crud/csv.ts";
import { useT } from "../i18n/use-t.ts";
import { useLinks } from "../links.ts";
import { Page } from "../ui/page.tsx";
import { Failed, Loading } from "../ui/states.tsx";
import { Styles } from "../ui/styles.tsx";
import { m } from "./messages.ts";
import { rosterColumns } from "./roster-columns.ts";
import { css } from "./styles.ts";
import {
  type Fault,
  type Imported,
  type ImportState,
  useRosterImport,
} from "./use-roster-import.ts";

const STEP: Readonly<Record<ImportState["step"], number>> = {
  file: 0,
  checking: 1,
  faults: 1,
  failed: 1,
  ready: 1,
  storing: 2,
  done: 2,
};

function Faults({ name, faults }: { name: string; faults: readonly Fault[] }) {
  const { say } = useT();
  return (
    <>
      <Alert
        type="error"
        showIcon
        message={say(m.faults).replace("{count}", String(faults.length))}
        description={`${name} · ${say(m.faultsHint)}`}
      />
      <Table<Fault>
        size="small"
        rowKey={(one) => `${one.cell} ${one.row} ${one.text}`}
        dataSource={[...faults]}
        pagination={faults.length > 50 ? { pageSize: 50 } : false}
        columns={[
          { title: say(m.row), dataIndex: "row", width: 72, className: "dd-num" },
          { title: say(m.cell), dataIndex: "cell", width: 88, className: "dd-num" },
          { title: say(m.fault), dataIndex: "text" },
        ]}
      />
    </>
  );
}

function TemplateButton() {
  const { say, locale } = useT();
  const { message } = App.useApp();
  const save = async () => {
    try {
      const [{ templateSheets }, { writeWorkbook }] = await Promise.all([
        import("@dudao/documents/table"),
        import("@dudao/documents/xlsx"),
      ]);
      const options = { sheet: say(m.sheetName), language: locale };
      const bytes = await writeWorkbook(templateSheets(rosterColumns, options));
      saveFile(`${say(m.templateName)}.xlsx`, bytes);
    } catch (thrown) {
      message.error(toApiError(thrown).message);
    }
  };
  return (
    <Button icon={<DownloadOutlined />} onClick={save}>
      {say(m.template)}
    </Button>
  );
}

/** A register taken in from a sheet: look first, then all or nothing. */
export default function ImportPage() {
  const { say } = useT();
  const links = useLinks();
  const navigate = useNavigate();
  const { state, check, store, again } = useRosterImport();
  const list = links.list("inspector");
  return (
    <Page
      title={say(m.importTitle)}
      subtitle={say(m.importLead)}
      back={{ to: list, label: say(m.sheetName) }}
      extra={<TemplateButton />}
    >
      <Styles id="people" css={css} />
      <div className="pe-import">
        <Steps
          size="small"
          current={STEP[state.step]}
          items={[m.stepFile, m.stepCheck, m.stepDone].map((one) => ({ title: say(one) }))}
        />
        {state.step === "file" && (
          <Upload.Dragger
            accept=".xlsx"
            showUploadList={false}
            beforeUpload={(file) => {
              void check(file);
              return false;
            }}
          >
            <p className="ant-upload-drag-icon">
              <InboxOutlined aria-hidden />
            </p>
            <p className="ant-upload-text">{say(m.pick)}</p>
            <p className="ant-upload-hint">{say(m.pickHint)}</p>
          </Upload.Dragger>
        )}
        {(state.step === "checking" || state.step === "storing") && (
          <>
            <p className="dd-soft">
              {say(m.checking)} {state.name}
            </p>
            <Loading rows={4} />
          </>
        )}
        {state.step === "faults" && <Faults name={state.name} faults={state.faults} />}
        {state.step === "failed" && <Failed error={state.error} retry={again} />}
        {state.step === "ready" && (
          <>
            <Alert
              type="success"
              showIcon
              message={say(m.ready).replace("{count}", String(state.rows.length))}
              description={
                state.ignored.length > 0
                  ? say(m.ignored).replace("{names}", state.ignored.join("、"))
                  : state.name
              }
            />
            <Table<Imported>
              size="small"
              rowKey="row"
              dataSource={[...state.rows]}
              pagination={{ pageSize: 10, hideOnSinglePage: true, showSizeChanger: false }}
              columns={[
                { title: say(m.row), dataIndex: "row", width: 64, className: "dd-num" },
                ...["name", "employer", "districtName", "certificateNumber", "letterNumber"].map(
                  (key) => ({
                    title: rosterColumns[key]?.title["zh-CN"],
                    dataIndex: ["values", key],
                  }),
                ),
              ]}
            />
          </>
        )}
        {state.step === "done" && (
          <Alert
            type="success"
            showIcon
            message={say(m.imported)
              .replace("{people}", String(state.result.people))
              .replace("{certificates}", String(state.result.certificates))
              .replace("{appointments}", String(state.result.appointments))}
          />
        )}
        <div className="pe-import-acts">
          {(state.step === "faults" || state.step === "ready") && (
            <Button onClick={again}>{say(m.another)}</Button>
          )}
          {state.step === "ready" && (
            <Button type="primary" onClick={() => void store()}>
              {say(m.start).replace("{count}", String(state.rows.length))}
            </Button>
          )}
          {state.step === "done" && (
            <Button type="primary" onClick={() => navigate(list)}>
              {say(m.toList)}
            </Button>
          )}
        </div>
      </div>
    </Page>
  );
}
