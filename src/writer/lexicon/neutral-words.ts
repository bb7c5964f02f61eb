/**
 * Words that claim nothing about a recording by themselves: the closed list. A word neither here nor in the lexicon may
 * not be written, so that no factual word slips in unnoticed.
 */
const listed = `
a about above accents across act add added addition adds admit admits admitting adopt adopts advance advances advancing after again against ahead air
alert all allow along also alternate alternates alternating always among amount amounts an and another answer answers anything apart appear appears
arcs are around arriving articulate articulated articulates articulating articulation as at attack attacks audible away back background bar bars be
bear bearing bears beat beats become becomes before began begin beginning begins behind being belong belongs below bend bending bends beneath beside
besides between beyond bind blocks borne both bound break breathe breathes breathing bring brings broad build building builds built burn but by call
called can cannot carried carries carry carrying cast centre centres centring certain certainty chain change changes changing character characterise
characterised characterises chiefly circle circles circling clearly clip clipping clips close clouds colour coloured colouring colours combine
combined combines come comes coming consist consists contrasts conveys count counted counting counts coupled course cover covering covers creep cross
current curves cut cuts degrees depend depending depends describe describes distinctly distinguish distinguished distinguishes disturbs divide do does
down draw drawing draws drift drifting drifts drop dropping drops dwell dwelling dwells dynamics each ear earlier easily edge else emerges end ends
enliven enlivens enough enter enters entry ever every everything exchange extend extends fabric fairly fall falling falls far feel feels felt figures
fill filled fills find finds first fit fits flare float floating floats flow flowing flows follow followed following follows for forces fore form
forward found frame frames framing fro from front full furthermore gait gap gather gathers gestures get give given gives giving glide glides gliding
go goes going gradual gradually ground grounded grouped grow growing grows guess guessing hand handing hands hang hanging hangs harder hardly
harmonically harmony has have hear heard hears heart held here hint hit hold holding holds home hover hovering hovers i idea ideas idiom if impression
in included includes including insist insistent insisting insists instruments into is it its itself join joined joining joins judge jumps keep keeping
keeps kept key keynote kind lacks laid land landing lands language large largely last later launch lay laying lays lead leading leads lean leaning
leans least leave leaves leaving led left length let lets letting level lie lies like likelihood likely line lines little live lives lock locks long
loses lost loudest loudness made main maintain make makes making manage manner mark marked marks material matter may meet meets melts mesh met metre
middle mingle missing mix mixes mixing mixture mode moments mood more most mostly motion move moves moving much music need needed needs new next no
not note notes nothing now occupies occupy of off offer offered offers on once one only onwards open opening opens or order other out outline outset
over overall overlap overlays own pace paired part parts pass passage passages passes passing past patter pattering pattern patterns pause perform
performance performs pervade pervaded pervades phrase phrases phrasing pick picking picks piece pile pitch pitches place placed plain plainly plan
play played player players playing plays plenty point pour present presented presenting presents press presses pressing prevail proceed proceeding
proceeds pull pulling pulls pulse push pushes pushing put puts putting quite range ranges ranging rather reach reached reaches reaching reappear
reappears recorded recording regards register remain remaining remains repeat repeated repeating repeats rest resting rests rhythm rhythmically
rhythms ride rides riding rightly ring ringing rings rise rises rising roll rolling rolls room roughly round row rule run running runs said same say
says section sections seem sense sequence series serves set sets setting settle settled settles settling several shade shaded shades shape shaped
shapes share shared shares sharp sharpen shift shifting shifts short show shows side silence simple sink sits slide slides sliding slip snap snapping
snaps so solid some something somewhat sound sounding sounds space span spanning spans speak speaking speaks spend spent spice spill spilling spills
spin spinning spins spirit spread spreading spreads spring stack stacked stacking stacks stand stands start starts stay staying stays step stepping
steps stiffen still stir stirring stirs strand strands streak stream stresses stretch stretched stretches stretching stride strides striding strike
strikes striking stroke strokes struck style substance support supported supporting supports sure surround surrounding surrounds sustain sustained
sustaining sustains swear take taken takes taking tap tapping taps tell temper tempo terms texture than that the their them themselves then there they
this thread threading threads through throughout tick ticking tie tied time to together told tonal tone tones too top touch touched towards trace
traces tracing travel travels tread treading treads tug turn turned turning turns two uncertain under underlies underneath undertone unfold unfolding
unfolds unsettle until up use used uses using varies vary varying vein volume wait waits walk walking walks was way ways we wear web weight well what
when where whether which while who whole whose wind winding winds with within without work working works would writing
`;

export const neutralWords: ReadonlySet<string> = new Set(listed.split(/\s+/).filter((word) => word !== ""));
