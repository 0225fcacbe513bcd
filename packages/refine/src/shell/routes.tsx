import type { RouteObject } from "react-router";
import type { Registry } from "../registry/compose.ts";
import type { RouteDefinition } from "../registry/types.ts";
import { NotFound } from "./errors.tsx";
import { PageView } from "./page-view.tsx";
import { SessionGate } from "./session-gate.tsx";
import { Shell } from "./shell.tsx";

/** The registered routes as react-router takes them: framed, behind the sign-in, fetched on demand. */
export function createRoutes(registry: Registry): RouteObject[] {
  const objects = (frame: RouteDefinition["frame"]): RouteObject[] =>
    registry.routes
      .filter((route) => (route.frame ?? "shell") === frame)
      .map((route) => ({ path: route.path, element: <PageView route={route} /> }));
  return [
    ...objects("public"),
    {
      element: <SessionGate />,
      children: [
        ...objects("bare"),
        {
          element: <Shell />,
          children: [...objects("shell"), { path: "*", element: <NotFound /> }],
        },
      ],
    },
  ];
}
