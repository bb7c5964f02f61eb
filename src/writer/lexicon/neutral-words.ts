/**
 * Words that claim nothing about a recording by themselves: the closed list. A word neither here nor in the lexicon may
 * not be written, so that no factual word slips in unnoticed.
 */
const listed = `
a about above accents across admit admits admitting advance advances advancing after again ahead air all along also alternate alternates alternating
among an and another answer apart are around arriving articulated as at attack back bar bars be bear bearing beat beats becomes before begin begins
below bend bending bends beneath between both break breathe breathes breathing build building builds but by can cannot carries carry carrying cast
centre centres centring certain certainty change changes changing character circle circles circling clear close colour colouring come comes count
counted counting counts course cover covering covers cross describe do down drift drifting drifts dwell dwelling dwells dynamics each ear earlier edge
else emerges end ends enter enters ever everything fall falling falls felt figures fill first flow flowing flows follow followed following follows for
forces forward frame frames framing from gestures give glide glides gliding go goes gradual grow growing grows guess hang hanging hangs hard harmony
has hear heard hears held here hold holding holds home hover hovering hovers i idea in insist insistent insisting insists into is it its itself join
joined joining joins jumps keep keeping keeps key kind lacks land landing lands later lay laying lays leads lean leaning leans least leave leaves
leaving level lies line lines little lock long loudest loudness make makes making manner mark material melts metre middle mix mixes mixing mode
moments mood more motion move moves moving much music new next not note notes nothing now of on once one only open opening opens or other out over own
pace part parts pass passage passes passing patter patterns phrases phrasing pick picking picks piece pitch play player players plays press presses
pressing proceed proceeding proceeds pull pulling pulls push pushes pushing range ranges ranging rather reach reaches reaching recording register
remain remaining remains rest resting rests rhythm rhythms ride rides riding ring ringing rings rises rising roll rolling rolls roughly round run
running runs said say section sections set sets setting settle settles settling shade shape sharpen shift shifting shifts short silence sits slide
slides sliding snap snapping snaps so some sound sounding sounds space span spanning spans speak speaking speaks spent spill spilling spills spin
spinning spins spring stack stacking stacks stands start starts stay staying stays step stepping steps still stir stirring stirs stream stretch
stretched stretches stretching stride strides striding strike strikes striking strokes style support sustain sustained sustaining sustains take takes
taking tap tapping taps tell tempo texture than that the their them themselves then there they this through throughout to together told tone tones too
touch towards trace traces tracing tread treading treads tug turn turning turns two uncertain under underlies underneath undertone unfold unfolding
unfolds unsettle until up use uses using varies vary varying volume walk walking walks way weight what when where whether which while wind winding
winds with would writing
`;

export const neutralWords: ReadonlySet<string> = new Set(listed.split(/\s+/).filter((word) => word !== ""));
