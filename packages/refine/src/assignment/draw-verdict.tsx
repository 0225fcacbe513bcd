import { type DrawVerdict, verifyDraw } from "@dudao/assignment/draw";
import { Alert, Button, Upload } from "antd";
import { useEffect, useState } from "react";
import { useT } from "../i18n/use-t.ts";
import { m } from "./messages.ts";

/** Draws again after the page has painted, so that the words "drawing again" are seen. */
function useVerdict(record: unknown, commitment: string) {
  const [verdict, setVerdict] = useState<DrawVerdict | null>(null);
  useEffect(() => {
    setVerdict(null);
    const timer = setTimeout(() => setVerdict(verifyDraw(record, commitment)), 30);
    return () => clearTimeout(timer);
  }, [record, commitment]);
  return verdict;
}

/** Hands a record to the person as a file. */
function download(record: unknown, name: string): void {
  const text = JSON.stringify(record, null, 2);
  const url = URL.createObjectURL(new Blob([text], { type: "application/json" }));
  const link = document.createElement("a");
  link.href = url;
  link.download = `${name}.json`;
  link.click();
  URL.revokeObjectURL(url);
}

/** Whether the record holds, worked out in this browser; a record one kept can be checked as well. */
export function DrawVerdictView({
  record,
  commitment,
  name,
}: {
  record: unknown;
  commitment: string;
  name: string;
}) {
  const { say } = useT();
  const [other, setOther] = useState<unknown>();
  const checked = other === undefined ? record : other;
  const verdict = useVerdict(checked, commitment);
  return (
    <div className="as-verdict" aria-live="polite">
      {verdict === null ? (
        <Alert type="info" showIcon message={say(m.verifying)} />
      ) : verdict.valid ? (
        <Alert type="success" showIcon message={say(m.verified)} />
      ) : (
        <Alert
          type="error"
          showIcon
          message={say(m.notVerified)}
          description={verdict.doubts.map((doubt) => say(m[`doubt_${doubt}`])).join(";")}
        />
      )}
      <div className="as-bar as-no-print" style={{ marginBlock: "8px 0" }}>
        <Button onClick={() => download(record, name)}>{say(m.download)}</Button>
        <Upload
          accept=".json,application/json"
          showUploadList={false}
          beforeUpload={(file) => {
            void file.text().then((text) => {
              try {
                setOther(JSON.parse(text));
              } catch {
                setOther(null);
              }
            });
            return false;
          }}
        >
          <Button title={say(m.checkOtherHint)}>{say(m.checkOther)}</Button>
        </Upload>
      </div>
    </div>
  );
}
