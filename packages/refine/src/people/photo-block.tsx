import { UserOutlined } from "@ant-design/icons";
import type { Inspector, Photo } from "@dudao/core/model";
import { App, Button, Upload } from "antd";
import { toApiError } from "../api/errors.ts";
import { useApiMutation, useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import type { BlockProps } from "../registry/types.ts";
import { useSession } from "../session/use-session.ts";
import { Styles } from "../ui/styles.tsx";
import { m } from "./messages.ts";
import { shrinkPicture } from "./shrink-picture.ts";
import { css } from "./styles.ts";

/** The portrait of an inspector, and whether it may be seen outside the office. */
export function PhotoBlock({ record }: BlockProps) {
  const { say } = useT();
  const { message } = App.useApp();
  const session = useSession();
  const row = record as Inspector | undefined;
  const has = row?.photoHash !== null && row?.photoHash !== undefined;
  const photo = useApiQuery<Photo>(
    "inspector.photo",
    // The hash makes another picture another question.
    { id: row?.id },
    { enabled: has },
  );
  const set = useApiMutation<object>("inspector.setPhoto");
  const remove = useApiMutation<object>("inspector.removePhoto");
  if (!row) return null;
  const target = { id: row.id, version: row.version };
  const run = async (work: () => Promise<unknown>) => {
    try {
      await work();
    } catch (thrown) {
      const error = toApiError(thrown);
      message.error(error.fieldErrors.content?.message ?? error.message);
    }
  };
  const upload = (file: File) =>
    run(async () => {
      const content = await shrinkPicture(file).catch(() => null);
      if (content === null) message.error(say(m.photoUnreadable));
      else await set.mutateAsync({ ...target, content });
    });
  const writes = session.may("people.write") && !session.oversight;
  if (!has && !writes) return null;
  const source = photo.data && `data:${photo.data.contentType};base64,${photo.data.content}`;
  return (
    <div className="pe-photo">
      <Styles id="people" css={css} />
      <div className="pe-photo-frame">
        {has && source ? <img src={source} alt={row.name} /> : <UserOutlined aria-hidden />}
      </div>
      <div>
        <div className="dd-soft">
          {say(!has ? m.photoNone : row.boardPhoto ? m.photoPublic : m.photoPrivate)}
        </div>
        {writes && (
          <div className="pe-photo-acts">
            <Upload
              accept="image/jpeg,image/png,image/webp"
              showUploadList={false}
              beforeUpload={(file) => {
                void upload(file);
                return false;
              }}
            >
              <Button size="small" loading={set.isPending}>
                {say(has ? m.photoChange : m.photoSet)}
              </Button>
            </Upload>
            {has && (
              <Button
                size="small"
                type="text"
                onClick={() => run(() => remove.mutateAsync(target))}
              >
                {say(m.photoRemove)}
              </Button>
            )}
          </div>
        )}
      </div>
    </div>
  );
}
