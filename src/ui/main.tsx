import { backendFromQuery, loadEngine, startApp, workOffline } from "../app";
import { mountPage } from "./mount";

const baseUrl = new URL(import.meta.env.BASE_URL, document.baseURI).href;
const app = startApp(document, { loadEngine: () => loadEngine(backendFromQuery(location.search), baseUrl) });
mountPage(app, baseUrl);
// In development nothing may stand between the page and its sources.
if (import.meta.env.PROD) workOffline(app, window, baseUrl);
