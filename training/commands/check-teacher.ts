/** Compares the teacher's answers with the expected ones over the validation recordings, and measures its map of families. */
import { parseArgs } from "node:util";
import { checkTeacher } from "../teachers/check";

const { values } = parseArgs({ options: { shared: { type: "string", default: "../shared" } } });
const close = await checkTeacher(values.shared);
console.log(close ? "the port agrees with the teacher" : "the port lies too far from the teacher");
process.exitCode = close ? 0 : 1;
