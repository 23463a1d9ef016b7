import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";
import { sources } from "./scripts/sources";

// FELLOWPLAN is the server that `npm run dev` speaks to.
const server = process.env.FELLOWPLAN ?? "http://localhost:8080";

/** Writes beside the build from which sources it was made. */
const stamp: Plugin = {
  name: "stamp",
  generateBundle() {
    this.emitFile({ type: "asset", fileName: "sources.sha256", source: sources(import.meta.dirname) });
  },
};

export default defineConfig({
  plugins: [react(), stamp],
  build: {
    target: "es2022",
    assetsInlineLimit: 0, // the policy of the page takes no data: scripts or styles
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    chunkSizeWarningLimit: 900,
  },
  server: {
    port: 5173,
    proxy: {
      "/graphql": { target: server, ws: true, changeOrigin: true, headers: { origin: server } },
      "/graphiql": { target: server, changeOrigin: true },
      "/exports": { target: server, changeOrigin: true },
      "/feeds": { target: server, changeOrigin: true },
    },
  },
});
