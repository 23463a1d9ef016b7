// What a fellow does with the board: tries, keeps, asks; and what becomes of it, up to the published year.
import assert from "node:assert/strict";
import { after, before, test } from "node:test";
import { audit, desk, launch, open, phone, picture, seedFile, serve } from "./harness.mjs";

const password = "correct horse battery";
const people = {
  director: ["director@fellowplan.example", "Margarethe Oyelaran"],
  mentor: ["ingrid.solheim@fellowplan.example", "Ingrid Solheim"],
  fellow: ["weiling.castellano@fellowplan.example", "Wei-Ling Castellano"],
};

let server, browser;
const complaints = [];
const closing = [];

before(async () => {
  server = await serve({
    seed: false,
    prepare: async ({ cli }) => {
      for (const [email, name] of Object.values(people)) await cli(["account", email, name], `${password}\n`);
      await cli(["import", seedFile]);
    },
  });
  browser = await launch();
  await published();
});

after(async () => {
  for (const close of closing) await close();
  await browser?.close();
  await server?.stop();
});

/** Asks the API with the session of a page. */
const asking = (page, query, variables = {}) =>
  page.evaluate(
    async ([q, v]) => {
      const r = await fetch("/graphql", { method: "POST", headers: { "Content-Type": "application/json" }, body: JSON.stringify({ query: q, variables: v }) });
      const body = await r.json();
      if (body.errors) throw new Error(JSON.stringify(body.errors));
      return body.data;
    },
    [query, variables],
  );

/** A page on which somebody is signed in. */
async function as(who, look = {}) {
  const { page, close } = await open(browser, { ...look, complaints });
  closing.push(close);
  await page.goto(server.url);
  await signIn(page, who);
  return page;
}

async function signIn(page, who) {
  await page.getByLabel("Email").fill(people[who][0]);
  await page.getByLabel("Password").fill(password);
  await page.getByRole("button", { name: "Sign in" }).click();
  await page.getByRole("navigation", { name: "Screens" }).waitFor();
}

/** The year that the story starts from. */
async function published() {
  const page = await as("director");
  const { academicYears } = await asking(page, `{ academicYears { edges { node { id } } } }`);
  const input = { academicYearID: academicYears.edges[0].node.id, title: "The year", timeLimitMs: 30_000 };
  await asking(page, `mutation($input: GenerateScheduleInput!) { generateSchedule(input: $input) { userErrors { message } } }`, { input });
  let draft;
  for (let i = 0; i < 300 && !draft; i++) {
    draft = (await asking(page, `{ schedules(where: { state: DRAFT }) { edges { node { id } } } }`)).schedules.edges[0]?.node;
    await page.waitForTimeout(200);
  }
  const done = await asking(page, `mutation($input: PublishScheduleInput!) { publishSchedule(input: $input) { schedule { state } userErrors { message } } }`, { input: { id: draft.id, note: "The year" } });
  assert.equal(done.publishSchedule.schedule?.state, "PUBLISHED", JSON.stringify(done));
}

/** What a fellow has in a block of the published schedule, by name. */
async function has(page, fellow, block) {
  const d = await asking(page, `{ schedules(where: { state: PUBLISHED }) { edges { node { id title cells { enrollmentID blockID rotationID offsiteOptionID } } } }
    enrollments { edges { node { id fellow { name } } } } blocks { edges { node { id title } } }
    rotations { edges { node { id title } } } offsiteOptions { edges { node { id title } } } }`);
  const named = (list, id) => list.edges.find((e) => e.node.id === id)?.node.title;
  const enrollment = d.enrollments.edges.find((e) => e.node.fellow.name === fellow).node.id;
  const at = d.blocks.edges.find((e) => e.node.title === block).node.id;
  const cell = d.schedules.edges[0].node.cells.find((c) => c.enrollmentID === enrollment && c.blockID === at);
  return cell && (cell.offsiteOptionID ? named(d.offsiteOptions, cell.offsiteOptionID) : named(d.rotations, cell.rotationID));
}

const arizona = "Workflow analysis at the Arizona campus";
const choose = (page, block) => page.getByRole("button", { name: new RegExp(`^${block}`) }).first();

test("a fellow tries three electives, keeps one and asks for it; the mentor says yes, the director approves and publishes, the fellow sees it", async () => {
  const fellow = await as("fellow");
  const before = await has(fellow, people.fellow[1], "Mar 2028");

  // Three things are tried, each in the same block, so that each takes the place of the last.
  await fellow.getByRole("link", { name: "What if" }).click();
  await choose(fellow, "Mar 2028").click();
  await fellow.getByRole("heading", { name: "Not possible" }).waitFor();
  assert.deepEqual(await audit(fellow), []);
  await picture(fellow, "whatif-menu");
  for (const name of ["Standards and interoperability", "Data engineering and analytics", arizona]) {
    await fellow.getByRole("button", { name: `Try ${name}`, exact: true }).click();
    await fellow.getByText(`${people.fellow[1]} has ${name} in Mar 2028.`).waitFor();
    await fellow.locator(".what-answer").waitFor();
  }
  assert.equal(await fellow.locator(".changes-list li").count(), 1);
  await fellow.getByRole("cell", { name: arizona }).first().waitFor();
  await fellow.getByText(/The program has to approve the stay/).last().waitFor();
  await picture(fellow, "whatif-answer");
  assert.deepEqual(await audit(fellow), []);

  // What is being tried outlives a reload; nothing that is published has moved.
  await fellow.reload();
  await fellow.locator(".what-verdict").waitFor();
  assert.equal(await has(fellow, people.fellow[1], "Mar 2028"), before);

  await fellow.getByRole("button", { name: "Keep …" }).click();
  await fellow.getByLabel("Title").fill("Arizona in March");
  await fellow.getByRole("button", { name: "Keep it" }).click();
  await fellow.getByRole("heading", { name: "Arizona in March" }).waitFor();
  await fellow.locator(".what-verdict").waitFor();
  await picture(fellow, "whatif-kept");

  await fellow.getByRole("button", { name: "Ask for it …" }).click();
  await fellow.getByLabel("Educational objective").fill("Measure the workflow of two reading rooms.");
  await fellow.getByRole("button", { name: /Mentor whose word is asked for/ }).click();
  await fellow.getByRole("option", { name: people.mentor[1] }).click();
  assert.deepEqual(await audit(fellow), []);
  await fellow.getByRole("dialog").getByRole("button", { name: "Ask for it" }).click();
  await fellow.getByText("Ingrid Solheim is asked and has not answered yet.").waitFor();
  const told = await fellow.locator(".what-verdict .say").innerText();
  const request = fellow.url();

  const mentor = await as("mentor");
  await mentor.getByRole("link", { name: "Requests" }).click();
  await mentor.getByRole("heading", { name: "Wait for you" }).waitFor();
  await mentor.getByRole("link", { name: `${people.fellow[1]}: ${arizona}` }).click();
  await mentor.getByRole("heading", { name: "Your word" }).waitFor();
  assert.equal(await mentor.locator(".what-verdict .say").innerText(), told, "the mentor sees the same numbers");
  assert.ok(await mentor.getByRole("button", { name: "Say no" }).isDisabled(), "a no needs a reason");
  assert.deepEqual(await audit(mentor), []);
  await mentor.getByRole("button", { name: "Say yes" }).click();
  await mentor.getByText("You said yes.").waitFor();

  const director = await as("director");
  await director.getByRole("link", { name: "Requests" }).click();
  await director.getByRole("button", { name: /^Grant as many as possible/ }).click();
  await director.getByText(/can be granted together/).waitFor();
  await picture(director, "requests-together");
  assert.deepEqual(await audit(director), []);
  await director.goto(request);
  await director.getByRole("heading", { name: "Decide" }).waitFor();
  assert.equal(await director.locator(".what-verdict .say").innerText(), told, "the director sees the same numbers");
  await director.getByRole("radio", { name: "Today" }).click();
  await director.locator(".what-verdict").waitFor();
  await picture(director, "request-decide");
  assert.deepEqual(await audit(director), []);
  await director.getByLabel("Reason").fill("Go, and tell us about it.");
  await director.getByRole("button", { name: "Approve", exact: true }).click();
  await director.getByRole("link", { name: /^See version/ }).click();
  await director.locator(".grid .bar").first().waitFor();
  await director.getByRole("button", { name: "Publish" }).first().click();
  await director.getByLabel("Note").fill("Arizona in March");
  await director.getByRole("dialog").getByRole("button", { name: "Publish" }).click();
  await director.getByRole("dialog").waitFor({ state: "hidden" });

  assert.equal(await has(fellow, people.fellow[1], "Mar 2028"), arizona);
  await fellow.goto(request);
  await fellow.getByText("Go, and tell us about it.").first().waitFor();
  await fellow.getByRole("link", { name: "What if" }).click();
  await fellow.getByRole("button", { name: new RegExp(`^Mar 2028.*${arizona}`) }).waitFor();

  // The what-if was tried on a year that no longer holds: it says what moved, and goes on from the new one.
  await fellow.getByRole("link", { name: "Kept" }).click();
  await fellow.getByRole("link", { name: "Arizona in March" }).click();
  await fellow.locator(".moved").waitFor();
  assert.deepEqual(await audit(fellow), []);
  await picture(fellow, "whatif-moved");
  await fellow.getByRole("button", { name: /^Rebase onto version/ }).click();
  await fellow.locator(".moved").waitFor({ state: "detached" });
});

test("the director stacks changes, orders them, compares two what-ifs and makes a draft of one", async () => {
  const director = await as("director");
  await director.goto(`${server.url}/what-if`);
  await director.getByRole("button", { name: /Fellow$/ }).click();
  await director.getByRole("option", { name: "Priya Ramanathan-Cole" }).click();
  await director.getByRole("heading", { name: "Priya Ramanathan-Cole" }).waitFor();
  const bench = director.url();
  await director.getByRole("button", { name: "AI and CAD evaluation" }).first().click();
  await director.locator(".cost:not(:disabled)").first().click();
  await director.locator(".what-answer").waitFor();
  await director.locator(".cost:not(:disabled)").last().click();
  await director.locator(".changes-list li").nth(1).waitFor();
  const second = await director.locator(".changes-list li").nth(1).innerText();
  await director.getByRole("button", { name: /^Earlier: / }).last().click();
  assert.equal((await director.locator(".changes-list li").first().innerText()).replace(/^\d+\s*/, ""), second.replace(/^\d+\s*/, ""));
  await director.getByRole("button", { name: /^Take out: / }).first().click();
  await director.getByRole("radio", { name: "Best year" }).click();
  await director.getByText("It is proved that no year with it is better.").waitFor();
  for (const title of ["Best with it", "The same again"]) {
    await director.getByRole("button", { name: "Keep …" }).click();
    await director.getByLabel("Title").fill(title);
    await director.getByRole("button", { name: "Keep it" }).click();
    await director.getByRole("heading", { name: title }).waitFor();
    if (title === "The same again") break;
    await director.goto(bench);
    await director.getByRole("button", { name: "AI and CAD evaluation" }).first().click();
    await director.locator(".cost:not(:disabled)").first().click();
    await director.locator(".what-answer").waitFor();
  }
  await director.goto(`${server.url}/what-if/kept`);
  for (const title of ["Best with it", "The same again"]) await director.locator(".kept li", { hasText: title }).locator(".check").click();
  await director.getByRole("button", { name: "Compare 2" }).click();
  await director.getByRole("rowheader", { name: "Wishes that come true" }).waitFor();
  assert.equal(await director.locator("thead").first().locator("th").count(), 4);
  assert.deepEqual(await audit(director), []);
  await picture(director, "whatif-beside");
  await director.locator("thead").first().getByRole("link", { name: "Best with it" }).click();
  await director.getByRole("button", { name: /^Make a draft of it/ }).click();
  await director.getByRole("button", { name: "Make the draft" }).click();
  await director.locator(".grid .bar").first().waitFor();
  assert.match(director.url(), /schedule=/);
});

test("by keyboard alone: a block, an entry, a try, and out again", async () => {
  const page = await as("fellow");
  await page.goto(`${server.url}/what-if`);
  await page.locator(".year-block").first().waitFor();
  const to = async (wanted) => {
    for (let i = 0; i < 60; i++) {
      await page.keyboard.press("Tab");
      if (wanted.test(await page.evaluate(() => document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent))) return;
    }
    throw new Error(`Tab does not reach ${wanted}`);
  };
  await to(/^Jul 2027/);
  await page.keyboard.press("ArrowRight");
  await page.keyboard.press("Space");
  await page.locator(".menu-group").first().waitFor();
  await to(/^Try /);
  await page.keyboard.press("Enter");
  await page.locator(".what-verdict").waitFor();
  assert.equal(await page.evaluate(() => document.activeElement.textContent), "What would be", "the answer is where the focus is");
  await to(/^Start over$/);
  await page.keyboard.press("Enter");
  await page.getByText("Nothing is tried yet.").waitFor();
});

for (const [face, look] of [
  ["desk-dark", { viewport: desk, dark: true }],
  ["phone-light", { viewport: phone }],
  ["phone-dark", { viewport: phone, dark: true }],
]) {
  test(`axe and the console have nothing to say: ${face}`, async () => {
    const page = await as("fellow", look);
    for (const [name, path, sign] of [
      ["what-if", "/what-if", ".year-block"],
      ["kept", "/what-if/kept", ".kept"],
      ["requests", "/requests", ".request-list"],
    ]) {
      await page.goto(server.url + path);
      await page.locator(sign).first().waitFor();
      if (name === "what-if") {
        await choose(page, "Apr 2028").click();
        await page.getByRole("button", { name: /^Try / }).first().click();
        await page.locator(".what-verdict").waitFor();
      }
      await page.waitForTimeout(150);
      await picture(page, `${name}-${face}`);
      assert.deepEqual(await audit(page), []);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      assert.ok(wide <= 0, `${name} is ${wide} pixels wider than the screen`);
    }
  });
}

test("the browser had nothing to complain of", () => {
  assert.deepEqual(complaints, []);
});

test("what one person tries and does not keep is not there for who signs in next in the same window", async () => {
  const page = await as("fellow");
  await page.getByRole("link", { name: "What if" }).click();
  await choose(page, "Oct 2027").click();
  await page.getByRole("heading", { name: "Not possible" }).waitFor();
  await page.getByRole("button", { name: /^Try / }).first().click();
  await page.locator(".changes-list li").first().waitFor();
  const stored = () => page.evaluate(() => Object.keys(sessionStorage).filter((k) => k.startsWith("fellowplan.trying")));
  assert.equal((await stored()).length, 1);
  await page.getByRole("button", { name: "Sign out" }).click();
  await page.getByRole("heading", { name: "Sign in" }).waitFor();
  assert.deepEqual(await stored(), []);
  await signIn(page, "director");
  await page.getByRole("link", { name: "What if" }).click();
  await page.getByRole("heading", { name: /What if/ }).first().waitFor();
  assert.equal(await page.locator(".changes-list li").count(), 0);
});
