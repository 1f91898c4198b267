// What comes next, once somebody is signed in.

import { el, name, paragraph, quiet } from "./dom.js";
import { button, card, page, perform, say, sayWith, show } from "./page.js";
import { setUpApp } from "./factor.js";
import { signInScreen } from "./entering.js";

// `what` names the words: team, getPaid, payTeam, staff, signedIn. From here on nothing that was
// typed, and no token, is needed.
export function doneScreen(what, { account = null, company = null } = {}) {
  page.token = null;
  page.values = {};
  const again = () => doneScreen(what, { account, company });
  const title = company ? sayWith(`${what}Done`, { company: name(company) }) : say(`${what}Done`);
  return card(
    title,
    account && paragraph(sayWith("signedInAs", { address: name(account.email) })),
    el("p", { id: "next" }, el("strong", {}, say("next")), " ", say(`${what}Next`)),
    account && ["staff", "signedIn"].includes(what) && button(say("setUpApp"), () => setUpApp(again)),
    explorer(account),
    quiet(say("mayClose")),
    el("div", { class: "aside" }, button(say("signOut"), signOut)),
  );
}

// Where there is no front end yet: GraphiQL, in production for staff only.
function explorer(account) {
  const isForAll = document.documentElement.dataset.explorerFor === "everybody";
  return (isForAll || account?.isStaff) && el("a", { class: "main", href: "../graphiql" }, say("toExplorer"));
}

// Ends the session, whoever's it is; returns the problem if there is one.
export async function endSession() {
  const answer = await perform("signOut");
  const isOut = ["SignOutPayload", "NotSignedIn"].includes(answer.__typename);
  return isOut ? null : answer;
}

async function signOut() {
  const problem = await endSession();
  if (!problem) show(() => signInScreen());
  return problem;
}
