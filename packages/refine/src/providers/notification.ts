import type { NotificationProvider } from "@refinedev/core";
import { App } from "antd";

/** Refine's notices as antd's; a hook, since antd's live in the tree under its `<App>`. */
export function useNotificationProvider(): NotificationProvider {
  const { notification } = App.useApp();
  return {
    open: ({ key, message, description, type }) => {
      notification.open({
        key,
        message,
        description,
        type: type === "progress" ? "info" : type,
        placement: "bottomRight",
      });
    },
    close: (key) => notification.destroy(key),
  };
}
