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
  await director.getByText(/of \d+ can be granted together/).waitFor();
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
  await fellow.getByRole("button", { name: /^Move it to version/ }).click();
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
  await director.getByText(/^It is there already, in/).waitFor(); // the strip is that of the year with what is tried
  await director.locator(".cost:not(:disabled)").last().click();
  await director.locator(".changes-list li").nth(1).waitFor();
  const second = await director.locator(".changes-list li").nth(1).innerText();
  await director.getByRole("button", { name: /^Earlier: / }).last().click();
  assert.equal((await director.locator(".changes-list li").first().innerText()).replace(/^\d+\s*/, ""), second.replace(/^\d+\s*/, ""));
  await director.getByRole("button", { name: /^Take out: / }).first().click();
  await director.getByRole("radio", { name: "Best year" }).click();
  await director.getByText("It is proved that no further move is worth making.").waitFor();
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

/** Opens the form of what else could be otherwise, and says what it offers. */
async function suppose(page) {
  await page.getByRole("button", { name: "Suppose something else …" }).click();
  await page.getByRole("dialog").getByRole("button", { name: /What would be otherwise/ }).click();
  return page.getByRole("option").allInnerTexts();
}

test("what no menu offers is supposed, and each person is offered what is theirs to try", async () => {
  const fellow = await as("fellow");
  await fellow.goto(`${server.url}/what-if`);
  const hers = await suppose(fellow);
  assert.ok(hers.includes("A leave") && hers.includes("A wish"), hers.join());
  assert.ok(!hers.some((k) => /mentor|Places|needs or takes|fellow/.test(k)), hers.join());
  await fellow.getByRole("option", { name: "A leave", exact: true }).click();
  await fellow.getByLabel("First day").fill("2027-09-10");
  await fellow.getByLabel("Last day").fill("2027-09-06");
  await fellow.getByText("The last day is before the first").waitFor();
  assert.ok(await fellow.getByRole("button", { name: "Try it" }).isDisabled());
  await fellow.getByLabel("Last day").fill("2027-09-24");
  assert.deepEqual(await audit(fellow), []);
  await fellow.getByRole("button", { name: "Try it" }).click();
  await fellow.locator(".what-verdict").waitFor();
  assert.match(await fellow.locator(".changes-list li").innerText(), /Castellano.*10 .*24 Sep 2027|Castellano.*Sep 2027/);
  await fellow.getByRole("button", { name: "Start over" }).click();

  const mentor = await as("mentor");
  await mentor.goto(`${server.url}/what-if`);
  assert.deepEqual(await suppose(mentor), ["A mentor away", "A mentor takes more or fewer"]);
  await mentor.getByRole("option", { name: "A mentor away" }).click();
  await mentor.getByLabel("First day").fill("2027-10-01");
  await mentor.getByLabel("Last day").fill("2027-10-31");
  await mentor.getByRole("button", { name: "Try it" }).click();
  await mentor.locator(".what-verdict").waitFor();
  assert.match(await mentor.locator(".changes-list li").innerText(), /Ingrid Solheim/);

  const director = await as("director");
  await director.goto(`${server.url}/what-if`);
  const all = await suppose(director);
  for (const kind of ["Places of an off-site option", "How many a rotation needs or takes", "A fellow more", "A fellow fewer"]) assert.ok(all.includes(kind), kind);
  await director.getByRole("option", { name: "A fellow more" }).click();
  await director.getByLabel("Name").fill("Ottoline Fairweather");
  await director.getByRole("button", { name: "Try it" }).click();
  await director.locator(".what-verdict").waitFor();
  assert.match(await director.locator(".changes-list li").innerText(), /Ottoline Fairweather/);
  await picture(director, "whatif-suppose");
  await director.getByRole("button", { name: "Start over" }).click();
});

test("a what-if is shared and not any more; a request is withdrawn, another declined, and the rest granted together", async () => {
  const fellow = await as("fellow");
  await fellow.goto(`${server.url}/what-if`);
  await choose(fellow, "May 2028").click();
  await fellow.getByRole("heading", { name: "Not possible" }).or(fellow.locator(".menu-group")).first().waitFor();
  await fellow.getByRole("button", { name: /^Try / }).first().click();
  await fellow.locator(".what-verdict.good, .what-verdict.warn").waitFor();
  await fellow.getByRole("button", { name: "Keep …" }).click();
  await fellow.getByLabel("Title").fill("For everybody to read");
  await fellow.getByRole("button", { name: "Keep it" }).click();
  await fellow.getByRole("heading", { name: "For everybody to read" }).waitFor();
  await fellow.locator(".what-verdict").waitFor();
  const kept = fellow.url();

  // Shared, others read it and cannot change it; taken back, they do not find it.
  const mentor = await as("mentor");
  await mentor.goto(kept);
  await mentor.getByRole("alert").waitFor();
  await fellow.getByRole("button", { name: "Share" }).click();
  await fellow.getByText("seen by the program").waitFor();
  await mentor.goto(`${server.url}/what-if/kept`);
  await mentor.getByRole("heading", { name: "Shared by others" }).waitFor();
  await mentor.getByRole("link", { name: "For everybody to read" }).click();
  await mentor.locator(".what-verdict").waitFor();
  assert.equal(await mentor.getByRole("button", { name: /^Take out/ }).count(), 0);
  assert.deepEqual(await audit(mentor), []);
  await fellow.getByRole("button", { name: "Stop sharing" }).click();
  await fellow.getByText("seen by you alone").waitFor();
  await mentor.goto(kept);
  await mentor.getByRole("alert").waitFor();

  const askAgain = async () => {
    await fellow.goto(kept);
    await fellow.getByRole("button", { name: "Ask for it …" }).click();
    await fellow.getByLabel("Educational objective").fill("Learn it where it is done best.");
    await fellow.getByRole("dialog").getByRole("button", { name: "Ask for it" }).click();
    await fellow.getByRole("button", { name: "Withdraw" }).waitFor();
    return fellow.url();
  };
  const director = await as("director");
  const count = async () => Number((await director.locator("nav .count").first().textContent().catch(() => "0")).match(/\d+/)?.[0] ?? 0);
  await director.goto(`${server.url}/requests`);
  await director.locator(".request-list").first().waitFor();
  await director.waitForTimeout(500);
  const before = (await director.locator("nav .count").count()) ? await count() : 0;

  await askAgain();
  await fellow.getByRole("button", { name: "Withdraw" }).click();
  await fellow.getByRole("button", { name: "Withdraw it: sure?" }).click();
  await fellow.locator(".tag", { hasText: "Withdrawn" }).waitFor();

  // Declined with a reason, which the fellow reads.
  const second = await askAgain();
  await director.goto(second);
  await director.getByRole("heading", { name: "Decide" }).waitFor();
  await director.locator("nav .count", { hasText: String(before + 1) }).waitFor();
  assert.ok(await director.getByRole("button", { name: "Decline" }).isDisabled(), "declining needs a reason");
  await director.getByLabel("Reason").fill("Not in the last spring.");
  await director.getByRole("button", { name: "Decline" }).click();
  await director.locator(".tag", { hasText: "Declined" }).waitFor();
  await fellow.goto(second);
  await fellow.getByText("Not in the last spring.").first().waitFor();

  // The same once more beside what waits already: granted together, pinned in one draft.
  await askAgain();
  const waiting = `{ electiveRequests(where: { state: SUBMITTED }) { totalCount } offsiteRequests(where: { state: SUBMITTED }) { totalCount } }`;
  const open = await asking(director, waiting).then((d) => d.electiveRequests.totalCount + d.offsiteRequests.totalCount);
  await director.goto(`${server.url}/requests/together`);
  await director.getByText(/of \d+ can be granted together/).waitFor();
  const grant = director.getByRole("button", { name: /^Grant \d+ request/ });
  const granted = Number((await grant.innerText()).match(/\d+/)[0]);
  assert.ok(granted >= 1 && granted <= open, `${granted} of ${open}: ${await director.locator(".outcomes").innerText()}`);
  await director.getByLabel("What to say to those who asked").fill("Have a good time.");
  await grant.click();
  await director.locator(".grid .bar").first().waitFor();
  const left = await asking(director, waiting).then((d) => d.electiveRequests.totalCount + d.offsiteRequests.totalCount);
  assert.equal(left, open - granted);
  const draft = new URL(director.url()).searchParams.get("schedule");
  const { node } = await asking(director, `query($id: ID!) { node(id: $id) { ... on Schedule { state cells { pinned } } } }`, { id: draft });
  assert.equal(node.state, "DRAFT");
  assert.ok(node.cells.filter((c) => c.pinned).length >= granted, "what is granted is pinned in the draft");
});

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
