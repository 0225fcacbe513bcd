import react from "@vitejs/plugin-react";
import { defaultClientConditions, defineConfig } from "vite";

const vendor = (names: string) => new RegExp(`node_modules[\\\\/](?:\\.pnpm[\\\\/])?(?:${names})`);

export default defineConfig({
  plugins: [react()],
  resolve: {
    conditions: ["dudao-source", ...defaultClientConditions],
    dedupe: ["react", "react-dom", "react-router", "antd", "@tanstack/react-query", "zod"],
  },
  server: {
    port: 5173,
    proxy: { "/api": { target: process.env.DUDAO_SERVER ?? "http://127.0.0.1:3000" } },
  },
  build: {
    target: "es2023",
    sourcemap: false,
    // Scripts in the page would need a looser content policy.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            { name: "antd", test: vendor("antd|@ant-design|rc-|@rc-component"), priority: 30 },
            { name: "refine", test: vendor("@refinedev|@tanstack"), priority: 20 },
            { name: "react", test: vendor("react|react-dom|react-router|scheduler"), priority: 10 },
          ],
        },
      },
    },
  },
});
