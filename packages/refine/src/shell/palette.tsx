import { SearchOutlined } from "@ant-design/icons";
import { Button, Input, type InputRef, Modal } from "antd";
import { Fragment, useEffect, useRef, useState } from "react";
import { useNavigate } from "react-router";
import { useSettled } from "../fields/use-settled.ts";
import { useT } from "../i18n/use-t.ts";
import { type Command, useCommands } from "./use-commands.ts";

const TYPING_PAUSE = 180;

function Results({
  commands,
  chosen,
  onPick,
}: {
  commands: readonly Command[];
  chosen: number;
  onPick: (command: Command) => void;
}) {
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    list.current?.querySelectorAll("[role=option]")[chosen]?.scrollIntoView({ block: "nearest" });
  }, [chosen]);
  return (
    <div className="dd-palette-list" role="listbox" id="dd-palette-list" ref={list}>
      {commands.map((command, index) => (
        <Fragment key={command.id}>
          {command.group !== commands[index - 1]?.group && (
            <div className="dd-kicker" role="presentation">
              {command.group}
            </div>
          )}
          {/* The keyboard chooses from the input above, as lists of suggestions do. */}
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: see above */}
          <div
            id={`dd-palette-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === chosen}
            className="dd-palette-item"
            onClick={() => onPick(command)}
          >
            <span>{command.label}</span>
            {command.hint && <span className="dd-faint">{command.hint}</span>}
          </div>
        </Fragment>
      ))}
    </div>
  );
}

function Dialog({ onClose }: { onClose: () => void }) {
  const { t } = useT();
  const navigate = useNavigate();
  const input = useRef<InputRef>(null);
  const [typed, setTyped] = useState("");
  const settled = useSettled(typed.trim(), TYPING_PAUSE);
  const [chosen, setChosen] = useState(0);
  const commands = useCommands(typed.trim(), settled);
  const at = Math.min(chosen, Math.max(commands.length - 1, 0));
  const pick = (command: Command | undefined) => {
    if (!command) return;
    onClose();
    navigate(command.to);
  };
  const onKeyDown = (event: React.KeyboardEvent) => {
    const by = event.key === "ArrowDown" ? 1 : event.key === "ArrowUp" ? -1 : 0;
    if (by !== 0) {
      event.preventDefault();
      setChosen((at + by + commands.length) % Math.max(commands.length, 1));
    } else if (event.key === "Enter" && !event.nativeEvent.isComposing) {
      pick(commands[at]);
    }
  };
  return (
    <Modal
      open
      footer={null}
      closable={false}
      onCancel={onClose}
      width={560}
      className="dd-palette"
      transitionName=""
      maskTransitionName=""
      afterOpenChange={(open) => open && input.current?.focus()}
    >
      <Input
        ref={input}
        autoFocus
        size="large"
        variant="borderless"
        role="combobox"
        aria-expanded
        aria-controls="dd-palette-list"
        aria-activedescendant={`dd-palette-${at}`}
        aria-label={t("palette.label")}
        placeholder={t("palette.placeholder")}
        prefix={<SearchOutlined />}
        value={typed}
        maxLength={60}
        onChange={(e) => {
          setTyped(e.target.value);
          setChosen(0);
        }}
        onKeyDown={onKeyDown}
      />
      {commands.length > 0 ? (
        <Results commands={commands} chosen={at} onPick={pick} />
      ) : (
        <div className="dd-palette-none">{t("palette.nothing")}</div>
      )}
    </Modal>
  );
}

/** Search for pages, forms and records from anywhere: Ctrl+K. */
export function Palette({ compact }: { compact: boolean }) {
  const { t } = useT();
  const [open, setOpen] = useState(false);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key.toLowerCase() !== "k" || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      setOpen((now) => !now);
    };
    document.addEventListener("keydown", onKey);
    return () => document.removeEventListener("keydown", onKey);
  }, []);
  return (
    <>
      {compact ? (
        <Button
          type="text"
          icon={<SearchOutlined />}
          aria-label={t("palette.label")}
          onClick={() => setOpen(true)}
        />
      ) : (
        <button type="button" className="dd-palette-open" onClick={() => setOpen(true)}>
          <SearchOutlined />
          <span>{t("palette.open")}</span>
          <kbd>Ctrl K</kbd>
        </button>
      )}
      {open && <Dialog onClose={() => setOpen(false)} />}
    </>
  );
}
