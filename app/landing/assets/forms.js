// Forms: fields that know how to complain, and a form that sends once.

import { el } from "./dom.js";
import { alarm, page, run, say, tell } from "./page.js";

const SHORTEST = 10; // characters of a password, as the service counts them

// --- fields

// What every field is made of. `path` is where the service's issues lead, in GraphQL names;
// `check` returns the key of what is wrong with the value before it is sent, or null.
function field({ id, path, input, label, hint, check = () => null, layout }) {
  const complaint = el("div", { id: `${id}-problem`, class: "problem" });
  const described = [hint && `${id}-hint`, `${id}-problem`].filter(Boolean).join(" ");
  const made = { id, path, input, kind: null, isActive: () => true };
  made.complain = (issue) => {
    input.toggleAttribute("aria-invalid", Boolean(issue));
    if (issue) input.setAttribute("aria-invalid", "true");
    complaint.replaceChildren(...(issue ? sentences(issue, input) : []));
  };
  made.isWrong = () => input.hasAttribute("aria-invalid");
  made.check = () => made.isActive() && check(input);
  input.id = id;
  input.setAttribute("aria-describedby", described);
  const caption = el("label", { for: id }, label);
  const note = hint && el("p", { id: `${id}-hint`, class: "hint" }, hint);
  made.node = layout
    ? layout(caption, complaint)
    : el("div", { class: "field" }, caption, note, input, complaint);
  return made;
}

function sentences(issue, input) {
  const sentence = el("p", { "data-code": issue.code }, issue.message);
  if (!issue.suggestion) return [sentence];
  const take = () => {
    input.value = issue.suggestion;
    input.dispatchEvent(new Event("input"));
    input.focus();
  };
  return [
    sentence,
    el("button", { type: "button", class: "suggestion", onclick: take }, say("suggestion", issue)),
  ];
}

function remembered(input, id) {
  input.value = page.values[id] ?? "";
  input.addEventListener("input", () => (page.values[id] = input.value));
  return input;
}

function filled(input) {
  return input.value.trim() ? null : "required";
}

// A line of text. `attributes` are the input's own.
export function line(id, label, { path = [id], hint, check = filled, ...attributes } = {}) {
  const input = remembered(el("input", { type: "text", ...attributes }), id);
  return field({ id, path, input, label, hint, check });
}

export function address(label, hint) {
  return line("email", label, {
    hint,
    type: "text", // the service reads addresses better than type=email does
    inputmode: "email",
    autocomplete: "username",
    autocapitalize: "none",
    spellcheck: "false",
  });
}

export function choice(id, label, options, path) {
  const input = el(
    "select",
    { autocomplete: id },
    el("option", { value: "" }, say("choose")),
    options.map(([value, text]) => el("option", { value }, text)),
  );
  return field({ id, path, input: remembered(input, id), label, check: filled });
}

// One password, with a button that shows it.
export function password(id, label, { autocomplete, check = filled, path = [id] }) {
  const input = remembered(el("input", { type: "password", autocomplete }), id);
  const made = field({ id, path, input, label, check });
  const box = el("div", { class: "secret" });
  input.replaceWith(box);
  box.append(input, reveal(input, label));
  return made;
}

function reveal(input, label) {
  const toggle = el("button", { type: "button", class: "reveal", "aria-pressed": "false" });
  const caption = () => {
    const shown = input.type === "text";
    toggle.setAttribute("aria-pressed", String(shown));
    toggle.setAttribute("aria-label", `${say("show")}: ${label}`);
    toggle.textContent = say(shown ? "hide" : "show");
  };
  toggle.addEventListener("click", () => {
    input.type = input.type === "text" ? "password" : "text";
    caption();
  });
  caption();
  return toggle;
}

// A new password, typed twice, with a hint that counts while one types.
export function newPassword() {
  const fresh = { autocomplete: "new-password" };
  const first = password("password", say("password"), {
    ...fresh,
    check: (input) => filled(input) ?? (length(input) < SHORTEST ? "tooShort" : null),
  });
  const again = password("repeat", say("repeat"), {
    ...fresh,
    check: (input) => (input.value === first.input.value ? null : "different"),
  });
  first.node.insertBefore(lengthHint(first.input), first.node.querySelector(".secret"));
  return [first, again];
}

function length(input) {
  return [...input.value.normalize("NFKC")].length;
}

function lengthHint(input) {
  const hint = el("p", { id: "password-hint", class: "hint", "aria-live": "polite" });
  const count = () => {
    const missing = SHORTEST - length(input);
    hint.classList.toggle("met", missing <= 0);
    if (missing <= 0) hint.textContent = say("longEnough");
    else hint.textContent = input.value ? say("missing", { count: missing }) : say("atLeast");
  };
  input.setAttribute("aria-describedby", "password-hint password-problem");
  input.addEventListener("input", count);
  count();
  return hint;
}

// --- consents

// A box for each kind of agreement, with a link to the text in the page's language.
export function consents() {
  return [...new Set(page.agreements.map((each) => each.kind))].map(consent);
}

function consent(kind, place) {
  const id = `consent-${kind}`;
  const texts = page.agreements.filter((each) => each.kind === kind);
  const text = texts.find((each) => each.locale === page.language.toUpperCase()) ?? texts[0];
  const box = el("input", { type: "checkbox" });
  box.checked = page.values[id] === text.id; // a consent is to the text that could be read
  box.addEventListener("change", () => (page.values[id] = box.checked && text.id));
  const link = el(
    "a",
    { href: text.url.replace(/^\//, "../"), target: "_blank", rel: "noopener noreferrer" },
    text.title,
    el("span", { class: "unseen" }, ` (${say("newTab")})`),
  );
  const made = field({
    id,
    path: ["agreementIds", String(place)],
    input: box,
    label: [say("accepted"), " ", link],
    check: () => (box.checked ? null : "consent"),
    layout: (caption, complaint) =>
      el("div", { class: "field" }, el("div", { class: "box" }, box, caption), complaint),
  });
  return Object.assign(made, { kind, agreementId: text.id });
}

// --- the form

// A form that checks its fields, then runs `send`, once. `content` may hold more than the fields.
export function form(fields, submit, send, content = fields.map((each) => each.node)) {
  page.fields = fields;
  const submitted = (event) => {
    event.preventDefault();
    if (!page.busy && isComplete(fields)) run(send);
  };
  return el(
    "form",
    { novalidate: true, onsubmit: submitted },
    content,
    el("button", { type: "submit", class: "main" }, submit),
  );
}

function isComplete(fields) {
  const issues = fields.flatMap((each) => {
    const wrong = each.check();
    return wrong ? [{ code: wrong, message: say(wrong), path: each.path }] : [];
  });
  alarm();
  if (issues.length) tell({ issues });
  else for (const each of fields) each.complain(null);
  return !issues.length;
}
