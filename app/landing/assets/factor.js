// Setting up an authenticator app: its secret as a picture and in letters, its first code, the
// recovery codes.

import { el, paragraph, quiet } from "./dom.js";
import { form, line } from "./forms.js";
import { button, card, perform, say, show } from "./page.js";

const SVG = "http://www.w3.org/2000/svg";

// Begins; `done` is the screen to come back to. Returns the problem if there is one.
export async function setUpApp(done) {
  const answer = await perform("startTotp");
  if (answer.__typename !== "StartTotpPayload") return answer;
  show(() => appScreen(answer, done));
}

function appScreen({ provisioningUri, secret, qrSvg }, done) {
  const code = line("app-code", say("appCode"), {
    path: ["code"],
    hint: say("firstCodeHint"),
    inputmode: "numeric",
    autocomplete: "one-time-code",
    spellcheck: "false",
    class: "digits",
  });
  return card(
    say("appTitle"),
    paragraph(say("appWhat")),
    drawing(qrSvg),
    paragraph(say("appTyped"), " ", el("code", { id: "secret" }, secret.match(/.{1,4}/g).join(" "))),
    el("p", { class: "small" }, el("a", { href: provisioningUri }, say("appHere"))),
    form([code], say("confirm"), () => confirm(code.input.value, done)),
    el("div", { class: "aside" }, button(say("notNow"), () => show(done))),
  );
}

async function confirm(code, done) {
  const answer = await perform("confirmTotp", { code });
  if (answer.__typename === "ConfirmTotpPayload") {
    return show(() => recoveryScreen(answer.recoveryCodes, done));
  }
  return answer.__typename === "WrongCode" ? { ...answer, path: ["code"] } : answer;
}

function recoveryScreen(codes, done) {
  return card(
    say("recoveryTitle"),
    paragraph(say("recoveryWhat")),
    el("ul", { class: "codes" }, codes.map((each) => el("li", {}, el("code", {}, each)))),
    quiet(say("recoveryOnce")),
    button(say("recoveryKept"), () => show(done), "main"),
  );
}

// Draws the service's picture anew, from its two parts: no text is ever read as markup.
function drawing(svg) {
  const part = (name) => svg.match(new RegExp(` ${name}="([^"<]+)"`))[1];
  const node = document.createElementNS(SVG, "svg");
  const path = document.createElementNS(SVG, "path");
  node.setAttribute("viewBox", part("viewBox"));
  node.setAttribute("class", "qr");
  node.setAttribute("role", "img");
  node.setAttribute("aria-label", say("appPicture"));
  path.setAttribute("d", part("d"));
  path.setAttribute("stroke", "#000");
  node.append(path);
  return node;
}
