// What is committed as built is what the sources make, byte by byte, and the types are those of the API.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "node:test";

const web = resolve(fileURLToPath(import.meta.url), "../..");
const run = (...args) => execFileSync("npx", ["--no-install", ...args], { cwd: web, stdio: "pipe" });

function files(folder) {
  const out = {};
  const walk = (path) => {
    if (statSync(path).isDirectory()) for (const name of readdirSync(path)) walk(join(path, name));
    else out[relative(folder, path)] = readFileSync(path).toString("base64");
  };
  walk(folder);
  return out;
}

const same = (a, b, say) => {
  const differ = [...new Set([...Object.keys(a), ...Object.keys(b)])].filter((f) => a[f] !== b[f]);
  assert.deepEqual(differ, [], say);
};

test("the sources are well typed", () => {
  run("tsc");
});

test("the types of queries are those of the API", () => {
  const kept = mkdtempSync(join(tmpdir(), "fellowplan-types-"));
  const generated = join(web, "src/api/generated");
  cpSync(generated, kept, { recursive: true });
  try {
    run("graphql-codegen");
    same(files(generated), files(kept), "graph/schema.graphql has changed: run `make web`");
  } finally {
    cpSync(kept, generated, { recursive: true });
    rmSync(kept, { recursive: true });
  }
});

test("dist is what the sources make", () => {
  const fresh = mkdtempSync(join(tmpdir(), "fellowplan-dist-"));
  try {
    run("vite", "build", "--outDir", fresh, "--emptyOutDir", "--logLevel", "error");
    same(files(fresh), files(join(web, "dist")), "the sources have changed since the board was built: run `make web`");
  } finally {
    rmSync(fresh, { recursive: true });
  }
});
