// Decides what a person sees: the sign-in form, a refusal, or the explorer. The service decides what they may do.

import { lazy, Suspense, useEffect, useState } from "react";

import { ask } from "./api.js";
import { Card, Failure } from "./card.jsx";
import { SignIn } from "./sign_in.jsx";
import { storage } from "./storage.js";
import { say } from "./words.js";

const Explorer = lazy(() => import("./explorer.jsx")); // megabytes that the sign-in form does not need

const OWN_PAGE = new URL("go/sign-in", location.href); // where an authenticator app is set up
const STAFF_ONLY = document.documentElement.dataset.staffOnly === "true";

export function Page() {
  const [viewer, setViewer] = useState(); // undefined: not known yet; null: nobody is signed in
  const [isVisiting, setVisiting] = useState(false);
  const [failure, setFailure] = useState("");

  const recognise = async () => {
    try {
      const found = await ask("viewer");
      setViewer(found);
      return found !== null;
    } catch (trouble) {
      setFailure(trouble.message);
    }
  };
  useEffect(() => void recognise(), []);

  // The page starts anew: nothing of theirs stays in an editor, in the history or on a socket.
  const signOut = async () => {
    try {
      await ask("signOut");
    } catch (trouble) {
      setFailure(trouble.message);
      return;
    }
    window.addEventListener("pagehide", () => storage.clear()); // until then GraphiQL goes on writing
    location.reload();
  };

  if (failure) return <Broken message={failure} />;
  if (viewer === undefined) return null;
  if (viewer === null && !isVisiting) {
    return <SignIn signedIn={recognise} visit={STAFF_ONLY ? null : () => setVisiting(true)} />;
  }
  const account = viewer?.account;
  if (STAFF_ONLY && !mayActAsStaff(viewer)) {
    return (
      <Refusal account={account} signOut={signOut}>
        {account.isStaff ? <AppNeeded /> : <p id="refusal">{say("staffOnly")}</p>}
      </Refusal>
    );
  }
  return (
    <Suspense>
      <Explorer account={account} signIn={() => setVisiting(false)} signOut={signOut} />
    </Suspense>
  );
}

function Broken({ message }) {
  return (
    <Card>
      <Failure>{message}</Failure>
      <button className="main" onClick={() => location.reload()}>
        {say("again")}
      </button>
    </Card>
  );
}

function mayActAsStaff({ account, totp }) {
  return account.isStaff && (totp.enabled || !totp.required);
}

function AppNeeded() {
  return (
    <>
      <p id="refusal">{say("appNeeded")}</p>
      <p>
        <a href={OWN_PAGE.href}>{say("setUpApp")}</a>
      </p>
    </>
  );
}

function Refusal({ account, signOut, children }) {
  return (
    <Card>
      {children}
      <p>
        {say("signedInAs")} <b>{account.email}</b>.
      </p>
      <button className="main" onClick={signOut}>
        {say("signOut")}
      </button>
    </Card>
  );
}
