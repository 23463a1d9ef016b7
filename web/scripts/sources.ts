import { createHash } from "node:crypto";
import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

// Everything that decides what is built. A Go test reads the same list.
const roots = ["codegen.ts", "index.html", "package-lock.json", "package.json", "public", "scripts", "src", "tsconfig.json", "vite.config.ts"];

/** The hashes of the sources in the form of sha256sum, sorted by path. */
export function sources(folder: string): string {
  const files: string[] = [];
  const walk = (path: string): void => {
    if (statSync(join(folder, path)).isDirectory()) for (const name of readdirSync(join(folder, path))) walk(`${path}/${name}`);
    else files.push(path);
  };
  roots.forEach(walk);
  files.sort((a, b) => (a < b ? -1 : 1));
  return files.map((f) => `${createHash("sha256").update(readFileSync(join(folder, f))).digest("hex")}  ${f}\n`).join("");
}
