import type { User } from "@dudao/core/model";
import { App, Button } from "antd";
import { toApiError } from "../api/errors.ts";
import { useApiMutation } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import type { BlockProps } from "../registry/types.ts";

/** Opens an account that wrong passwords have locked. */
export function UnlockButton({ record }: BlockProps) {
  const { t } = useT();
  const { message } = App.useApp();
  const unlock = useApiMutation<{ id: string; version: number }>("user.unlock");
  const row = record as User | undefined;
  if (!row?.locked) return null;
  const run = async () => {
    try {
      await unlock.mutateAsync({ id: row.id, version: row.version });
      message.success(t("user.unlocked", { name: row.name }));
    } catch (error) {
      message.error(toApiError(error).message);
    }
  };
  return (
    <Button loading={unlock.isPending} onClick={run}>
      {t("user.unlock")}
    </Button>
  );
}
