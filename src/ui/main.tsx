import { backendFromQuery, loadEngine, startApp } from "../app";
import { mountPage } from "./mount";

const baseUrl = new URL(import.meta.env.BASE_URL, document.baseURI).href;
const app = startApp(document, { loadEngine: () => loadEngine(backendFromQuery(location.search), baseUrl) });
mountPage(app, baseUrl);
