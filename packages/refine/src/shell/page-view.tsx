import { type ComponentType, createElement, lazy, Suspense } from "react";
import { useLocation } from "react-router";
import { useAdmin } from "../registry/context.ts";
import type { PageDefinition, RouteDefinition } from "../registry/types.ts";
import { useSessionOrNull } from "../session/use-session.ts";
import { Loading } from "../ui/states.tsx";
import { ErrorBoundary, Forbidden } from "./errors.tsx";

// A page is fetched once; its component must stay the same one over all renders.
const loaded = new WeakMap<PageDefinition, ComponentType>();

function componentOf(page: PageDefinition): ComponentType {
  const known = loaded.get(page);
  if (known) return known;
  const made = "load" in page ? lazy(page.load) : page.component;
  loaded.set(page, made);
  return made;
}

/** Shows the page of a route, or why it cannot be shown. */
export function PageView({ route }: { route: RouteDefinition }) {
  const { registry } = useAdmin();
  const session = useSessionOrNull();
  const { pathname } = useLocation();
  const page = registry.pages.get(route.page);
  if (!page) throw new Error(`no page "${route.page}"`);
  if (session && !session.may(route.permission)) return <Forbidden />;
  return (
    <ErrorBoundary key={pathname}>
      <Suspense fallback={<Loading rows={10} />}>{createElement(componentOf(page))}</Suspense>
    </ErrorBoundary>
  );
}
