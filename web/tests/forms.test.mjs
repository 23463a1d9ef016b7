// What is entered about a fellow and a year: wishes in order, leave and credit, exceptions with a reason, long programs.
import assert from "node:assert/strict";
import { rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";
import { ask, audit, change, launch, open, password, phone, picture, serve, signInOn } from "./harness.mjs";

let browser;
before(async () => (browser = await launch()));
after(() => browser?.close());

const priya = "Priya Ramanathan-Cole";
const enrolled = `{ enrollments { edges { node { id fellow { name }
  wishes { edges { node { rank withdrawnAt rotation { title } offsiteOption { title } } } }
  leaves { edges { node { kind startsOn endsOn state archivedAt } } }
  credits { edges { node { kind blocks reason archivedAt requirement { title } rotation { title } } } } } } } }`;
const stored = async (url) => (await ask(url, enrolled)).enrollments.edges.map((e) => e.node).find((e) => e.fellow.name === priya);

/** The stored wishes of Priya from the dearest, and that their ranks are 1, 2, 3 … */
async function order(url) {
  const wishes = (await stored(url)).wishes.edges.map((e) => e.node).filter((w) => !w.withdrawnAt).sort((a, b) => a.rank - b.rank);
  assert.deepEqual(wishes.map((w) => w.rank), wishes.map((_, i) => i + 1));
  return wishes.map((w) => (w.offsiteOption ?? w.rotation).title);
}

test("wishes are put in order by keys and by dragging; leave is changed; credit and waivers come and go", async () => {
  const server = await serve();
  const { page, complaints, close } = await open(browser);
  const told = page.locator(".notice");
  try {
    await page.goto(`${server.url}/fellows/${(await stored(server.url)).id}`);
    const wishes = page.getByRole("list", { name: "Wishes, the dearest first" }).getByRole("listitem");
    await wishes.nth(3).waitFor();
    const first = await order(server.url);
    assert.equal(first.length, 4);

    // By keys alone: the last one becomes the third, then the second; the focus stays with it.
    await page.getByRole("button", { name: `Dearer: ${first[3]}` }).focus();
    await page.keyboard.press("Enter");
    await told.getByText(`${first[3]} is wish 3 of 4 now.`).waitFor();
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute("aria-label")), `Dearer: ${first[3]}`);
    await page.keyboard.press("Enter");
    await told.getByText(`${first[3]} is wish 2 of 4 now.`).waitFor();
    assert.deepEqual(await order(server.url), [first[0], first[3], first[1], first[2]]);

    // By mouse: the first one is put down on the last place.
    const from = await wishes.first().boundingBox();
    const to = await wishes.last().boundingBox();
    await page.mouse.move(from.x + 60, from.y + 12);
    await page.mouse.down();
    await page.mouse.move(from.x + 64, from.y + 24, { steps: 4 });
    await page.mouse.move(to.x + 60, to.y + 12, { steps: 8 });
    await page.locator(".wish.over").waitFor();
    await page.mouse.up();
    await told.getByText("is wish 4 of 4 now.").waitFor();
    assert.deepEqual(await order(server.url), [first[3], first[1], first[2], first[0]]);
    assert.deepEqual(await audit(page), []);

    // A leave gets other dates; what cannot be is said at its field.
    await page.getByRole("button", { name: /^Change the leave: Vacation, 7 to 18 Feb 2028/ }).click();
    await page.getByLabel("Last day").fill("2028-02-01");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByRole("dialog").locator(".wrong, .is-bad").first().waitFor();
    assert.deepEqual(await audit(page), []);
    await page.getByLabel("Last day").fill("2028-02-14");
    await page.getByRole("button", { name: "Save" }).click();
    await told.getByText("The leave is changed.").waitFor();
    await page.getByText("Vacation, 7 to 14 Feb 2028").waitFor();
    assert.equal((await stored(server.url)).leaves.edges[0].node.endsOn, "2028-02-14");
    await page.getByRole("button", { name: /^Change the leave/ }).click();
    await page.getByRole("button", { name: "Take it out" }).click();
    await page.getByRole("button", { name: "Take it out: sure?" }).click();
    await page.getByRole("button", { name: /^Change the leave/ }).waitFor({ state: "detached" });

    // A waiver needs a reason; it is changed and taken back.
    await page.getByRole("button", { name: "Add a waiver" }).click();
    assert.ok(await page.getByRole("button", { name: "Add", exact: true }).isDisabled());
    await page.getByLabel("Why").fill("Board certified in it.");
    assert.deepEqual(await audit(page), []);
    await picture(page, "waiver-desk-light");
    await page.getByRole("button", { name: "Add", exact: true }).click();
    await told.getByText("The waiver is added.").waitFor();
    const waiver = page.getByRole("button", { name: /^Change the credit: .* waived/ });
    await waiver.click();
    await page.getByLabel("Blocks").fill("2");
    await page.getByRole("button", { name: "Save" }).click();
    await page.getByText(/^2 blocks of .* waived$/).waitFor();
    const kept = () => stored(server.url).then((s) => s.credits.edges.map((e) => e.node).filter((c) => c.kind === "WAIVER" && !c.archivedAt).map((c) => [c.blocks, c.reason]));
    assert.deepEqual(await kept(), [[2, "Board certified in it."]]);
    await waiver.click();
    await page.getByRole("button", { name: "Take it back" }).click();
    await page.getByRole("button", { name: "Take it back: sure?" }).click();
    await waiver.waitFor({ state: "detached" });
    assert.deepEqual(await kept(), []);
    await page.setViewportSize(phone);
    assert.ok(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), "the page is wider than the phone");
    assert.deepEqual(await audit(page), []);
    assert.deepEqual(complaints, []);
  } finally {
    await close();
    await server.stop();
  }
});

test("what a draft breaks since the program changed is allowed for a reason, and the reason is there to read", async () => {
  const server = await serve();
  const { page, complaints, close } = await open(browser);
  try {
    // The program asks for more than the draft has: two fellows on a rotation at any time.
    const d = await ask(server.url, `{ academicYears(first: 1) { edges { node { id programID blocks { edges { node { id title } } } coverages(where: { archivedAtIsNil: true }) { edges { node { id rotationID blockID } } } } } }
      rotations { edges { node { id title } } } }`);
    const year = d.academicYears.edges[0].node;
    const rotation = d.rotations.edges.map((e) => e.node).find((r) => r.title === "Teleradiology");
    const before = year.coverages.edges.map((e) => e.node).find((c) => c.rotationID === rotation.id && !c.blockID);
    if (before) await change(server.url, "updateCoverage", { id: before.id, minimum: 3, clearMaximum: true });
    else await change(server.url, "createCoverage", { programID: year.programID, academicYearID: year.id, rotationID: rotation.id, minimum: 3 });
    await page.goto(server.url);
    const legal = page.locator(".standing").getByRole("button", { name: /breach/ });
    await legal.click();
    const dialog = page.getByRole("dialog", { name: "What is broken" });
    const boxes = dialog.getByRole("checkbox");
    await boxes.first().waitFor();
    const many = await boxes.count();
    assert.ok(many > 0);
    assert.ok(await dialog.getByRole("button", { name: /^Allow/ }).isDisabled(), "nothing is allowed without a choice and a reason");
    await dialog.locator(".check").first().click();
    assert.ok(await dialog.getByRole("button", { name: /^Allow/ }).isDisabled(), "nothing is allowed without a reason");
    await dialog.getByLabel("Why it may stay").fill("The second reader starts in winter");
    assert.deepEqual(await audit(page), []);
    await picture(page, "breaches-desk-light");
    await dialog.getByRole("button", { name: /^Allow/ }).click();
    await page.getByText("1 exception granted.").waitFor();
    const { schedules } = await ask(server.url, `{ schedules(first: 1) { edges { node { check { breaches { tier exception { reason } } } } } } }`);
    const excused = schedules.edges[0].node.check.breaches.filter((b) => b.exception);
    assert.deepEqual(excused.map((b) => b.exception.reason), ["The second reader starts in winter"]);
    if (many > 1) await page.locator(".standing").getByText(many === 2 ? "1 breach" : `${many - 1} breaches`).waitFor();
    else await page.getByText("1 exception with a reason").waitFor();
    assert.deepEqual(complaints, []);
  } finally {
    await close();
    await server.stop();
  }
});

const many = { rotations: 130, mentors: 125, sites: 105 };
const numbers = (n) => Array.from({ length: n }, (_, i) => String(i + 1).padStart(3, "0"));
const longProgram = () => `format: fellowplan/1
programs:
  - code: long
    title: A program of long lists
    timeZone: America/Chicago
    sites:
      - {code: main, title: Main campus, city: Rochester, country: US, kind: HOME, timeZone: America/Chicago}
${numbers(many.sites).map((n) => `      - {code: s${n}, title: Site ${n}, city: Rochester, country: US, kind: EXTERNAL, timeZone: America/Chicago}`).join("\n")}
    rotations:
${numbers(many.rotations).map((n) => `      - {code: r${n}, title: Rotation ${n}, kind: ELECTIVE, sessionMin: 1, sessionMax: 2, needsMentor: false, site: main}`).join("\n")}
    mentors:
${numbers(many.mentors).map((n) => `      - {code: m${n}, name: Mentor ${n}, capacity: 1, site: main}`).join("\n")}
    academicYears:
      - {title: 2027-28, startsOn: 2027-07-01, endsOn: 2028-06-30, calendar: MONTHS}
`;

test("a program of more than a hundred rotations, mentors and sites is shown to the last one", async () => {
  const file = join(tmpdir(), `fellowplan-long-${process.pid}.yaml`);
  writeFileSync(file, longProgram());
  const email = "director@fellowplan.example";
  const server = await serve({
    seed: false,
    prepare: async ({ cli }) => {
      await cli(["account", "--administrator", email, "Margarethe Oyelaran"], `${password}\n`);
      await cli(["import", file]);
    },
  });
  rmSync(file);
  const { page, complaints, close } = await open(browser);
  try {
    await page.goto(`${server.url}/program/rotations`);
    await signInOn(page, email);
    await page.getByRole("navigation", { name: "Screens" }).waitFor();
    for (const [screen, one] of [["rotations", "Rotation"], ["mentors", "Mentor"], ["sites", "Site"]]) {
      await page.goto(`${server.url}/program/${screen}`);
      const last = `${one} ${numbers(many[screen]).at(-1)}`;
      await page.locator("main").getByText(last).first().waitFor();
      const shown = (await page.locator("main").innerText()).match(new RegExp(`${one} \\d{3}`, "g"));
      assert.equal(new Set(shown).size, many[screen], screen);
    }
    assert.deepEqual(complaints.filter((c) => !/401/.test(c)), []);
  } finally {
    await close();
    await server.stop();
  }
});
