// Starts the page: takes the token out of the address, then opens what the link is for.

import { openSignIn, openSignUp, staffScreen } from "./entering.js";
import { openInvitation } from "./invitation.js";
import { alarm, browserLanguage, card, page, run, say, show } from "./page.js";
import { el } from "./dom.js";
import { openRecovery } from "./recovery.js";

const STARTS = {
  invitation: openInvitation,
  member: openInvitation,
  report: openInvitation,
  recovery: openRecovery,
  staff: async () => show(staffScreen),
  "sign-in": openSignIn,
  "sign-up": openSignUp,
};

// The token must not stay where histories, screenshots and shoulders see it; nor is one in the
// query string ours: a server has seen that.
function takeToken() {
  const token = new URLSearchParams(location.hash.slice(1)).get("token");
  history.replaceState(null, "", location.pathname);
  return token;
}

function start() {
  page.kind = location.pathname.split("/").pop();
  page.values = {};
  show(() => card(say("welcome"), el("p", { class: "loading" }, say("oneMoment"))));
  return run(STARTS[page.kind]);
}

function restart() {
  const token = takeToken(); // a second link pasted into the same tab does not load the page anew
  if (!token) return;
  page.token = token;
  start();
}

function confess() {
  if (document.getElementById("alert")) alarm(el("p", { "data-code": "page" }, say("pageFault")));
}

window.addEventListener("error", confess);
window.addEventListener("unhandledrejection", confess);
window.addEventListener("hashchange", restart);
page.token = takeToken();
page.language = browserLanguage();
start();
