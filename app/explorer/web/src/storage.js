// What GraphiQL keeps, and only as long as the browser's tab: queries and variables may hold passwords.

const HISTORY = ["graphiql:queries", "graphiql:favorites"];

// sessionStorage, but for headers: GraphiQL's history would keep them in spite of shouldPersistHeaders.
export const storage = {
  get length() {
    return sessionStorage.length;
  },
  getItem: (key) => sessionStorage.getItem(key),
  setItem: (key, value) => sessionStorage.setItem(key, HISTORY.includes(key) ? withoutHeaders(value) : value),
  removeItem: (key) => sessionStorage.removeItem(key),
  clear: () => sessionStorage.clear(),
};

function withoutHeaders(history) {
  return JSON.stringify(JSON.parse(history), (name, value) => (name === "headers" ? null : value));
}
