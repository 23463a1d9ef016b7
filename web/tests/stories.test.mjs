// What people do with the board, from the beginning to the end, in a real browser against the real server.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ask, audit, between, change, launch, open, password, picture, read, seedFile, serve } from "./harness.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

/** Accounts are made where the server is, as a coordinator's office would. */
const withAccounts = (more = [], file = seedFile) => ({
  seed: false,
  prepare: async ({ cli }) => {
    await cli(["account", "--administrator", "director@fellowplan.example", "Margarethe Oyelaran"], `${password}\n`);
    for (const [email, name] of more) await cli(["account", email, name], `${password}\n`);
    if (file) await cli(["import", file]);
  },
});

/** Presses Tab until the focus is on what is wanted: the way of somebody without a mouse. */
async function tabTo(page, name, most = 80) {
  for (let i = 0; i < most; i++) {
    await page.keyboard.press("Tab");
    const at = await page.evaluate(() => {
      const e = document.activeElement;
      return e?.getAttribute("aria-label") || e?.labels?.[0]?.textContent || e?.textContent || "";
    });
    if (name.test(at.trim())) return;
  }
  throw new Error(`Tab does not reach ${name}`);
}

test("a director, from an empty database to a published year, by keyboard alone", async () => {
  const server = await serve(withAccounts([], null));
  const { page, complaints, close } = await open(browser);
  try {
    await page.goto(server.url);
    await page.getByRole("heading", { name: "Sign in" }).waitFor();
    assert.deepEqual(await audit(page), []);
    await picture(page, "sign-in");

    // A wrong password first: the answer tells nothing of accounts.
    await page.keyboard.type("director@fellowplan.example");
    await page.keyboard.press("Tab");
    await page.keyboard.type("not this one at all");
    await page.keyboard.press("Enter");
    await page.getByRole("alert").waitFor();
    await page.keyboard.press("Control+a");
    await page.keyboard.type(password);
    await page.keyboard.press("Enter");

    // The house is empty. A file that is wrong is refused with its line, and nothing is stored; the right one is loaded.
    await page.getByRole("heading", { name: "No program yet" }).waitFor();
    assert.deepEqual(await audit(page), []);
    await picture(page, "nothing-yet");
    const load = async (file) => {
      const chosen = page.waitForEvent("filechooser");
      await tabTo(page, /^Load a file$/);
      await page.keyboard.press("Enter");
      await (await chosen).setFiles(file);
    };
    await load({ name: "wrong.yaml", mimeType: "text/yaml", buffer: Buffer.from(read(seedFile).replace("kind: CORE", "kind: KERNEL")) });
    await page.getByRole("alert").getByText(/^Line \d+: kind "KERNEL" is not possible/).waitFor();
    assert.deepEqual(await audit(page), []);
    await load(seedFile);

    await page.getByText("No schedule yet").waitFor();
    await picture(page, "empty");
    await tabTo(page, /^Generate the year$/);
    await page.keyboard.press("Enter");

    await page.getByRole("heading", { name: /^Generate 2027-28/ }).waitFor();
    await tabTo(page, /^Title$/);
    await page.keyboard.press("Control+a");
    await page.keyboard.type("The year as planned in fall");
    await page.keyboard.press("Enter");

    await page.locator(".verdict").waitFor();
    assert.match(await page.locator(".verdict").innerText(), /proved that no schedule has more/);
    await picture(page, "run-ended");
    await tabTo(page, /^See the year$/);
    await page.keyboard.press("Enter");

    await page.getByText("Every block is filled").waitFor();
    await page.locator(".grid .bar").first().waitFor();
    // The grid by arrow keys; the selected cell says who, when and what.
    await tabTo(page, /Arrow keys move between cells/);
    for (const key of ["ArrowRight", "ArrowDown", "ArrowDown", "End", "Home", "Control+End"]) await page.keyboard.press(key);
    const says = await page.evaluate(() => document.getElementById(document.activeElement.getAttribute("aria-activedescendant"))?.getAttribute("aria-label"));
    assert.match(says, /^Priya Ramanathan-Cole, Jun 2028: /);
    await page.getByRole("complementary", { name: "Selected cell" }).getByText("Requirements").waitFor();

    await page.keyboard.press("Shift+Tab");
    for (let i = 0; i < 12 && !(await page.evaluate(() => document.activeElement.textContent.trim() === "Publish")); i++) await page.keyboard.press("Shift+Tab");
    await page.keyboard.press("Enter");
    await page.getByRole("dialog").waitFor();
    await tabTo(page, /^Note$/);
    await page.keyboard.type("Agreed with the department on 20 Nov");
    await tabTo(page, /^Publish$/);
    await page.keyboard.press("Enter");
    await page.getByText("The year is settled.").or(page.locator(".todo")).first().waitFor();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await tabTo(page, /^Versions$/);
    await page.keyboard.press("Enter");
    await page.getByText("Published", { exact: true }).nth(1).waitFor();
    assert.equal(await page.locator(".tag.good", { hasText: "Published" }).count(), 1);
    assert.deepEqual(complaints.filter((c) => !/401|422|400/.test(c)), []);
  } finally {
    await close();
    await server.stop();
  }
});

test("a fellow sees the own year and nothing of the director’s tools", async () => {
  const server = await serve(withAccounts([["weiling.castellano@fellowplan.example", "Wei-Ling Castellano"]]));
  const { page, close } = await open(browser);
  try {
    await page.goto(server.url);
    await page.getByLabel("Email").fill("weiling.castellano@fellowplan.example");
    await page.getByLabel("Password").fill(password);
    await page.getByRole("button", { name: "Sign in" }).click();
    await page.getByRole("navigation", { name: "Screens" }).waitFor();
    assert.equal(await page.getByRole("link", { name: "History" }).count(), 0);
    assert.equal(await page.getByRole("button", { name: "Generate" }).count(), 0);
    await page.getByRole("link", { name: "Program" }).click();
    await page.locator(".table").first().waitFor();
    assert.deepEqual(await audit(page), []);
  } finally {
    await close();
    await server.stop();
  }
});

test("an illness in February: entered, planned again with the fewest changes, looked at, published", async () => {
  const server = await serve();
  const { page, complaints, close } = await open(browser);
  try {
    const d = await ask(server.url, `{ schedules(first: 1) { edges { node { id version } } } }`);
    const { id, version } = d.schedules.edges[0].node;
    await change(server.url, "publishSchedule", { id, expectedVersion: version });

    await page.goto(`${server.url}/fellows`);
    await page.getByRole("link", { name: "Kofi Mensah-Drake" }).click();
    await page.getByRole("button", { name: "Add a leave" }).click();
    await page.getByLabel("First day").fill("2028-02-01");
    await page.getByLabel("Last day").fill("2028-02-29");
    await page.getByLabel("Note").fill("Illness");
    await page.getByRole("button", { name: "Approve the leave" }).click();
    await page.getByText("Medical, 1 to 29 Feb 2028").waitFor();
    await page.getByRole("button", { name: "Plan the year again" }).click();

    await page.getByRole("button", { name: "From when" }).click();
    await page.getByRole("option", { name: "From 1 Feb 2028" }).click();
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByRole("heading", { name: "What changes" }).waitFor();
    await page.getByRole("rowheader", { name: "Kofi Mensah-Drake" }).first().waitFor();
    // Every change is accepted unless its box is emptied; what would come of that is seen first.
    const box = page.getByRole("checkbox", { name: "Kofi Mensah-Drake, Feb 2028" });
    assert.ok(await box.isChecked());
    await box.press("Space");
    await page.getByRole("group", { name: "What would come of it" }).getByRole("button", { name: "Leave it" }).click();
    assert.ok(await box.isChecked());
    assert.deepEqual(await audit(page), []);
    await picture(page, "changes");
    await page.getByRole("button", { name: "See the year" }).click();
    await page.locator(".grid .bar.leave").first().waitFor();
    await page.getByRole("button", { name: "Publish" }).first().click();
    await page.getByLabel("Note").fill("February without Dr. Mensah-Drake");
    await page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
    await page.getByRole("dialog").waitFor({ state: "hidden" });
    await page.goto(`${server.url}/versions`);
    await page.locator(".tag.good", { hasText: "Published" }).waitFor();
    assert.deepEqual(complaints, []);
  } finally {
    await close();
    await server.stop();
  }
});

test("when nothing fits: the reason in words, the clash lit, and the first way out is gone", async () => {
  const server = await serve();
  const { page, complaints, close } = await open(browser);
  try {
    // Every mentor of teleradiology is away the whole year.
    const d = await ask(server.url, `{ programs(first: 1) { edges { node { id mentors { edges { node { id rotations { edges { node { code } } } absences { edges { node { startsOn endsOn } } } } } } } } } }`);
    const program = d.programs.edges[0].node;
    for (const { node: m } of program.mentors.edges) {
      if (!m.rotations.edges.some((e) => e.node.code === "teleradiology")) continue;
      for (const [startsOn, endsOn] of between("2027-07-01", "2028-06-30", m.absences.edges.map((e) => e.node))) {
        await change(server.url, "createMentorAbsence", { programID: program.id, mentorID: m.id, startsOn, endsOn, reason: "Sabbatical" });
      }
    }
    await page.goto(`${server.url}/generate`);
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByRole("heading", { name: "Why nothing fits" }).waitFor();
    await page.getByText(/Teleradiology.*(need|fellow)/).first().waitFor();
    await page.locator(".clash .cell.lit").first().waitFor();
    assert.deepEqual(await audit(page), []);
    await picture(page, "nothing-fits");

    // The first way out is a button; it opens what has to be changed.
    await page.getByRole("link", { name: "Change the rotation" }).first().click();
    const dialog = page.getByRole("dialog", { name: "Teleradiology" });
    await dialog.getByText("Ingrid Solheim").click();
    await picture(page, "way-out");
    await dialog.getByRole("button", { name: "Save" }).click();
    await page.getByText("It is changed.").waitFor();

    await page.goto(`${server.url}/generate`);
    await page.getByRole("button", { name: "Start" }).click();
    await page.getByText(/This is the best year that keeps every rule/).first().waitFor();
    assert.deepEqual(complaints, []);
  } finally {
    await close();
    await server.stop();
  }
});
