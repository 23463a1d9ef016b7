// Every screen in light and dark, at a desk and on a phone: nothing for axe, nothing for the console.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ask, audit, desk, launch, open, phone, picture, serve } from "./harness.mjs";

let server, browser, ids;

before(async () => {
  server = await serve();
  browser = await launch();
  const d = await ask(server.url, `{ enrollments(first: 1) { edges { node { id } } } optimizationRuns(first: 1) { edges { node { id } } } }`);
  ids = { fellow: d.enrollments.edges[0].node.id, run: d.optimizationRuns.edges[0].node.id };
});

after(async () => {
  await browser?.close();
  await server?.stop();
});

const screens = [
  ["year", () => "/", ".grid .bar"],
  ["year by rotation", () => "/?by=rotations", ".grid .chip"],
  ["year by mentor", () => "/?by=mentors", ".grid .chip"],
  ["year by site", () => "/?by=sites", ".grid .chip"],
  ["generate", () => "/generate", "text=Time limit"],
  ["run", () => `/runs/${ids.run}`, ".verdict"],
  ["versions", () => "/versions", ".table"],
  ["fellows", () => "/fellows", ".dots"],
  ["fellow", () => `/fellows/${ids.fellow}`, ".agenda"],
  ["rules", () => "/rules", ".rule"],
  ["curriculum", () => "/program/curriculum", ".table"],
  ["calendar", () => "/program/calendar", ".table"],
  ["rotations", () => "/program/rotations", ".entry"],
  ["mentors", () => "/program/mentors", ".table"],
  ["sites", () => "/program/sites", ".entry"],
  ["wishes", () => "/program/fellows", ".table"],
  ["history", () => "/history", ".table"],
  ["no such screen", () => "/nowhere", ".state"],
];

const faces = [
  ["desk light", { viewport: desk }],
  ["desk dark", { viewport: desk, dark: true }],
  ["phone light", { viewport: phone }],
  ["phone dark", { viewport: phone, dark: true }],
];

for (const [face, look] of faces) {
  test(`axe and the console have nothing to say: ${face}`, async (t) => {
    const { page, complaints, close } = await open(browser, look);
    for (const [name, path, sign] of screens) {
      await t.test(name, async () => {
        await page.goto(server.url + path());
        await page.locator(sign).first().waitFor();
        await page.waitForTimeout(150);
        await picture(page, `${name.replaceAll(" ", "-")}-${face.replace(" ", "-")}`);
        assert.deepEqual(await audit(page), []);
        assert.deepEqual(complaints, []);
        const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(wide <= 0, `the page is ${wide} pixels wider than the screen`);
      });
      complaints.length = 0;
    }
    await close();
  });
}

test("a selected cell and every dialog pass, too", async () => {
  const { page, complaints, close } = await open(browser);
  await page.goto(server.url);
  await page.locator(".grid .bar").first().click();
  await page.locator(".inspector .facts").first().waitFor();
  assert.deepEqual(await audit(page), []);
  await picture(page, "inspector-desk-light");
  await page.getByRole("button", { name: "Publish" }).first().click();
  await page.getByRole("dialog").waitFor();
  assert.deepEqual(await audit(page), []);
  await page.keyboard.press("Escape");
  await page.goto(`${server.url}/rules`);
  await page.getByRole("button", { name: /^Add Cool-down/ }).click();
  await page.getByRole("dialog").waitFor();
  assert.deepEqual(await audit(page), []);
  await picture(page, "rule-desk-light");
  assert.deepEqual(complaints, []);
  await close();
});

test("the server goes away and comes back", async () => {
  const { page, close } = await open(browser);
  await page.goto(server.url);
  await page.locator(".grid .bar").first().waitFor();
  await page.route("**/graphql", (r) => r.abort());
  await page.getByRole("link", { name: "Program" }).click();
  await page.getByRole("alert").getByText("The server cannot be reached").waitFor();
  await picture(page, "offline-desk-light");
  assert.deepEqual(await audit(page), []);
  await page.unroute("**/graphql");
  await page.getByRole("button", { name: "Try again" }).click();
  await page.locator(".table").waitFor();
  await close();
});

test("a slow server is waited for, in words", async () => {
  const { page, close } = await open(browser);
  await page.route("**/graphql", async (r) => {
    await new Promise((done) => setTimeout(done, 5000));
    await r.continue();
  });
  await page.goto(server.url);
  await page.getByText("This takes longer than usual").waitFor();
  await page.locator(".grid .bar").first().waitFor({ timeout: 30_000 });
  await close();
});

test("printed, the year is one page and a fellow is one page", async () => {
  const { page, close } = await open(browser);
  for (const [path, sign] of [["/", ".grid .bar"], [`/fellows/${ids.fellow}`, ".agenda"]]) {
    await page.goto(server.url + path);
    await page.locator(sign).first().waitFor();
    const pdf = await page.pdf({ landscape: path === "/", preferCSSPageSize: true });
    const pages = pdf.toString("latin1").match(/\/Type\s*\/Page[^s]/g)?.length;
    assert.equal(pages, 1, `${path} prints on ${pages} pages`);
  }
  await close();
});
