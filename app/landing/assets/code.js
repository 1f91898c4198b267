// The code: whatever was begun is completed here, and a session begins.

import { el, name, paragraph } from "./dom.js";
import { form, line } from "./forms.js";
import { announce, button, card, countdown, page, perform, query, say, sayWith, show } from "./page.js";
import { signInScreen } from "./entering.js";

// Has a code mailed, then shows where it is entered; returns what came instead of a code. Whoever
// has an authenticator app is asked for its code, and a trusted browser for none.
//
// step: request() asks for the code, address is where it goes (null: nobody told us), back is the
// screen to start over from, entered(account) shows what follows, gone() what follows a link that
// ended meanwhile, linked() what follows a sign-in that turns out to be needed.
export async function mailCode(step) {
  const answer = await step.request();
  if (isAboutOldTexts(answer)) await readAgain();
  if (answer.__typename === "SignInPayload") return enter(step, answer.account);
  if (answer.__typename !== "OtpSent") return answer;
  page.values.code = "";
  show(() => codeScreen(step, answer));
  return null;
}

function isAboutOldTexts(problem) {
  return problem.issues?.some((issue) => issue.path.includes("agreementIds")) ?? false;
}

// The agreements changed while the form was open: it is drawn anew, with the boxes empty.
async function readAgain() {
  page.agreements = (await query("agreements")).agreements;
  show(page.screen);
}

function codeScreen(step, sent) {
  const isFromApp = sent.channel === "APP";
  const code = line("code", say(isFromApp ? "appCode" : "code"), {
    hint: say(isFromApp ? "appCodeHint" : "codeHint"),
    check: (input) => (isFromApp ? wrongForApp : wrongForLetter)(input.value),
    inputmode: isFromApp ? "text" : "numeric", // a recovery code has letters
    autocomplete: "one-time-code",
    autocapitalize: "none",
    spellcheck: "false",
    class: "digits",
  });
  return card(
    say("codeTitle"),
    paragraph(isFromApp ? say("codeInApp") : sentWhere(step)),
    form([code], say("confirm"), () => verify(step, sent, code.input.value)),
    el(
      "div",
      { class: "aside" },
      !isFromApp && resend(step, sent),
      button(say("startOver"), () => show(step.back)),
    ),
  );
}

function sentWhere({ address }) {
  return address ? sayWith("codeSentTo", { address: name(address) }) : say("codeSent");
}

function wrongForLetter(text) {
  return text.normalize("NFKC").replace(/\D/g, "").length === 6 ? null : "sixDigits";
}

function wrongForApp(text) {
  const typed = text.normalize("NFKC").replace(/[^\p{L}\p{N}]/gu, "");
  return /^(\d{6}|[0-9a-z]{16})$/i.test(typed) ? null : "appCodeWrong";
}

function enter(step, account) {
  step.account = account;
  return step.entered(account);
}

async function verify(step, sent, code) {
  if (step.account) return step.entered(step.account); // the code was right; what follows was not done
  const answer = await perform("verifyOtp", {
    challengeId: sent.challengeId,
    code,
    session: "COOKIE",
  });
  if (answer.__typename === "VerifyOtpPayload") return enter(step, answer.account);
  if (answer.__typename === "SignInRequired") return signInInstead(step, answer);
  if (answer.__typename === "InvitationGone") return step.gone(answer);
  const isAboutCode = ["WrongCode", "CodeExpired"].includes(answer.__typename);
  return isAboutCode ? { ...answer, path: answer.path ?? ["code"] } : answer;
}

// The address has an account: the password typed before was dropped, its own one opens it.
function signInInstead(step, problem) {
  page.values = {};
  show(() => signInScreen({ entered: step.entered, because: problem }));
}

function resend(step, sent) {
  const again = button(say("newCode"), async () => {
    const problem = await mailCode(step);
    if (!problem) announce(say("newCodeSent"));
    return problem;
  });
  again.hidden = true;
  const offer = () => (again.hidden = false);
  const wait = countdown(sent.resendAvailableAt, "newCodeIn", "noLetter", offer);
  return el("div", { class: "resend" }, wait, again);
}
