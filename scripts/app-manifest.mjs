/** @type {Record<string, string[]>} */
const recordings = {
  "audio/*": [".wav", ".wave", ".mp3", ".flac", ".ogg", ".oga", ".opus", ".m4a", ".aac", ".aif", ".aiff", ".caf", ".mka"],
  "video/*": [".mp4", ".m4v", ".mov", ".webm", ".mkv"],
};

/**
 * What the installed app is to the system. Every address is relative, so that it holds under any path of any host.
 * @type {Partial<import("vite-plugin-pwa").ManifestOptions>}
 */
export const appManifest = {
  id: "./",
  name: "Linernote",
  short_name: "Linernote",
  description: "Drop a recording and read what it sounds like. Nothing leaves this device.",
  lang: "en",
  start_url: "./",
  scope: "./",
  display: "standalone",
  theme_color: "#fbf9f5",
  background_color: "#fbf9f5",
  categories: ["music", "accessibility", "utilities"],
  icons: [
    { src: "icons/icon-192.png", sizes: "192x192", type: "image/png" },
    { src: "icons/icon-512.png", sizes: "512x512", type: "image/png" },
    { src: "icons/icon-maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    { src: "icon.svg", sizes: "any", type: "image/svg+xml" },
  ],
  // Taken by scripts/picture.ts.
  screenshots: [
    { src: "screenshots/wide.png", sizes: "1280x800", type: "image/png", form_factor: "wide", label: "A recording described, with the seconds behind a phrase marked on its waveform" },
    { src: "screenshots/narrow.png", sizes: "430x932", type: "image/png", form_factor: "narrow", label: "A recording described, on a phone" },
    { src: "screenshots/narrow-captions.png", sizes: "430x932", type: "image/png", form_factor: "narrow", label: "Its captions, to be played from, edited and saved" },
  ],
  shortcuts: [{ name: "Listen live", short_name: "Listen", description: "Read what the room sounds like, as it sounds", url: "./?live", icons: [{ src: "icons/icon-192.png", sizes: "192x192", type: "image/png" }] }],
  file_handlers: [{ action: "./", accept: recordings }],
  launch_handler: { client_mode: ["focus-existing", "auto"] },
  share_target: {
    action: "./share",
    method: "POST",
    enctype: "multipart/form-data",
    params: { files: [{ name: "files", accept: ["audio/*", "video/*", ...Object.values(recordings).flat()] }] },
  },
};
