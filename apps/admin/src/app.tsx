import { createDudaoAdmin, DudaoProvider, dudaoFeatures } from "@dudao/refine";
import { Refine } from "@refinedev/core";
import routerProvider from "@refinedev/react-router";
import { createBrowserRouter, Outlet, RouterProvider } from "react-router";
import { counties } from "./counties.ts";

const dudao = createDudaoAdmin({ apiUrl: "/api/trpc", features: dudaoFeatures, counties });

function WithRefine() {
  return (
    <Refine
      {...dudao.providers}
      routerProvider={routerProvider}
      resources={dudao.resources}
      options={{
        disableTelemetry: true,
        reactQuery: { clientConfig: dudao.queryClient },
        disableRouteChangeHandler: true,
      }}
    >
      <Outlet />
    </Refine>
  );
}

const router = createBrowserRouter([{ element: <WithRefine />, children: dudao.routeObjects }]);

/** The reference admin: the Refine plugin, composed. Business lives in the plugin. */
export function App() {
  return (
    <DudaoProvider admin={dudao}>
      <RouterProvider router={router} />
    </DudaoProvider>
  );
}
