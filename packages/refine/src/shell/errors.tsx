import { Button } from "antd";
import { Component, type ReactNode } from "react";
import { Link } from "react-router";
import { useT } from "../i18n/use-t.ts";
import { Empty, Failed } from "../ui/states.tsx";

function Home() {
  const { t } = useT();
  return (
    <Link to="/">
      <Button type="primary">{t("error.home")}</Button>
    </Link>
  );
}

/** An address that leads nowhere. */
export function NotFound() {
  const { t } = useT();
  return <Empty title={t("error.notFound")} hint={t("error.notFoundHint")} action={<Home />} />;
}

/** A page that this person's roles do not open. */
export function Forbidden() {
  const { t } = useT();
  return <Empty title={t("error.forbidden")} hint={t("error.forbiddenHint")} action={<Home />} />;
}

type State = { error: unknown };

/** Keeps a page's own failure from taking the navigation with it. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { error: null };

  static getDerivedStateFromError(error: unknown): State {
    return { error };
  }

  override componentDidCatch(error: unknown): void {
    console.error(error);
  }

  override render(): ReactNode {
    if (this.state.error === null) return this.props.children;
    return <Broken error={this.state.error} retry={() => this.setState({ error: null })} />;
  }
}

// After an update of the server, an open tab may ask for files that are gone.
const OLD_FILES = /dynamically imported module|Failed to fetch|error loading/i;

function Broken({ error, retry }: { error: unknown; retry: () => void }) {
  const { t } = useT();
  if (error instanceof Error && OLD_FILES.test(error.message)) {
    return (
      <Empty
        title={t("error.outdated")}
        hint={t("error.outdatedHint")}
        action={
          <Button type="primary" onClick={() => window.location.reload()}>
            {t("error.reload")}
          </Button>
        }
      />
    );
  }
  return <Failed error={error} retry={retry} />;
}
