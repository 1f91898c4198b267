// Links that lead nowhere any more, and what to do then.

import { name, paragraph } from "./dom.js";
import { card, say, sayWith } from "./page.js";

// `why` names the words; `values` are names to put into them.
export function linkEnded(why, values = {}, ...below) {
  const named = Object.fromEntries(Object.entries(values).map(([key, text]) => [key, name(text)]));
  return card(
    say(`${why}Title`),
    paragraph(sayWith(`${why}What`, named)),
    ...below,
  );
}
