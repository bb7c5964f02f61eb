/** Prints texts over made-up facts, to be read aloud: sample-writer [count] [first seed] [--faults | --words]. */
import { checkClaims, writeTexts } from "../../src/writer";
import { sampleInput } from "../writer/sample-facts";

const [count = "10", first = "1", ...flags] = process.argv.slice(2);
const unknown = new Map<string, number>();
for (let seed = Number(first); seed < Number(first) + Number(count); seed++) {
  const input = sampleInput(seed);
  const texts = writeTexts(input);
  if (!flags.includes("--words")) {
    console.log(`\n#${seed}  ${input.facts.filter(({ stated }) => stated !== false).map((fact) => `${fact.kind}=${String(fact.value)}${fact.confidence < 0.85 ? "?" : ""}`).join(" · ")}`);
    console.log(`L  ${texts.line.text}\nS  ${texts.sentence.text}\nP  ${texts.paragraph.text}`);
    for (const [id, text] of texts.sections) console.log(`   ${id}  ${text.text}`);
  }
  for (const text of [texts.line, texts.sentence, texts.paragraph, ...texts.sections.values()]) {
    for (const fault of checkClaims(text.text, input).faults) unknown.set(`${fault.kind}: ${fault.words}`, (unknown.get(`${fault.kind}: ${fault.words}`) ?? 0) + 1);
  }
}
if (unknown.size > 0) console.log([...unknown].sort((one, other) => other[1] - one[1]).map(([what, times]) => `${times} ${what}`).join("\n"));
