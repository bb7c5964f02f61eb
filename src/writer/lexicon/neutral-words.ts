/**
 * Words that claim nothing about a recording by themselves: the closed list. A word neither here nor in the lexicon may
 * not be written, so that no factual word slips in unnoticed.
 */
const listed = `
a about above accent accented accenting accents across act added adds admit admits admitting adopt advance advances advancing after again against ahead air alert all allow
along also alternate alternates alternating always among amount amounts an and another answer answering answers anyone apart appear appears arcs are around arrive arriving
articulate articulated articulates articulating articulation as at attack attacks audible away back background bar bars be bear bearing bears beat beating
beats become becomes before begin beginning begins behind belongs below bend bending bends beneath beside between beyond bind blocks borne both bound
break breaking breaks breathe breathes breathing bring bringing brings broad build building builds built burn but by can cannot carried carries carry carrying cast centre
centres centring certain certainty chain change changes changing character chiefly choose chooses choosing circle circles circling clearly clip clipping clips close
clouds colour colouring colours come comes coming consist consists contrasts conveys could count counted counting counts course cover covering covers creep
cross crossed current curves cut cuts cutting degrees depend depending depends describe describes distinctly disturbs divide do does down draw drawing draws drift
drifting drifts drop dropping drops dwell dwelling dwells dynamics each ear earlier easily edge else emerges end ends enliven enlivens enough enter
enters ever every everything exchange extend extends fabric fairly fall falling falls feel feels felt figures fill filled filling fills find finds first fit
fits flare float floating floats flow flowing flows follow followed following follows foot for forces fore form forward frame frames framing fro from front
full gait gap gather gathering gathers gestures get give given gives giving glide glides gliding go goes going gradual gradually ground grounded grouped grow
growing grows guess guessing hand handing hands hang hanging hangs harder hardly harmonically harmony has have having hear heard hears heart held here hint
hit hold holding holds home hover hovering hovers i idea ideas idiom if in includes insist insistent insisting insists into is it its itself join joined
joining joins judge jumps keep keeping keeps kept key keynote kind lacks laid land landing lands language large largely last later launch launches launching lay laying
lays lead leading leads lean leaning leans least leave leaves leaving led left length let lets letting level lie lies like likelihood likely line
lines listener little live lives lock locks long loses lost loudest loudness lying made main maintain maintaining maintains make makes making manage manner mark marked marking marks material matter may
meet meets melts mesh metre metronome middle mingle missing mix mixes mixing mixture mode moments mood more most mostly motion move moves moving much music need
needed needs new next no not note notes nothing now nowhere of off offer offers on once one ones only open opening opens or order other others out outline outset outside over
overall overlap overlays own pace part parts pass passage passages passes passing past patter pattering pattern patterns patters pause phrase phrases phrasing
pick picking picks piece pile pitch pitches place placed places placing plain plainly plan play played player players playing plays plenty point pointing points pour pouring pours present
presenting presents press presses pressing prevail proceed proceeding proceeds pull pulling pulls pulse push pushes pushing put puts putting quavers quite
range ranges ranging rate rather reach reaches reaching reappear reappears recorded recording register remain remaining remains repeat repeated repeating
repeats rest resting rests rhythm rhythmically rhythms ride rides riding rightly ring ringing rings rise rises rising roll rolling rolls room roughly
round row rows rule run running runs said same say says section sections seem sense sequence series serves set sets setting settle settled settles settling
several shade shaded shades shape shapes shaping share shared shares sharp sharpen sharpening sharpens shift shifting shifts short shorten shortened shortening shortens show side silence simple sink sits slide slides
sliding slip snap snapping snaps so solid some something somewhat sound sounded sounding sounds space spaces spacing span spanning spans speak speaking speaks spend spent
spice spill spilling spills spin spinning spins spirit spread spreading spreads spring stack stacked stacking stacks stand stands start starts stay
staying stays step stepping steps stiffen still stir stirring stirs strand strands streak stream stress stressed stresses stressing stretch stretched stretches stretching
stride strides striding strike strikes striking stroke strokes struck style substance succession support supported supporting supports sure surround surrounding
surrounds sustain sustained sustaining sustains swear take taken takes taking tap tapping taps tell temper tempo texture than that the their them
themselves then there thereabouts they this those thread threading threads through throughout tick ticking ticks tie tied time times to together told tonal tone tones too top touch
touched towards trace traces tracing travel travelling travels tread treading treads tug tugging tugs turn turned turning turns two uncertain under underlies underneath
undertone unfold unfolding unfolds unsettle until up upon use used uses using varies vary varying vein volume walk walking walks way ways we wear web
weight what when where whether which while who whole wind winding winds with without work working works would writing
`;

export const neutralWords: ReadonlySet<string> = new Set(listed.split(/\s+/).filter((word) => word !== ""));
