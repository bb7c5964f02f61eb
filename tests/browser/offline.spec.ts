import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect, test, type BrowserContext, type Page } from "@playwright/test";
import { dist } from "../../scripts/serve.mjs";
import { startHost, type CountingHost } from "../support/counting-host";

/** Without a network: the built page on a host of its own that counts what it is asked, breaks off, and vanishes. */
const tune = { name: "tune.flac", mimeType: "audio/flac", buffer: readFileSync(new URL("../fixtures/sound/tune.flac", import.meta.url)) };
const weights = readdirSync(path.join(dist, "model")).filter((file) => file.endsWith(".bin"));
const isModel = ({ path: asked }: { path: string }): boolean => asked.endsWith(".bin");

test.use({ serviceWorkers: "allow" });

let host: CountingHost;
let folder: string | null = null;
test.beforeEach(async () => {
  host = await startHost(dist);
});
test.afterEach(async () => {
  await host.stop();
  if (folder) rmSync(folder, { recursive: true });
  folder = null;
});

const offline = (page: Page) => page.getByTestId("offline-status");

async function visit(page: Page, query = "?backend=wasm"): Promise<void> {
  await page.goto(`${host.address}${query}`);
  await expect(page.locator("html")).toHaveAttribute("data-state", /^(empty|busy|ready)$/);
}

async function describeTune(page: Page): Promise<string> {
  await page.getByTestId("file-input").setInputFiles(tune);
  await expect(page.getByTestId("recording").last()).toHaveAttribute("data-state", "ready", { timeout: 120_000 });
  return page.getByTestId("description").innerText();
}

async function goOffline(context: BrowserContext): Promise<void> {
  await context.setOffline(true);
  await host.stop();
}

test("after the first visit everything works without a network, and nothing is asked for twice", async ({ page, context }) => {
  await visit(page);
  await expect(offline(page)).toHaveAttribute("data-offline", "ready");
  await expect(offline(page)).toHaveText("Ready offline");
  const words = await describeTune(page);
  expect(host.asked.filter(isModel).length).toBe(weights.length);

  host.forget();
  await page.reload();
  await expect(offline(page)).toHaveAttribute("data-offline", "ready");
  // A second visit looks for a newer version, and for nothing else.
  expect(host.asked.map((asked) => asked.path).filter((asked) => asked !== "/service-worker.js")).toEqual([]);

  host.forget();
  await goOffline(context);
  const later = await context.newPage();
  await page.close();
  await visit(later);
  await expect(offline(later)).toHaveText("You are offline; everything works");
  expect(await describeTune(later)).toBe(words);
  await later.getByTestId("remove").click();
  await later.getByTestId("example").first().click();
  await expect(later.getByTestId("recording")).toHaveAttribute("data-state", "ready", { timeout: 150_000 });
  for (const format of ["json", "srt", "vtt", "md"]) {
    const [download] = await Promise.all([later.waitForEvent("download"), later.getByTestId(`export-${format}`).click()]);
    expect(readFileSync(await download.path(), "utf8").length).toBeGreaterThan(40);
  }
  expect(host.asked).toEqual([]);
});

test("under any path of a host it works without a network as well", async ({ page, context }) => {
  folder = mkdtempSync(path.join(tmpdir(), "linernote-path-"));
  mkdirSync(path.join(folder, "some"));
  symlinkSync(dist, path.join(folder, "some", "path"));
  await host.stop();
  host = await startHost(folder);
  await visit(page, "some/path/?backend=wasm");
  await expect(offline(page)).toHaveAttribute("data-offline", "ready");
  await goOffline(context);
  await page.reload();
  await expect(offline(page)).toHaveText("You are offline; everything works");
  expect((await describeTune(page)).length).toBeGreaterThan(20);
});

test("every file of the built page is kept, but the weights, the threads that are never used, pictures for the system, and the worker itself", async ({ page }) => {
  await visit(page);
  await expect(offline(page)).toHaveAttribute("data-offline", "ready");
  const kept = await page.evaluate(async (base) => {
    const names = (await caches.keys()).filter((name) => name.startsWith("workbox-precache"));
    const lists = await Promise.all(names.map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => new URL(url).pathname.slice(base))));
    return lists.flat().sort();
  }, 1);
  const built = readdirSync(dist, { recursive: true, encoding: "utf8" }).filter((file) => statSync(path.join(dist, file)).isFile());
  const notKept = built.filter((file) => !kept.includes(file) && !file.startsWith("screenshots/")).map((file) => file.replace(/-[\w-]{8}\.wasm$/, ".wasm"));
  expect(notKept.sort()).toEqual(["assets/tfjs-backend-wasm-threaded-simd.wasm", ...weights.map((file) => `model/${file}`), "service-worker.js"].sort());
  expect(kept.filter((file) => !built.includes(file))).toEqual([]);
});

test("a download that breaks off goes on where it ended, even on the next visit", async ({ page }) => {
  const cut = host.stallOnce("listener.bin", 900_000);
  await page.goto(`${host.address}?backend=wasm`);
  await expect(page.getByTestId("engine-status")).toContainText("0.9 of ");
  cut();
  await expect(page.locator("html")).toHaveAttribute("data-state", "empty");
  const ranges = host.asked.filter((asked) => asked.path.endsWith("listener.bin")).map(({ range }) => range);
  expect(ranges.length).toBe(2);
  expect(ranges[0]).toBeNull();
  expect(Number(/^bytes=(\d+)-$/.exec(ranges[1] ?? "")?.[1])).toBe(900_000);

  // The same across visits: what the first left is in the cache, the second asks for the rest.
  await page.evaluate(async () => {
    const name = (await caches.keys()).find((each) => each.startsWith("linernote-model"));
    const cache = await caches.open(name ?? "");
    const pieces = await cache.keys();
    const offsets = pieces.map(({ url }) => Number(url.split("/").pop())).sort((a, b) => a - b);
    // How many pieces there are depends on how the bytes came; after the break there are at least two.
    for (const piece of pieces) if (Number(piece.url.split("/").pop()) === offsets.at(-1)) await cache.delete(piece);
  });
  host.forget();
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-state", "empty");
  const later = host.asked.filter(isModel);
  expect(later.length).toBe(1);
  expect(later[0]?.range).toMatch(/^bytes=[1-9]\d{5,}-$/);
});

test("damaged pieces of the kept model are noticed by their digest and fetched anew; missing files of the page too", async ({ page, context }) => {
  await visit(page);
  await expect(offline(page)).toHaveAttribute("data-offline", "ready");
  await page.evaluate(async () => {
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      const [first] = await cache.keys();
      if (!first) throw new Error(`${name} is empty`);
      const length = (await (await cache.match(first))?.arrayBuffer())?.byteLength ?? 0;
      if (name.startsWith("linernote-model")) await cache.put(first, new Response(new Uint8Array(length)));
      else for (const request of await cache.keys()) if (/wasm-simd|ear-/.test(request.url)) await cache.delete(request);
    }
  });
  host.forget();
  await page.reload();
  await expect(offline(page)).toHaveAttribute("data-offline", "ready");
  expect(host.asked.filter(isModel).length).toBe(1);
  await goOffline(context);
  await page.reload();
  await expect(page.locator("html")).toHaveAttribute("data-state", "empty");
  expect((await describeTune(page)).length).toBeGreaterThan(20);
});

test("with the storage full it works all the same, and says that it is not ready offline", async ({ page, context }) => {
  const session = await context.newCDPSession(page);
  await session.send("Storage.overrideQuotaForOrigin", { origin: new URL(host.address).origin, quotaSize: 300_000 });
  await visit(page);
  await expect(page.locator('[role="alert"][data-error="storage-full"]')).toBeVisible();
  await expect(offline(page)).toHaveAttribute("data-why", "storage-full");
  expect((await describeTune(page)).length).toBeGreaterThan(20);
});

test("a newer version waits while a recording is worked on, is offered quietly, and comes when it is asked for", async ({ page, context }) => {
  folder = mkdtempSync(path.join(tmpdir(), "linernote-update-"));
  cpSync(dist, folder, { recursive: true });
  await host.stop();
  host = await startHost(folder);
  await visit(page);
  await expect(offline(page)).toHaveAttribute("data-offline", "ready");
  await page.getByTestId("file-input").setInputFiles([tune, { ...tune, name: "again.flac" }]);
  await expect(page.locator("html")).toHaveAttribute("data-state", "busy");

  const index = path.join(folder, "index.html");
  const worker = path.join(folder, "service-worker.js");
  writeFileSync(index, readFileSync(index, "utf8").replace("<html ", '<html data-edition="newer" '));
  writeFileSync(worker, readFileSync(worker, "utf8").replace(/"revision":"\w+","url":"index.html"/, '"revision":"newer","url":"index.html"'));
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  const offer = page.getByTestId("update-offer");
  await expect(offer).toContainText("A new version of Linernote is ready.");
  for (const recording of await page.getByTestId("recording").all()) await expect(recording).toHaveAttribute("data-state", "ready", { timeout: 120_000 });
  expect(await page.locator("html").getAttribute("data-edition")).toBeNull();

  // Another tab has nothing to lose; this one has, so it is not replaced from over there.
  const other = await context.newPage();
  await visit(other);
  await other.getByTestId("update-now").click();
  await expect(other.getByTestId("update-offer")).toHaveAttribute("data-update", "elsewhere");
  expect(await page.getByTestId("recording").count()).toBe(2);
  await other.close();

  await page.getByTestId("update-now").click();
  await expect(page.locator("html")).toHaveAttribute("data-edition", "newer");
  await expect(page.locator("html")).toHaveAttribute("data-state", "empty");
  await expect(offer).toHaveCount(0);
});

test("what is kept is shown and can be cleared; then the page says that it is not ready offline", async ({ page }) => {
  await visit(page);
  await expect(offline(page)).toHaveAttribute("data-offline", "ready");
  await offline(page).click();
  const sheet = page.getByTestId("kept");
  await expect(sheet.getByTestId("kept-model")).toHaveText(/^\d+(\.\d)? MB$/);
  await expect(sheet.getByTestId("kept-page")).toHaveText(/^\d+(\.\d)? MB$/);
  await sheet.getByTestId("clear-kept").click();
  await expect(sheet.getByTestId("kept-model")).toHaveText("nothing");
  await expect(sheet).toContainText("what was kept has been cleared");
  await page.keyboard.press("Escape");
  await expect(sheet).toBeHidden();
  await expect(offline(page)).toHaveAttribute("data-why", "cleared");
  expect(await page.evaluate(async () => [await caches.keys(), (await navigator.serviceWorker.getRegistrations()).length])).toEqual([[], 0]);
  expect((await describeTune(page)).length).toBeGreaterThan(20);
});

test("a recording that another app shares to the installed one is taken and heard", async ({ page, context }) => {
  await visit(page);
  await expect(offline(page)).toHaveAttribute("data-offline", "ready");
  const elsewhere = await context.newPage();
  await elsewhere.setContent(`<form action="${host.address}share" method="post" enctype="multipart/form-data"><input type="file" name="files"><button>Share</button></form>`);
  await elsewhere.locator("input").setInputFiles({ ...tune, name: "from a phone.flac" });
  await elsewhere.locator("button").click();
  const recording = elsewhere.getByTestId("recording");
  await expect(recording).toHaveAttribute("data-name", "from a phone.flac");
  await expect(recording).toHaveAttribute("data-state", "ready", { timeout: 120_000 });
  expect(elsewhere.url()).toBe(host.address);
  expect(host.asked.some(({ path: asked }) => asked === "/share")).toBe(false);
});

test("what the installed app is called, looks like and opens stands in its manifest, and every icon is there", async ({ page }) => {
  await visit(page);
  const address = await page.locator("link[rel=manifest]").evaluate((link) => (link as HTMLLinkElement).href);
  const manifest = (await (await page.request.get(address)).json()) as { start_url: string; icons: { src: string; sizes: string }[]; file_handlers: { accept: Record<string, string[]> }[]; share_target: { action: string } };
  expect(new URL(manifest.start_url, address).href).toBe(host.address);
  expect(new URL(manifest.share_target.action, address).href).toBe(`${host.address}share`);
  expect(Object.values(manifest.file_handlers[0]?.accept ?? {}).flat()).toContain(".flac");
  for (const { src, sizes } of manifest.icons) {
    const [width] = sizes === "any" ? [64] : sizes.split("x").map(Number);
    const drawn = await page.evaluate(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      return image.naturalWidth;
    }, new URL(src, address).href);
    expect(drawn, src).toBeGreaterThanOrEqual(width ?? 0);
  }
  const session = await page.context().newCDPSession(page);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== "in-incognito")).toEqual([]);
});
