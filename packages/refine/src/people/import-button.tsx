import { UploadOutlined } from "@ant-design/icons";
import { Button } from "antd";
import { useNavigate } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { useSession } from "../session/use-session.ts";
import { m } from "./messages.ts";

/** The way to the import of a whole register. */
export function ImportButton() {
  const { say } = useT();
  const { oversight } = useSession();
  const navigate = useNavigate();
  if (oversight) return null;
  return (
    <Button icon={<UploadOutlined />} onClick={() => navigate("/inspectors/import")}>
      {say(m.import)}
    </Button>
  );
}
