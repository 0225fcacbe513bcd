import { App, Button, Input, Modal, Space } from "antd";
import { useState } from "react";
import { useApiMutation, useApiQuery } from "../api/hooks.ts";
import { useT } from "../i18n/use-t.ts";
import { useFormat } from "../ui/format.ts";
import { Failed, Loading } from "../ui/states.tsx";
import { w } from "./work-messages.ts";

type Info = { since: string | null; lastUsedOn: string | null };

function Subscription() {
  const { say } = useT();
  const format = useFormat();
  const { message } = App.useApp();
  const [address, setAddress] = useState<string | null>(null);
  const info = useApiQuery<Info>("calendar.subscription");
  const renew = useApiMutation<undefined, { path: string }>("calendar.renew");
  const end = useApiMutation<undefined, { ended: boolean }>("calendar.end");
  const failed = (error: Error) => void message.error(error.message);
  if (info.isError) return <Failed error={info.error} retry={() => void info.refetch()} />;
  if (!info.data) return <Loading rows={3} />;
  const { since, lastUsedOn } = info.data;
  const make = () =>
    renew.mutate(undefined, {
      onSuccess: ({ path }) => setAddress(`${window.location.origin}${path}`),
      onError: failed,
    });
  const stop = () =>
    end.mutate(undefined, {
      onSuccess: () => {
        setAddress(null);
        void message.success(say(w.stopped));
      },
      onError: failed,
    });
  const copy = async () => {
    await navigator.clipboard.writeText(address ?? "");
    void message.success(say(w.copied));
  };
  return (
    <>
      <p>{say(w.subscribeHint)}</p>
      {address ? (
        <div className="pc-address">
          <Input
            readOnly
            value={address}
            aria-label={say(w.subscribe)}
            onFocus={(event) => event.target.select()}
          />
          <Button onClick={() => void copy()}>{say(w.copy)}</Button>
        </div>
      ) : (
        <p className="dd-soft">
          {since ? say(w.addressSince, { date: format.date(since) }) : say(w.noAddress)}{" "}
          {lastUsedOn && say(w.lastUsed, { date: format.date(lastUsedOn) })}
        </p>
      )}
      <Space>
        <Button type="primary" loading={renew.isPending} onClick={make}>
          {say(since ? w.renew : w.make)}
        </Button>
        {since && (
          <Button loading={end.isPending} onClick={stop}>
            {say(w.stop)}
          </Button>
        )}
      </Space>
    </>
  );
}

/** One's own dates in a calendar program: an address that can be renewed and ended. */
export function SubscribeButton() {
  const { say } = useT();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{say(w.subscribe)}</Button>
      <Modal
        open={open}
        title={say(w.subscribe)}
        footer={null}
        destroyOnHidden
        onCancel={() => setOpen(false)}
      >
        <Subscription />
      </Modal>
    </>
  );
}
