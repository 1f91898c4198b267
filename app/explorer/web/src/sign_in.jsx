// The sign-in form: address and password, then as many codes as the service asks for.

import { useState } from "react";

import { ask } from "./api.js";
import { Card, Failure } from "./card.jsx";
import { say } from "./words.js";

// `signedIn(account)` is called in the end; `visit` is null where nobody gets on without signing in.
export function SignIn({ signedIn, visit }) {
  const [email, setEmail] = useState("");
  const [challengeId, setChallengeId] = useState(null);
  const [failure, setFailure] = useState("");
  const [isBusy, setBusy] = useState(false);

  const perform = async (operation, input) => {
    setBusy(true);
    setFailure("");
    try {
      go(await ask(operation, input));
    } catch (trouble) {
      setFailure(trouble.message);
    }
    setBusy(false);
  };

  // Results are told apart by what they have: kinds of challenge and problem may come that this page has not met.
  const go = (result) => {
    if (result.account) signedIn(result.account);
    else if (result.challengeId) setChallengeId(result.challengeId);
    else setFailure(result.message ?? say("unexpected"));
  };

  const startOver = () => {
    setChallengeId(null);
    setFailure("");
  };

  return (
    <Card>
      {challengeId ? (
        <Form key={challengeId} isBusy={isBusy} submit={({ code }) => perform("verifyOtp", { challengeId, code, session: "COOKIE" })}>
          <p>{say("codeWhat")}</p>
          <Field name="code" autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} autoFocus />
          {failure && <Failure>{failure}</Failure>}
        </Form>
      ) : (
        <Form isBusy={isBusy} submit={({ password }) => perform("signIn", { email, password })}>
          <p>{say("signInWhat")}</p>
          <Field name="address" type="email" autoComplete="username" value={email} onChange={(event) => setEmail(event.target.value)} autoFocus />
          <Field name="password" type="password" autoComplete="current-password" />
          {failure && <Failure>{failure}</Failure>}
        </Form>
      )}
      {challengeId && <Aside label={say("startOver")} act={startOver} />}
      {!challengeId && visit && <Aside label={say("visit")} act={visit} />}
    </Card>
  );
}

function Form({ isBusy, submit, children }) {
  const send = (event) => {
    event.preventDefault();
    submit(Object.fromEntries(new FormData(event.target)));
  };
  return (
    <form onSubmit={send}>
      {children}
      <button className="main" type="submit" disabled={isBusy}>
        {say("goOn")}
      </button>
    </form>
  );
}

function Field({ name, ...rest }) {
  return (
    <label>
      {say(name)}
      <input id={name} name={name} required {...rest} />
    </label>
  );
}

function Aside({ label, act }) {
  return (
    <button className="aside" type="button" onClick={act}>
      {label}
    </button>
  );
}
