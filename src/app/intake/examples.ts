import type { Example } from "../state";

const isExample = (value: unknown): value is Example => {
  if (typeof value !== "object" || value === null) return false;
  const { file, title, note, seconds, peaks } = value as Record<keyof Example, unknown>;
  return (
    typeof file === "string" && typeof title === "string" && typeof note === "string" && typeof seconds === "number" &&
    Array.isArray(peaks) && peaks.every((peak) => typeof peak === "number")
  );
};

/** The examples of the start page. Empty when the list is missing or not what it should be: the page works without. */
export async function fetchExamples(baseUrl: string): Promise<readonly Example[]> {
  try {
    const response = await fetch(`${baseUrl}examples/examples.json`);
    if (!response.ok) return [];
    const list: unknown = await response.json();
    return Array.isArray(list) ? list.filter(isExample).slice(0, 3) : [];
  } catch {
    return [];
  }
}

/** An example as a file, as if it had been dropped. Rejects when it cannot be fetched. */
export async function fetchExampleFile(baseUrl: string, example: Example): Promise<File> {
  const response = await fetch(`${baseUrl}examples/${encodeURIComponent(example.file)}`);
  if (!response.ok) throw new Error(`${response.status}`);
  const blob = await response.blob();
  const ending = example.file.slice(example.file.lastIndexOf("."));
  return new File([blob], `${example.title}${ending}`, { type: blob.type });
}
