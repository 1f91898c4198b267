// Starts the page: who is there, and are they let in?

import { createRoot } from "react-dom/client";

import { Page } from "./page.jsx";
import { language } from "./words.js";
import "./page.css";

document.documentElement.lang = language;
createRoot(document.getElementById("page")).render(<Page />);
