// The page's memory and its verbs: say something, show a screen, run one action at a time.
// The token lives here and nowhere else; it ends with the page.

import { Trouble, ask, mutate, now } from "./api.js";
import { el } from "./dom.js";
import { en } from "./words.en.js";
import { ru } from "./words.ru.js";

const WORDS = { en, ru };
const SECOND = 1000; // milliseconds

export const page = {
  kind: "", // the last part of the address: what the link is for
  token: null,
  language: "en",
  chosen: false, // whether the person chose the language
  agreements: [],
  values: {}, // what was typed, by field
  fields: [], // of the form on the screen
  screen: null,
  busy: false,
};

// --- words

// The sentence of a key; {names} are filled, and `count` chooses among plural forms.
export function say(key, values = {}) {
  return spoken(key, values).replace(/\{(\w+)\}/g, (_, part) => values[part]);
}

// The same with elements in the place of {names}.
export function sayWith(key, parts) {
  const pieces = spoken(key, parts).split(/\{(\w+)\}/);
  return pieces.map((piece, i) => (i % 2 ? parts[piece] : piece));
}

function spoken(key, values) {
  const found = WORDS[page.language][key];
  if (found === undefined) throw new Error(`No words for ${key}`);
  if (typeof found === "string") return found;
  return found[new Intl.PluralRules(page.language).select(values.count)] ?? found.other;
}

export function day(instant) {
  const tag = navigator.languages.find((each) => each.startsWith(page.language)) ?? page.language;
  return new Intl.DateTimeFormat(tag, { dateStyle: "long" }).format(new Date(instant));
}

// The first language of the browser that we speak, else English.
export function browserLanguage() {
  const wanted = navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase());
  return wanted.find((tag) => tag in WORDS) ?? "en";
}

function chooseLanguage(language) {
  if (page.busy) return;
  page.language = language;
  page.chosen = true;
  draw();
}

// What an account is begun with: the timezone, and the language if it was chosen.
export function person() {
  const { timeZone } = Intl.DateTimeFormat().resolvedOptions();
  return {
    timezone: timeZone ?? null,
    locale: page.chosen ? page.language.toUpperCase() : null,
  };
}

// --- screens

// Shows a screen: a function that makes its content, called again when the language changes.
export function show(screen) {
  page.screen = screen;
  draw();
  window.scrollTo(0, 0);
  document.querySelector("h1").focus();
}

function draw() {
  page.fields = [];
  document.documentElement.lang = page.language;
  drawLanguages();
  const questions = document.getElementById("questions");
  questions.textContent = say("questions");
  questions.lang = page.language;
  document.getElementById("screen").replaceChildren(page.screen());
}

function drawLanguages() {
  const buttons = Object.entries(WORDS).map(([language, words]) =>
    el(
      "button",
      {
        type: "button",
        lang: language,
        "aria-pressed": String(language === page.language),
        onclick: () => chooseLanguage(language),
      },
      words.language,
    ),
  );
  const nav = document.getElementById("languages");
  const focused = nav.contains(document.activeElement);
  nav.replaceChildren(...buttons);
  if (focused) nav.querySelector('[aria-pressed="true"]').focus();
}

// One card: a title, a place for what went wrong, the content.
export function card(title, ...content) {
  const heading = el("h1", { tabindex: "-1" }, title);
  document.title = `${heading.textContent} · Muster`;
  return el(
    "section",
    { class: "card" },
    heading,
    el("div", { id: "alert", role: "alert", tabindex: "-1" }),
    ...content,
  );
}

export function button(label, action, style = "quietly") {
  return el("button", { type: "button", class: style, onclick: () => run(action) }, label);
}

export function announce(text) {
  document.getElementById("status").textContent = text;
}

// --- actions

export function query(operation, variables = {}) {
  return ask(operation, variables, page.language);
}

export function perform(operation, input) {
  return mutate(operation, input, page.language);
}

// Runs one action at a time, so that a double click does it once. The action shows the next screen,
// or returns the problem that it met. When nobody answers, the same action can be run again.
export async function run(action) {
  if (page.busy) return;
  setBusy(true);
  alarm();
  try {
    const problem = await action();
    if (problem) tell(problem);
  } catch (error) {
    if (!(error instanceof Trouble)) throw error;
    tellTrouble(error, action);
  } finally {
    setBusy(false);
  }
}

function setBusy(busy) {
  page.busy = busy;
  document.getElementById("screen").toggleAttribute("data-busy", busy);
  const said = document.getElementById("status").textContent;
  if (busy) announce(say("oneMoment"));
  else if (said === say("oneMoment")) announce("");
}

// --- what went wrong

// Shows a problem beside the fields that it is about, and above the form what is left.
export function tell(problem) {
  for (const field of page.fields) field.complain(null);
  const elsewhere = issuesOf(problem).filter((issue) => !tellField(issue));
  if (elsewhere.length) alarm(elsewhere.map(issueLine), waiting(problem));
  const wrong = page.fields.find((field) => field.isWrong());
  (wrong ? wrong.input : document.getElementById("alert")).focus();
}

function issuesOf(problem) {
  if (problem.issues?.length) return problem.issues;
  if (!problem.missing?.length) return [problem];
  const unmet = problem.missing.filter((kind) => page.fields.some((field) => field.kind === kind));
  if (!unmet.length) return [problem];
  return unmet.map((kind) => ({ ...problem, path: fieldOf(kind).path }));
}

function fieldOf(kind) {
  return page.fields.find((field) => field.kind === kind);
}

function tellField(issue) {
  const path = (issue.path ?? []).filter((part) => part !== "input").join(".");
  const field = page.fields.find((each) => each.path.join(".") === path);
  field?.complain(issue);
  return Boolean(field);
}

function issueLine(issue) {
  return el("p", { "data-code": issue.code }, issue.message);
}

function waiting(problem) {
  return problem.retryAt && countdown(problem.retryAt, "tryAgainIn", "tryAgainNow");
}

function tellTrouble(trouble, action) {
  const reference = trouble.requestId && el("p", { class: "small" }, say("reference", { id: trouble.requestId }));
  const again = el(
    "button",
    { type: "button", class: "again", onclick: () => run(action) },
    say("tryAgain"),
  );
  alarm(el("p", { "data-code": trouble.kind }, say(trouble.kind)), reference, again);
  again.focus();
}

// Fills the card's place for what went wrong, or empties it.
export function alarm(...content) {
  const place = document.getElementById("alert");
  place?.replaceChildren(...content.flat().filter(Boolean));
}

// A line that counts down to an instant, then says that it has come.
export function countdown(until, soon, reached, whenReached = () => {}) {
  const line = el("p", { class: "small" });
  const tick = () => {
    const left = Math.ceil((Date.parse(until) - now()) / SECOND);
    line.textContent = left > 0 ? say(soon, { time: clock(left) }) : say(reached);
    if (left <= 0) whenReached();
    else setTimeout(() => line.isConnected && tick(), SECOND);
  };
  tick();
  return line;
}

function clock(seconds) {
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
