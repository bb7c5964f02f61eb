import { backendFromQuery, fetchFirstExamples, loadEngine, speakReadersLanguage, startApp, workOffline } from "../app";
import { mountPage } from "./mount";

const baseUrl = new URL(import.meta.env.BASE_URL, document.baseURI).href;
const app = startApp(document, { loadEngine: () => loadEngine(backendFromQuery(location.search), baseUrl) });
// Painted once, in the reader's language (English is here already) and with the examples.
void Promise.all([speakReadersLanguage(app.store, navigator.languages), fetchFirstExamples(app, baseUrl)]).then(() => mountPage(app, baseUrl));
// In development nothing may stand between the page and its sources.
if (import.meta.env.PROD) workOffline(app, window, baseUrl);
