// Getting back in: asking for the letter, and choosing the new password that its link leads to.

import { el, paragraph, quiet } from "./dom.js";
import { linkEnded } from "./ended.js";
import { signInScreen } from "./entering.js";
import { address, form, newPassword } from "./forms.js";
import { button, card, page, perform, say, show } from "./page.js";

// With a token the new password is chosen; without one the letter is asked for.
export async function openRecovery() {
  return show(page.token ? passwordScreen : recoverScreen);
}

// --- asking for the letter

export function recoverScreen() {
  const email = address(say("address"), say("signInName"));
  return card(
    say("recoverTitle"),
    paragraph(say("recoverWhat")),
    form([email], say("recoverSend"), () => recover(email.input.value)),
    el("div", { class: "aside" }, button(say("back"), () => show(() => signInScreen()))),
  );
}

async function recover(email) {
  const answer = await perform("recover", { email });
  if (answer.__typename !== "RecoverPayload") return answer;
  show(askedScreen);
  return null;
}

// The same for every address: who has an account is nobody else's business.
function askedScreen() {
  return card(
    say("recoverAskedTitle"),
    paragraph(say("recoverAskedWhat")),
    quiet(say("recoverAskedHint")),
    el("div", { class: "aside" }, button(say("toSignIn"), () => show(() => signInScreen()))),
  );
}

// --- the new password

function passwordScreen() {
  const secrets = newPassword();
  return card(
    say("resetTitle"),
    paragraph(say("resetWhat")),
    form(secrets, say("resetSend"), () => reset(secrets[0].input.value)),
  );
}

async function reset(password) {
  const answer = await perform("resetPassword", { token: page.token, password });
  if (answer.__typename === "RecoveryGone") return show(goneScreen);
  if (answer.code) return answer;
  page.token = null;
  page.values = {};
  show(doneScreen);
  return null;
}

function goneScreen() {
  const again = button(say("recoverAgain"), () => show(recoverScreen), "main");
  return linkEnded("recoveryGone", {}, again);
}

function doneScreen() {
  return card(
    say("resetDoneTitle"),
    el("p", { id: "next" }, say("resetDoneWhat")),
    button(say("signIn"), () => show(() => signInScreen()), "main"),
  );
}
