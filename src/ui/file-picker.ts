import { addFiles, type App } from "../app";

/**
 * The file input, always in the document, for the picker and for programs. Returns what opens it. Not drawn by React, which
 * restores the value of every input after each change.
 */
export function filePicker(app: App, document: Document): () => void {
  const input = document.createElement("input");
  input.type = "file";
  input.multiple = true;
  input.hidden = true;
  input.dataset["testid"] = "file-input";
  app.scope.listen(input, "change", () => {
    const files = [...(input.files ?? [])];
    // Emptied, so that the same file can be given again.
    input.value = "";
    if (addFiles.available(app, files)) void addFiles.perform(app, files);
  });
  document.body.append(input);
  return () => input.click();
}
