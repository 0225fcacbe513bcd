import { ArrowLeftOutlined } from "@ant-design/icons";
import { type ReactNode, useEffect } from "react";
import { Link } from "react-router";
import { useT } from "../i18n/use-t.ts";

export type PageProps = {
  title: ReactNode;
  /** Plain text for the browser's tab where `title` is not a string. */
  documentTitle?: string;
  /** What kind of thing this is, small above the title. */
  kicker?: ReactNode;
  /** Beside the title: the state. */
  state?: ReactNode;
  /** Under the title, one line: what matters most about it. */
  subtitle?: ReactNode;
  /** Buttons at the right; the one primary action stands last. */
  extra?: ReactNode;
  /** Where the way back leads. */
  back?: { to: string; label: string };
  /** Narrow pages keep their lines readable; wide ones take what there is. */
  width?: "narrow" | "wide";
  children?: ReactNode;
};

/** The frame of every page: title at the left, its primary action at the same place everywhere. */
export function Page(props: PageProps) {
  const { t } = useT();
  const { title, kicker, state, subtitle, extra, back, width = "wide", children } = props;
  const tab = props.documentTitle ?? (typeof title === "string" ? title : undefined);
  useEffect(() => {
    if (tab) document.title = `${tab} · ${t("app.name")}`;
  }, [tab, t]);
  return (
    <div className={`dd-page dd-page-${width}`}>
      {back && (
        <Link className="dd-back" to={back.to}>
          <ArrowLeftOutlined aria-hidden /> {back.label}
        </Link>
      )}
      <header className="dd-page-head">
        <div className="dd-page-lead">
          {kicker && <div className="dd-kicker">{kicker}</div>}
          <div className="dd-title-row">
            <h1 className="dd-title">{title}</h1>
            {state}
          </div>
          {subtitle && <div className="dd-subtitle">{subtitle}</div>}
        </div>
        {extra && <div className="dd-page-extra">{extra}</div>}
      </header>
      {children}
    </div>
  );
}
