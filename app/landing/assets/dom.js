// Makes elements. Text becomes text nodes only: nothing that people wrote is ever read as HTML.

export function el(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) set(node, name, value);
  node.append(...children.flat(Infinity).filter((child) => child || child === 0));
  return node;
}

function set(node, name, value) {
  if (value === undefined || value === null || value === false) return;
  if (name.startsWith("on")) node.addEventListener(name.slice(2), value);
  else node.setAttribute(name, value === true ? "" : value);
}

// A name that somebody else wrote: its direction stays its own.
export function name(text) {
  return el("bdi", { class: "name" }, text);
}

export function paragraph(...children) {
  return el("p", {}, ...children);
}

export function quiet(...children) {
  return el("p", { class: "quiet" }, ...children);
}
