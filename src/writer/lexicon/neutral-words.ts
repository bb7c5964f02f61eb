/**
 * Words that claim nothing about a recording by themselves: the closed list. A word neither here nor in the lexicon may
 * not be written, so that no factual word slips in unnoticed.
 */
const listed = `
a about above accents across act added adds admit admits admitting adopt advance advances advancing after again against ahead air alert all allow
along also alternate alternates alternating always among amount amounts an anchor anchoring anchors and another answer answers apart appear appears arcs are around arriving
articulate articulated articulates articulating articulation as at attack attacks audible away back backed background bar bars be bear bearing bears beat
beats become becomes before begin beginning begins behind being belongs below bend bending bends beneath beside besides between beyond bind binds blocks borne both bound
break breaks breathe breathes breathing bring bringing brings broad brought build building builds built burn but by can cannot carried carries carry carrying cast centre
centres centring certain certainty chain change changes changing character chiefly circle circles circling clearly clip clipping clips close
clouds colour colouring colours combine combined combines combining come comes coming compass consist consisting consists contrasts conveys count counted counting counts course cover covered covering covers creep
cross crosses current curves cut cuts degrees depend depending depends describe describes distinctly disturbs divide divided divides dividing do does doing down draw drawing drawn draws drift
drifting drifts drop dropping drops dwell dwelling dwells dynamics each ear earlier easily edge else emerges end ends enliven enlivens enough enter
enters equal equals ever every everything exchange extend extending extends fabric fairly fall falling falls favour favouring favours feel feels felt figure figures fill filling fills find finds first fit
fits fitted fitting flare float floating floats flow flowing flows follow followed following follows foot for forces fore foreground form forward frame framed frames framing fro from front
full gait gap gather gathered gathering gathers gestures get give given gives giving glide glides gliding go goes going gradual gradually ground grounded group grouped grouping groups grow
growing grows guess guessing half hand handing hands hang hanging hangs harder hardly harmonically harmony has have having hear heard hears heart held here hint
hit hold holding holds home hover hovering hovers i idea ideas idiom if in includes insist insistent insisting insists interplay into is it its itself join joined
joining joins judge jumps keep keeping keeps kept key keynote kind lacks laid land landing lands language large largely last later lattice launch lay laying
lays lead leading leads lean leaning leans least leave leaves leaving led left length let lets letting level lie lies like likelihood likely line
lines little live lives lock locked locking locks long loses lost loudest loudness lying made main mainly maintain make makes making manage manner mark marks material matter may
meet meeting meets melts mesh metre middle mingle missing mix mixes mixing mixture mode moments mood more most mostly motion move moves moving much music near need
needed needing needs network new next no not note notes nothing now occupies occupy occupying of off offer offering offers on once one ones only open opening opens or order other others out outline outset over
overall overlap overlays own pace pair pairing pairs part parts pass passage passages passes passing past path patter pattering pattern patterns pause phrase phrases phrasing
pick picked picking picks piece pile piles piling pitch pitches place placed places placing plain plainly plan play played player players playing plays plenty point pour present
presenting presents press presses pressing prevail proceed proceeding proceeds progression pull pulling pulls pulse push pushes pushing put puts putting quite
range ranges ranging rather reach reached reaches reaching reappear reappears recorded recording reduce reduces reducing register registers remain remaining remains repeat repeated repeating
repeats rest resting rests rhythm rhythmically rhythms ride rides riding rightly ring ringing rings rise rises rising roll rolling rolls room roughly
round row rule run running runs said same say says scatter scattering scatters second section sections seem sense sequence series serves set sets setting settle settled settles settling
several shade shaded shades shape shapes share shared shares sharing sharp sharpen shift shifting shifts short show side silence simple sink sit sits sitting slide slides
sliding slip snap snapping snaps so solid some something somewhat sound sounding sounds space span spanning spans speak speaking speaks spend spent
spice spill spilling spills spin spinning spins spirit spread spreading spreads spring stack stacked stacking stacks stand standing stands start starts stay
staying stays step stepping steps stiffen still stir stirring stirs strand strands streak stream stresses stretch stretched stretches stretching
stride strides striding strike strikes striking stroke strokes struck style substance support supported supporting supports sure surround surrounding
surrounds sustain sustained sustaining sustains swear take taken takes taking tap tapping taps tell temper tempo texture than that the their them
themselves then there they this thread threaded threading threads through throughout tick ticking tie tied ties time to together told tonal tone tones too top touch
touched towards trace traces tracing travel travelling travels tread treading treads treat treating treats tug turn turned turning turns two tying uncertain under underlies underneath underpinned
undertone unfold unfolding unfolds unsettle until unused up upon use used uses using varies vary varying vein volume walk walking walks way ways we wear web
weight well what when where whether which while who whole wind winding winds with without work working works would writing
`;

export const neutralWords: ReadonlySet<string> = new Set(listed.split(/\s+/).filter((word) => word !== ""));
