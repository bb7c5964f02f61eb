/**
 * Words that claim nothing about a recording by themselves: the closed list. A word neither here nor in the lexicon may
 * not be written, so that no factual word slips in unnoticed.
 */
const listed = `
a about above accents across admit admits admitting advance advances advancing after again against ahead air all along also alternate alternates
alternating among an and another answer apart are around arriving articulate articulated articulates articulating as at attack back bar bars be bear
bearing bears beat beats becomes before begin begins below bend bending bends beneath between blocks borne both break breathe breathes breathing bring
brings build building builds built but by can cannot carries carry carrying cast centre centres centring certain certainty change changes changing
character circle circles circling clear clearly close colour colouring colours come comes consists count counted counting counts course cover covering
covers cross describe do down draw drawing draws drift drifting drifts dwell dwelling dwells dynamics each ear earlier easily edge else emerges end
ends enliven enlivens enter enters ever every everything fall falling falls felt figures fill fills first flow flowing flows follow followed following
follows for forces form forward frame frames framing from full gather gathers gestures give gives giving glide glides gliding go goes gradual grow
growing grows guess hand handing hands hang hanging hangs harmony has have hear heard hears heart held here hold holding holds home hover hovering
hovers i idea ideas idiom in insist insistent insisting insists into is it its itself join joined joining joins jumps keep keeping keeps key kind
lacks laid land landing lands large last later lay laying lays lead leads lean leaning leans least leave leaves leaving let lets letting level lies
likely line lines little lives lock locks long loudest loudness made make makes making manner mark marks material melts metre middle mix mixes mixing
mode moments mood more most motion move moves moving much music new next no not note notes nothing now of on once one only open opening opens or other
out over own pace part parts pass passage passes passing patter pattern patterns phrase phrases phrasing pick picking picks piece pitch placed play
player players plays present presenting presents press presses pressing proceed proceeding proceeds pull pulling pulls pulse push pushes pushing put
puts putting range ranges ranging rather reach reaches reaching recording register remain remaining remains repeat repeated repeating repeats rest
resting rests rhythm rhythms ride rides riding ring ringing rings rises rising roll rolling rolls roughly round run running runs said same say section
sections seem set sets setting settle settles settling several shade shape shapes sharpen shift shifting shifts short side silence sits slide slides
sliding snap snapping snaps so solid some something sound sounding sounds space span spanning spans speak speaking speaks spent spill spilling spills
spin spinning spins spread spreading spreads spring stack stacking stacks stands start starts stay staying stays step stepping steps still stir
stirring stirs strand stream stretch stretched stretches stretching stride strides striding strike strikes striking strokes struck style support
supporting supports sure sustain sustained sustaining sustains take takes taking tap tapping taps tell tempo texture than that the their them
themselves then there they this thread threading threads through throughout to together told tone tones too touch towards trace traces tracing tread
treading treads tug turn turning turns two uncertain under underlies underneath undertone unfold unfolding unfolds unsettle until up use uses using
varies vary varying vein volume walk walking walks way web weight what when where whether which while whole wind winding winds with without work
working works would writing
`;

export const neutralWords: ReadonlySet<string> = new Set(listed.split(/\s+/).filter((word) => word !== ""));
