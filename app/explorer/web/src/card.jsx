// What the pages other than the explorer have in common.

import { say } from "./words.js";

export function Card({ children }) {
  return (
    <main className="card">
      <h1>{say("title")}</h1>
      {children}
    </main>
  );
}

export function Failure({ children }) {
  return (
    <p className="failure" role="alert">
      {children}
    </p>
  );
}
