import { defineConfig } from "vite";

// Nothing knows under which address the service is reached: the page names its files relative to /graphiql, and they
// name each other relative to themselves.
export default defineConfig({
  build: {
    outDir: "built",
    modulePreload: { polyfill: false },
    license: { fileName: "licenses.md" }, // of what is bundled
    chunkSizeWarningLimit: 6000, // Monaco is what it is
    reportCompressedSize: false,
  },
  experimental: {
    renderBuiltUrl: (file, { hostType }) => (hostType === "html" ? `graphiql/${file}` : { relative: true }),
  },
  oxc: { jsx: { runtime: "automatic" } },
  worker: { format: "es" },
});
