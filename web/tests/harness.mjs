// The real binary on a port of its own with a folder of its own, and a real browser in front of it.
import { execFile, spawn } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import axeCore from "axe-core";
import { chromium } from "playwright-core";

export const web = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const binary = process.env.FELLOWPLAN_BINARY ?? resolve(web, "../bin/fellowplan");
const run = promisify(execFile);

const freePort = () =>
  new Promise((done, failed) => {
    const s = createServer().once("error", failed);
    s.listen(0, "localhost", () => {
      const { port } = s.address();
      s.close(() => done(port));
    });
  });

/** Starts a server; `prepare` may work on its folder with the command line before it serves. */
export async function serve({ seed = true, prepare } = {}) {
  if (!existsSync(binary)) throw new Error(`${binary} is not there: make build`);
  const data = mkdtempSync(join(tmpdir(), "fellowplan-web-"));
  const cli = (args, input) => {
    const child = run(binary, args, { env: { ...process.env, FELLOWPLAN_DATA: data } });
    if (input !== undefined) child.child.stdin.end(input);
    return child;
  };
  if (prepare) await prepare({ cli, data });
  const port = await freePort();
  const flags = ["serve", "--data", data, "--address", `localhost:${port}`, ...(seed ? [] : ["--no-seed"])];
  const server = spawn(binary, flags, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  server.stdout.on("data", (b) => (said += b));
  server.stderr.on("data", (b) => (said += b));
  const ended = new Promise((done) => server.once("exit", done));
  const url = `http://localhost:${port}`;
  const until = Date.now() + 120_000;
  while (!(await fetch(`${url}/readyz`).then((r) => r.ok, () => false))) {
    if (server.exitCode !== null || Date.now() > until) throw new Error(`the server did not start: ${said}`);
    await new Promise((r) => setTimeout(r, 100));
  }
  const stop = async () => {
    server.kill("SIGTERM");
    await ended;
    rmSync(data, { recursive: true, force: true });
  };
  return { url, data, cli, stop, said: () => said };
}

const cookies = new Map(); // of who signed in without a browser, by server

/** Sends GraphQL without a browser: as the visitor, or as who signed in. */
export async function ask(url, query, variables = {}) {
  const headers = { "Content-Type": "application/json", ...(cookies.has(url) ? { Cookie: cookies.get(url) } : {}) };
  const r = await fetch(`${url}/graphql`, { method: "POST", headers, body: JSON.stringify({ query, variables }) });
  const body = await r.json();
  if (body.errors) throw new Error(JSON.stringify(body.errors));
  return body.data;
}

export const password = "correct horse battery";

/** Signs in without a browser, for what a test prepares. */
export async function signIn(url, email) {
  const r = await fetch(`${url}/graphql`, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify({ query: `mutation($i: SignInInput!) { signIn(input: $i) { userErrors { message } } }`, variables: { i: { email, password } } }),
  });
  cookies.set(url, r.headers.getSetCookie().map((c) => c.split(";")[0]).join("; "));
}

/** Signs in on the page. */
export async function signInOn(page, email) {
  await page.getByLabel("Email").fill(email);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
}

/** Makes a change without a browser, and fails when it is refused. */
export async function change(url, mutation, input) {
  const type = `${mutation[0].toUpperCase()}${mutation.slice(1)}Input!`;
  const answer = await ask(url, `mutation($input: ${type}) { ${mutation}(input: $input) { userErrors { message } } }`, { input });
  const refused = answer[mutation].userErrors;
  if (refused.length) throw new Error(`${mutation}: ${refused.map((e) => e.message).join("; ")}`);
}

/** The times between first and last that others leave free. */
export function between(first, last, taken) {
  const next = (date, days) => new Date(Date.parse(`${date}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
  const free = [];
  let from = first;
  for (const t of [...taken].sort((a, b) => (a.startsOn < b.startsOn ? -1 : 1))) {
    if (from < t.startsOn) free.push([from, next(t.startsOn, -1)]);
    from = next(t.endsOn, 1);
  }
  if (from <= last) free.push([from, last]);
  return free;
}

export function launch() {
  const executablePath = process.env.CHROMIUM ?? ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].find(existsSync);
  if (!executablePath) throw new Error("no Chromium: install the distribution's package, or name it with CHROMIUM");
  return chromium.launch({ executablePath, args: ["--no-sandbox", "--font-render-hinting=none", ...(process.env.BOARD_FROM_DISK ? ["--disable-features=LocalNetworkAccessChecks"] : [])] });
}

export const desk = { width: 1440, height: 900 };
export const phone = { width: 390, height: 844 };

/**
 * A page that fails its test when the browser complains of anything: an exception, a broken
 * policy, a file that is not there.
 */
export async function open(browser, { viewport = desk, dark = false, complaints = [] } = {}) {
  const context = await browser.newContext({ viewport, colorScheme: dark ? "dark" : "light", reducedMotion: "reduce", locale: "en-US", timezoneId: "America/Chicago" });
  const page = await context.newPage();
  if (process.env.BOARD_FROM_DISK) await fromDisk(page);
  page.setDefaultTimeout(60_000);
  page.on("console", (m) => {
    if (m.type() === "error" || m.type() === "warning") complaints.push(m.text());
  });
  page.on("pageerror", (e) => complaints.push(String(e.stack ?? e)));
  return { page, complaints, close: () => context.close() };
}

/** Serves web/dist as it is now instead of what the binary embeds: for work on the board without building the binary. */
async function fromDisk(page) {
  let policy = "";
  await page.route(/^http:\/\/localhost:\d+\/(?!graphql|graphiql)/, async (route) => {
    const path = new URL(route.request().url()).pathname;
    const file = join(web, "dist", path);
    const known = /\.\w+$/.test(path) && existsSync(file);
    if (known) return route.fulfill({ path: file });
    policy ||= (await route.fetch()).headers()["content-security-policy"] ?? "";
    return route.fulfill({ path: join(web, "dist/index.html"), contentType: "text/html; charset=utf-8", headers: { "content-security-policy": policy } });
  });
}

/** What axe finds on the page, in one line each. */
export async function audit(page) {
  await page.evaluate(axeCore.source);
  const { violations } = await page.evaluate(() => globalThis.axe.run(document, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] }));
  return violations.flatMap((v) => v.nodes.map((n) => `${v.id}: ${v.help} — ${n.target.join(" ")} — ${(n.any[0] ?? n.all[0] ?? n.none[0])?.message ?? ""}`));
}

const pictures = process.env.PICTURES;

/** A picture for people to look at; kept where PICTURES says. */
export async function picture(page, name) {
  if (!pictures) return;
  mkdirSync(pictures, { recursive: true });
  await page.screenshot({ path: join(pictures, `${name}.png`) });
}

export const seedFile = resolve(web, "../seed/mayo-radiology-informatics.yaml");
export const read = (path) => readFileSync(path, "utf8");
