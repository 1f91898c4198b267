// Signing in, signing up, and claiming the link that makes somebody staff.

import { COUNTRIES } from "./countries.js";
import { el, paragraph, quiet } from "./dom.js";
import { address, choice, consents, form, line, newPassword, password } from "./forms.js";
import { button, card, page, perform, person, query, say, show } from "./page.js";
import { mailCode } from "./code.js";
import { doneScreen } from "./done.js";
import { linkEnded } from "./ended.js";
import { recoverScreen } from "./recovery.js";

// --- signing in

// Whoever is signed in already sees what comes next; signing out is offered there.
export async function openSignIn() {
  const { viewer } = await query("viewer");
  if (viewer) signedIn(viewer.account);
  else show(() => signInScreen());
}

// entered(account) shows what follows; `because` is the problem that led here.
export function signInScreen({ entered = signedIn, because = null } = {}) {
  const fields = [
    address(say("address"), say("signInName")),
    password("password", say("password"), { autocomplete: "current-password" }),
  ];
  const again = () => signInScreen({ entered, because });
  const send = () => signIn(fields, entered, again);
  return card(
    say("signIn"),
    because && el("div", { class: "note", "data-code": because.code }, paragraph(say("accountExists"))),
    form(fields, say("goOn"), send),
    el(
      "div",
      { class: "aside" },
      !because && button(say("toSignUp"), openSignUp),
      button(say("toRecover"), () => show(recoverScreen)),
    ),
  );
}

function signIn([email, secret], entered, back) {
  const given = { email: email.input.value, password: secret.input.value, session: "COOKIE" };
  return mailCode({
    request: () => perform("signIn", given),
    address: given.email,
    back,
    entered,
    gone: (problem) => problem,
  });
}

function signedIn(account) {
  show(() => doneScreen(account.isStaff ? "staff" : "signedIn", { account }));
}

// --- signing up

export async function openSignUp() {
  page.agreements = (await query("agreements")).agreements;
  show(signUpScreen);
}

function signUpScreen() {
  const intent = intents();
  const company = companyFields(() => intent.value() === "PAY_TEAM");
  const email = address(say("address"), say("willBeSignInName"));
  const secrets = newPassword();
  const boxes = consents();
  const group = el("div", { class: "group" }, company.map((each) => each.node));
  const sift = () => (group.hidden = intent.value() !== "PAY_TEAM");
  intent.node.addEventListener("change", sift);
  sift();
  const fields = [...company, email, ...secrets, ...boxes];
  const content = [intent.node, group, ...[email, ...secrets, ...boxes].map((each) => each.node)];
  return card(
    say("signUp"),
    form(fields, say("createAccount"), () => signUp(intent.value(), email, boxes), content),
    el("div", { class: "aside" }, button(say("toSignIn"), () => show(() => signInScreen()))),
  );
}

function intents() {
  const box = (value, title, note) => {
    const input = el("input", { type: "radio", name: "intent", value, id: `intent-${value}` });
    input.checked = value === (page.values.intent ?? "GET_PAID");
    input.addEventListener("change", () => (page.values.intent = value));
    return el("label", { class: "card-choice" }, input, el("span", {}, el("b", {}, say(title)), el("small", {}, say(note))));
  };
  const node = el(
    "fieldset",
    {},
    el("legend", {}, say("intent")),
    box("GET_PAID", "getPaid", "getPaidNote"),
    box("PAY_TEAM", "payTeam", "payTeamNote"),
  );
  return { node, value: () => node.querySelector("input:checked").value };
}

function companyFields(isActive) {
  const made = [
    line("company", say("companyName"), { path: ["company", "name"], autocomplete: "organization" }),
    choice("country", say("country"), countries(), ["company", "country"]),
    line("owner", say("ownerName"), {
      path: ["company", "ownerName"],
      hint: say("ownerHint"),
      check: () => null,
      autocomplete: "name",
    }),
  ];
  return made.map((each) => Object.assign(each, { isActive }));
}

function countries() {
  const names = new Intl.DisplayNames(page.language, { type: "region" });
  const order = new Intl.Collator(page.language);
  return COUNTRIES.map((code) => [code, names.of(code)]).sort(([, a], [, b]) => order.compare(a, b));
}

function signUp(intent, email, boxes) {
  const { company, country, owner, password: secret } = page.values;
  const given = {
    intent,
    email: email.input.value,
    password: secret,
    agreementIds: boxes.map((each) => each.agreementId),
    company: intent === "PAY_TEAM" ? { name: company, country, ownerName: owner || null } : null,
    ...person(),
  };
  return mailCode({
    request: () => perform("signUp", given),
    address: given.email,
    back: signUpScreen,
    entered: (account) => show(() => doneScreen(intent === "PAY_TEAM" ? "payTeam" : "getPaid", { account })),
    gone: (problem) => problem,
  });
}

// --- staff

export function staffScreen() {
  if (!page.token) return linkEnded("incomplete");
  const secrets = newPassword();
  return card(
    say("staffTitle"),
    paragraph(say("staffWhat")),
    form(secrets, say("goOn"), () => claim(secrets[0])),
    quiet(say("staffCode")),
  );
}

async function claim(secret) {
  const { timezone } = person();
  const given = { token: page.token, password: secret.input.value, timezone };
  const gone = () => show(() => linkEnded("staffGone"));
  const problem = await mailCode({
    request: () => perform("claimStaffLink", given),
    address: null,
    back: staffScreen,
    entered: (account) => show(() => doneScreen("staff", { account })),
    gone,
  });
  return problem?.__typename === "InvitationGone" ? gone() : problem;
}
