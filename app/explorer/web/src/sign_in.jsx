// The sign-in form: address and password, then as many codes as the service asks for; a trusted browser is asked for
// none. It offers no trust itself: staff are never trusted, and who is of staff is not known before.

import { useState } from "react";

import { ask } from "./api.js";
import { Card, Failure } from "./card.jsx";
import { say } from "./words.js";

// `signedIn()` is awaited in the end and tells whether the browser kept the session; `visit` is null where nobody gets
// on without signing in.
export function SignIn({ signedIn, visit }) {
  const [email, setEmail] = useState("");
  const [challenge, setChallenge] = useState(null);
  const [failure, setFailure] = useState("");
  const [news, setNews] = useState("");
  const [isBusy, setBusy] = useState(false);

  const perform = async (operation, input) => {
    setBusy(true);
    setFailure("");
    setNews("");
    try {
      await go(operation, await ask(operation, input));
    } catch (trouble) {
      setFailure(trouble.message);
    }
    setBusy(false);
  };

  // Results are told apart by what they have: kinds of challenge and problem may come that this page has not met.
  const go = async (operation, result) => {
    if (result.challengeId) {
      setChallenge(result);
      if (operation === "requestOtp") setNews(say("codeAgain"));
    } else if (!result.account) setFailure(result.message ?? say("unexpected"));
    else if (!(await signedIn())) setFailure(say("noCookie"));
  };

  const startOver = () => {
    setChallenge(null);
    setFailure("");
    setNews("");
  };

  const isFromApp = challenge?.channel === "APP";
  return (
    <Card>
      {challenge ? (
        <Form key={challenge.challengeId} isBusy={isBusy} submit={({ code }) => perform("verifyOtp", { challengeId: challenge.challengeId, code, session: "COOKIE" })}>
          <p>{say(isFromApp ? "codeInApp" : "codeSent")}</p>
          <p role="status">{news}</p>
          <Field name="code" autoComplete="one-time-code" autoCapitalize="none" spellCheck={false} autoFocus />
          {failure && <Failure>{failure}</Failure>}
        </Form>
      ) : (
        <Form isBusy={isBusy} submit={({ password }) => perform("signIn", { email, password, session: "COOKIE" })}>
          <p>{say("signInWhat")}</p>
          <Field name="address" type="email" autoComplete="username" value={email} onChange={(event) => setEmail(event.target.value)} autoFocus />
          <Field name="password" type="password" autoComplete="current-password" />
          {failure && <Failure>{failure}</Failure>}
        </Form>
      )}
      {challenge && !isFromApp && (
        <Aside label={say("sendAgain")} act={() => perform("requestOtp", { challengeId: challenge.challengeId })} isBusy={isBusy} />
      )}
      {challenge && <Aside label={say("startOver")} act={startOver} />}
      {!challenge && visit && <Aside label={say("visit")} act={visit} />}
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

function Aside({ label, act, isBusy = false }) {
  return (
    <button className="aside" type="button" onClick={act} disabled={isBusy}>
      {label}
    </button>
  );
}
