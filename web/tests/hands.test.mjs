// By hand: a draft edited with keys and mouse, what others see of it, and the program changed in the browser.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { ask, audit, change, launch, open, phone, picture, serve } from "./harness.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

/** A server whose first draft is published, and an editable copy of it on the page. */
async function withCopy(page, url) {
  const d = await ask(url, `{ schedules(first: 1) { edges { node { id version } } } }`);
  const { id, version } = d.schedules.edges[0].node;
  await change(url, "publishSchedule", { id, expectedVersion: version, note: "As agreed" });
  await page.goto(url);
  await page.getByRole("button", { name: "Edit a copy" }).click();
  await page.getByRole("button", { name: "Undo" }).waitFor();
  await page.getByText("No rule is broken").waitFor();
}

const cell = (page, lane, block) => page.locator(`[data-lane="${lane}"][data-block="${block}"]`);
const says = (page, lane, block) => cell(page, lane, block).getAttribute("aria-label");

/** Goes from place to place until something would break a rule: which years are best changes with the optimizer. */
async function tried(consequence, step) {
  for (let i = 0; i < 11; i++) {
    await step();
    const told = await consequence.locator("li").first().waitFor({ timeout: 1_500 }).then(() => true, () => false);
    if (told) return;
  }
  throw new Error("no place breaks a rule");
}

test("a draft by hand: moved, refused with reasons, pinned, emptied, undone and redone, by keyboard alone", async () => {
  const server = await serve();
  const { page, complaints, close } = await open(browser);
  try {
    await withCopy(page, server.url);
    const grid = page.getByRole("grid");
    const before = await says(page, 4, 1);
    await grid.focus();
    await page.keyboard.press("Control+Home");
    for (const key of ["ArrowDown", "ArrowDown", "ArrowDown", "ArrowDown", "ArrowRight"]) await page.keyboard.press(key);

    // Moving shows what would come of it at every place; a place that breaks a rule is refused with the rule.
    await page.keyboard.press("m");
    const consequence = page.getByRole("group", { name: "What would come of it" });
    await tried(consequence, () => page.keyboard.press("ArrowRight"));
    await page.keyboard.press("Enter");
    await consequence.getByRole("button", { name: "Leave it" }).waitFor();
    assert.equal(await says(page, 4, 1), before);
    assert.deepEqual(await audit(page), []);
    await page.keyboard.press("Escape");
    await consequence.waitFor({ state: "detached" });

    // Pinned, and let go again.
    await page.keyboard.press("Home");
    await page.keyboard.press("ArrowRight");
    await page.keyboard.press("p");
    await cell(page, 4, 1).locator(".pin").waitFor();
    await page.keyboard.press("Control+z");
    await cell(page, 4, 1).locator(".pin").waitFor({ state: "detached" });

    // Emptied: seen first, then done; the first screen says at once what it means.
    await page.keyboard.press("Delete");
    await consequence.getByRole("button", { name: "Do it" }).waitFor();
    await page.keyboard.press("Enter");
    await page.getByText("1 gap", { exact: true }).waitFor();
    assert.match(await says(page, 4, 1), /nothing yet$/);
    await page.getByRole("button", { name: "Let the optimizer fill the gap" }).waitFor();
    assert.deepEqual(await audit(page), []);
    await page.keyboard.press("Control+z");
    await page.getByText("Every block is filled").waitFor();
    assert.equal(await says(page, 4, 1), before);
    await page.keyboard.press("Control+Shift+z");
    await page.getByText("1 gap", { exact: true }).waitFor();
    await page.keyboard.press("Control+z");
    await page.getByText("Every block is filled").waitFor();

    // Side by side with what is published, on a desk and on a phone.
    await page.keyboard.press("Control+Shift+z");
    await page.getByText("1 gap", { exact: true }).waitFor();
    await page.goto(`${server.url}/compare`);
    await page.getByText("1 emptied").waitFor();
    await page.locator(".beside .cell.lit").nth(1).waitFor();
    assert.deepEqual(await audit(page), []);
    await picture(page, "compare-desk-light");
    await page.setViewportSize(phone);
    await page.emulateMedia({ colorScheme: "dark" });
    await page.locator(".beside .cell.lit").first().waitFor();
    assert.deepEqual(await audit(page), []);
    await picture(page, "compare-phone-dark");
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the page is wider than the phone");
    assert.deepEqual(complaints, []);
  } finally {
    await close();
    await server.stop();
  }
});

test("dragging shows breaches and cost before letting go, and what breaks a rule is not stored", async () => {
  const server = await serve();
  const { page, complaints, close } = await open(browser, { viewport: { width: 1240, height: 760 } });
  try {
    await withCopy(page, server.url);
    const from = await cell(page, 3, 0).boundingBox();
    const before = await says(page, 3, 0);
    await page.mouse.move(from.x + 24, from.y + 18);
    await page.mouse.down();
    await page.mouse.move(from.x + 28, from.y + 26, { steps: 4 });
    const consequence = page.getByRole("group", { name: "What would come of it" });
    // Places that stay in sight when the consequence stands below.
    const places = [[4, 0], [2, 0], [1, 0], [4, 1], [2, 1], [1, 1], [4, 2], [2, 2], [1, 2], [4, 3], [2, 3]];
    const broken = page.locator(".cell.broken:visible").first();
    let told = false;
    while (!told && places.length > 0) {
      const to = await cell(page, ...places.shift()).boundingBox();
      await page.mouse.move(to.x + 24, to.y + 18, { steps: 8 });
      told = await broken.waitFor({ timeout: 1_500 }).then(() => true, () => false);
    }
    assert.ok(told, "no place breaks a rule");
    await consequence.getByText(/(costs|gains) [\d,.]+ points|costs nothing/).waitFor();
    assert.equal(await consequence.getByRole("button").count(), 0, "nothing can be decided while something is in the hand");
    await picture(page, "dragging-desk-light");
    await page.mouse.up();
    await consequence.getByRole("button", { name: "Leave it" }).click();
    assert.equal(await says(page, 3, 0), before);

    // Why this, and why not that.
    await cell(page, 2, 3).click();
    await page.locator(".inspector .whys li").first().waitFor();
    await page.getByRole("button", { name: /Why not/ }).click();
    await page.getByRole("option", { name: /Teleradiology/ }).click();
    await page.locator(".inspector .answer p").first().waitFor();
    assert.deepEqual(await audit(page), []);
    await picture(page, "why-not-desk-light");
    assert.deepEqual(complaints, []);
  } finally {
    await close();
    await server.stop();
  }
});

test("what one person edits and publishes, another one sees without asking", async () => {
  const server = await serve();
  const one = await open(browser);
  const other = await open(browser);
  try {
    await withCopy(one.page, server.url);
    await other.page.goto(one.page.url());
    await other.page.getByText("Every block is filled").waitFor();
    await other.page.getByText("No rule is broken").waitFor();
    await other.page.waitForFunction(() => performance.getEntriesByType("resource").length > 0);

    await cell(one.page, 4, 1).click();
    await one.page.keyboard.press("p");
    await cell(one.page, 4, 1).locator(".pin").waitFor();
    await cell(other.page, 4, 1).locator(".pin").waitFor();

    await one.page.getByRole("button", { name: "Publish" }).first().click();
    await one.page.getByLabel("Note").fill("Pinned");
    await one.page.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
    await other.page.getByText(/published “Changes to First draft”/).waitFor();
    await one.page.getByRole("dialog").waitFor({ state: "hidden" });

    // Side by side, brought back, and in the history.
    await one.page.goto(`${server.url}/compare`);
    await one.page.locator(".versus").waitFor();
    await one.page.goto(`${server.url}/versions`);
    await one.page.getByRole("button", { name: "Let First draft hold again" }).click();
    await one.page.getByLabel("Note").fill("The pin was a mistake");
    await one.page.getByRole("button", { name: "Publish it again" }).click();
    await one.page.getByRole("dialog").waitFor({ state: "hidden" });
    await one.page.getByText("The pin was a mistake").waitFor();
    assert.equal(await one.page.locator(".tag.good", { hasText: "Published" }).count(), 1);
    assert.deepEqual([...one.complaints, ...other.complaints], []);
  } finally {
    await one.close();
    await other.close();
    await server.stop();
  }
});

test("a year that asks for approvals: whose word is awaited is said, the own one is given, the other program's still counts", async () => {
  const server = await serve();
  const { page, complaints, close } = await open(browser);
  try {
    const d = await ask(server.url, `{ academicYears(first: 1) { edges { node { id version } } } }`);
    const { id, version } = d.academicYears.edges[0].node;
    await change(server.url, "updateAcademicYear", { id, expectedVersion: version, approvalsNeeded: 1 });
    await page.goto(server.url);
    await page.getByText("No rule is broken").waitFor();
    await page.getByRole("button", { name: "Publish", exact: true }).first().click();
    const dialog = page.getByRole("dialog");
    await dialog.getByText(/0 of 1 approval/).waitFor();
    assert.deepEqual(await audit(page), []);
    await picture(page, "approvals");
    // Publishing before is refused with what has to happen first.
    await dialog.getByRole("button", { name: "Publish", exact: true }).click();
    await dialog.getByRole("alert").waitFor();
    await dialog.getByRole("button", { name: "Approve" }).click();
    await dialog.getByText(/0 of 1 approval/).waitFor({ state: "hidden" });
    // One fellow trains in two programs: the other one has to agree as well.
    await dialog.getByRole("button", { name: "Publish", exact: true }).click();
    await dialog.getByRole("alert").getByText(/director of Neuroradiology.* has to approve/).waitFor();
    const after = await ask(server.url, `{ schedules(first: 1) { edges { node { state canPublish { approvalsHave approvalsNeeded } } } } }`);
    assert.deepEqual(after.schedules.edges[0].node, { state: "DRAFT", canPublish: { approvalsHave: 1, approvalsNeeded: 2 } });
    assert.deepEqual(complaints, []);
  } finally {
    await close();
    await server.stop();
  }
});

test("the program: a rotation, a mentor, a curriculum and a fellow, each with what is wrong at its field", async () => {
  const server = await serve();
  const { page, complaints, close } = await open(browser);
  const told = page.locator(".told-done");
  try {
    await page.goto(`${server.url}/program/rotations`);
    await page.getByRole("button", { name: "Add a rotation" }).click();
    await page.getByLabel("Title").fill("Quality and safety");
    await page.getByLabel("Blocks at a time, at least").fill("3");
    await page.getByLabel("at most", { exact: true }).fill("2");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await page.locator(".field .wrong, .is-bad").getByText(/session/i).first().waitFor();
    assert.deepEqual(await audit(page), []);
    await page.getByLabel("at most", { exact: true }).fill("3");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await told.getByText("It is added.").waitFor();
    await page.getByRole("heading", { name: "Quality and safety" }).waitFor();

    await page.goto(`${server.url}/program/mentors`);
    await page.getByRole("button", { name: "Change Farid Nazari" }).click();
    await page.getByLabel("Fellows at once").fill("2");
    await page.getByRole("button", { name: "Save" }).click();
    await told.getByText("It is changed.").waitFor();
    await page.getByRole("row", { name: /Farid Nazari/ }).getByText("2", { exact: true }).waitFor();

    // A curriculum that does not add up cannot be saved; one that does, can.
    await page.goto(`${server.url}/program/curriculum`);
    await page.getByRole("button", { name: "Change PACS and RIS systems" }).click();
    await page.getByLabel("At least, months").fill("3");
    await page.getByLabel("at most", { exact: true }).fill("3");
    await page.getByRole("button", { name: "Keep" }).click();
    await page.getByText("Together 11 of 12 months: it has to add up").waitFor();
    assert.ok(await page.getByRole("button", { name: "Save the curriculum" }).isDisabled());
    await page.getByRole("button", { name: "Add a requirement to Radiology informatics" }).click();
    await page.getByLabel("Title").fill("Quality and safety");
    await page.getByText("Quality and safety", { exact: true }).last().click();
    await page.getByRole("button", { name: "Keep" }).click();
    assert.deepEqual(await audit(page), []);
    await page.getByRole("button", { name: "Save the curriculum" }).click();
    await told.getByText("The curriculum is changed").waitFor();
    await page.getByRole("rowheader", { name: "Quality and safety" }).waitFor();

    await page.goto(`${server.url}/program/fellows`);
    await page.getByRole("button", { name: "Enroll a fellow" }).click();
    await page.getByLabel("Name").fill("Ottoline Fairweather");
    await page.getByLabel("Level").fill("PGY-6");
    await page.getByRole("button", { name: "Enroll", exact: true }).click();
    await told.getByText("Ottoline Fairweather is enrolled").waitFor();
    await page.getByRole("rowheader", { name: /Ottoline Fairweather/ }).waitFor();
    assert.deepEqual(complaints, []);
  } finally {
    await close();
    await server.stop();
  }
});

test("out: a file is downloaded, and a calendar gets an address that is taken back", async () => {
  const server = await serve();
  const { page, complaints, close } = await open(browser);
  try {
    await page.goto(server.url);
    await page.getByRole("button", { name: "Export" }).click();
    await page.getByRole("menuitem", { name: /^CSV, the grid/ }).waitFor();
    assert.deepEqual(await audit(page), []);
    await picture(page, "export-desk-light");
    const address = await page.getByRole("menuitem", { name: /^CSV, the grid/ }).getAttribute("href");
    const csv = await page.request.get(server.url + address);
    assert.equal(csv.status(), 200);
    assert.match(await csv.text(), /Wei-Ling Castellano/);

    await page.getByRole("menuitem", { name: /^Calendars that follow/ }).click();
    await page.getByRole("button", { name: "Make an address" }).click();
    const feed = await page.getByLabel("The address, shown only now").inputValue();
    assert.deepEqual(await audit(page), []);
    const calendar = await page.request.get(feed);
    assert.equal(calendar.status(), 200);
    assert.match(await calendar.text(), /^BEGIN:VCALENDAR/);
    await page.getByRole("button", { name: "Take back My calendar" }).click();
    await page.getByText("There is none yet.").waitFor();
    assert.equal((await page.request.get(feed)).status(), 404);
    assert.deepEqual(complaints, []);
  } finally {
    await close();
    await server.stop();
  }
});
