// The invitation: an inert look at it, then accepting, declining or reporting it.

import { el, name, paragraph, quiet } from "./dom.js";
import { mailCode } from "./code.js";
import { doneScreen, endSession } from "./done.js";
import { linkEnded } from "./ended.js";
import { signInScreen } from "./entering.js";
import { consents, form, newPassword } from "./forms.js";
import { button, card, day, page, perform, person, query, say, sayWith, show } from "./page.js";

let preview = null;
let viewer = null;

// Looks at the invitation and shows what can be done with it; changes nothing.
export async function openInvitation() {
  if (!page.token) return show(() => linkEnded("incomplete"));
  const found = await query("invitation", { token: page.token });
  page.agreements = found.agreements;
  ({ invitation: preview, viewer } = found);
  const reports = page.kind === "report" && ["PENDING", "EXPIRED", "DECLINED"].includes(preview?.state);
  return show(reports ? reportScreen : invitationScreen);
}

function invitationScreen() {
  if (preview === null) return linkEnded("unknown");
  const { state, companyName: company, inviterName } = preview;
  if (state === "PENDING") return viewer ? signedInScreen() : acceptScreen();
  const inviter = inviterName ?? company;
  const signIn = button(say("signIn"), () => show(() => signInScreen()), "main");
  const ask = button(say("askAnew"), askAnew, "main");
  const below = { ACCEPTED: [signIn], EXPIRED: isMember() ? [] : [ask] }[state] ?? [];
  return linkEnded(ending(state), { company, inviter }, ...below);
}

// Which words tell the end of this kind of invitation.
function ending(state) {
  if (!isMember()) return state.toLowerCase();
  return { ACCEPTED: "memberAccepted", EXPIRED: "memberExpired" }[state] ?? state.toLowerCase();
}

function isMember() {
  return preview.kind === "MEMBER";
}

// The company is asked for a new invitation; nothing comes to life by it.
async function askAnew() {
  const answer = await perform("askForInvitation", { token: page.token });
  if (answer.code) return answer;
  show(() => linkEnded("asked", { company: preview.companyName }));
  return null;
}

// --- what it says

function about() {
  const { companyName, inviterName, maskedAddress, message, expiresAt } = preview;
  const parts = { inviter: name(inviterName ?? ""), company: name(companyName) };
  return [
    paragraph(isMember() ? aboutMember(parts) : sayWith(inviterName ? "invitedBy" : "invited", parts)),
    message && el("blockquote", { dir: "auto" }, message),
    el(
      "dl",
      {},
      fact("sentTo", name(maskedAddress)),
      expiresAt && fact("goodUntil", el("time", { datetime: expiresAt }, day(expiresAt))),
    ),
  ];
}

function aboutMember(parts) {
  const role = say(`role${preview.role}`);
  return sayWith(preview.inviterName ? "memberInvitedBy" : "memberInvited", { ...parts, role });
}

function fact(key, value) {
  return el("div", {}, el("dt", {}, say(key)), el("dd", {}, value));
}

function title() {
  return sayWith("invitationTitle", { company: name(preview.companyName) });
}

// --- accepting

function acceptScreen() {
  const secrets = newPassword();
  const boxes = consents();
  return card(
    title(),
    about(),
    el("h2", {}, say("choosePassword")),
    form([...secrets, ...boxes], say("accept"), () => accept(secrets[0], boxes)),
    quiet(say("codeFollows")),
    el(
      "div",
      { class: "aside" },
      button(say("haveAccount"), () => show(() => signInScreen({ entered: join }))),
      button(say("decline"), () => show(declineScreen)),
      button(say("report"), () => show(reportScreen)),
    ),
  );
}

async function accept(secret, boxes) {
  const given = {
    token: page.token,
    password: secret.input.value,
    agreementIds: boxes.map((each) => each.agreementId),
    ...person(),
  };
  const answer = await mailCode({
    request: () => perform("acceptInvitation", given),
    address: preview.maskedAddress,
    back: invitationScreen,
    entered: () => joined(),
    gone: openInvitation,
  });
  return answer && accepted(answer);
}

// What follows an answer other than a code; returns the problem if it is one.
async function accepted(answer) {
  if (answer.__typename === "AcceptInvitationPayload") return joined();
  if (answer.__typename === "InvitationGone") return ended(answer);
  if (answer.__typename === "WrongAccount") return show(() => wrongAccountScreen(answer));
  return answer;
}

// Somebody else was faster, or the link was replaced: the preview tells which.
async function ended(problem) {
  await openInvitation();
  return preview?.state === "PENDING" ? problem : null;
}

function joined() {
  show(() => doneScreen(isMember() ? "member" : "team", { company: preview.companyName }));
}

// --- accepting with an account

// Whoever has just signed in joins; most often the sign-in itself has linked them already.
async function join() {
  const answer = await perform("acceptInvitation", { token: page.token });
  if (answer.__typename !== "InvitationGone") return accepted(answer);
  const found = await query("invitation", { token: page.token });
  ({ invitation: preview, viewer } = found);
  return preview?.state === "ACCEPTED" ? joined() : show(invitationScreen);
}

function signedInScreen() {
  const address = name(viewer.account.email);
  return card(
    title(),
    about(),
    paragraph(sayWith("signedInAs", { address })),
    form([], say("accept"), async () => accepted(await perform("acceptInvitation", { token: page.token }))),
    el(
      "div",
      { class: "aside" },
      button(say("notMe"), startOver),
      button(say("decline"), () => show(declineScreen)),
      button(say("report"), () => show(reportScreen)),
    ),
  );
}

function wrongAccountScreen({ message, code }) {
  return card(
    say("wrongAccount"),
    el("p", { "data-code": code }, message),
    button(say("signOutAndGoOn"), startOver, "main"),
  );
}

async function startOver() {
  return (await endSession()) ?? openInvitation();
}

// --- declining and reporting

function declineScreen() {
  const what = sayWith("declineWhat", { company: name(preview.companyName) });
  return confirmScreen("decline", [paragraph(what)], () => refuse("declineInvitation", "declined"));
}

function reportScreen() {
  const company = name(preview.companyName);
  const what = paragraph(sayWith("reportWhat", { company }));
  const points = ["reportHides", "reportBlocks", "reportTells"].map((key) => el("li", {}, say(key)));
  return confirmScreen("report", [what, el("ul", {}, points)], () =>
    refuse("reportInvitation", "reported"),
  );
}

function confirmScreen(what, content, send) {
  return card(
    say(`${what}Title`),
    ...content,
    button(say(`${what}Sure`), send, "main grave"),
    el("div", { class: "aside" }, button(say("back"), () => show(invitationScreen))),
  );
}

async function refuse(operation, done) {
  const answer = await perform(operation, { token: page.token });
  if (answer.__typename === "InvitationGone") return ended(answer);
  if (answer.code) return answer;
  show(() => linkEnded(done, { company: preview.companyName }));
  return null;
}
