import { parseClaims } from "../src/writer/parse-claims";
for (const t of ["The music has notes that run smoothly into one another.", "A busy stream of notes goes by.", "Note upon note in a running line.", "The music may divide into three parts, the last like the first."]) console.log(t, JSON.stringify(parseClaims(t).claims.map((c) => [t.slice(c.start, c.end), c.meaning])));
