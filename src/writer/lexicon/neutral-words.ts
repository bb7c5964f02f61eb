/**
 * Words that claim nothing about a recording by themselves: the closed list. A word neither here nor in the lexicon may
 * not be written, so that no factual word slips in unnoticed.
 */
const listed = `
a about above accents across act add added adding adds admit admits admitting adopt adopting adopts advance advances advancing after again against ahead air alert all allow allowing allows
along also alternate alternates alternating always among amount amounts an and another answer answers apart appear appears arcs are around arriving
articulate articulated articulates articulating articulation as at atmosphere attack attacks audible away back background bar bars based be bear bearing bears beat
beats become becomes before begin beginning begins behind being belong belonging belongs below bend bending bends beneath beside between beyond bind blocks borne both bound
break breathe breathes breathing bring bringing brings broad build building builds built burn burning burns but by can cannot carried carries carry carrying cast catches central centre centred
centres centring certain certainty chain change changes changing character charged chief chiefly circle circles circling clearly clip clipping clips close
clouds colour coloured colouring colours come comes coming confined consist consists contrasts convey conveyed conveying conveys count counted counting counts course cover covering covers create creates creating creep creeping creeps
cross current curves cut cuts degrees depend depending depends describe describes distinctly disturbs divide do does down draw drawing drawn draws drift
drifting drifts drop dropping drops dwell dwelling dwells dynamics each ear earlier easily edge effect else emerges end ends enliven enlivening enlivens enough enter
enters establish establishes establishing ever every everything exchange express expresses expressing expression extend extends fabric fairly fall falling falls fashion features feel feeling feels felt figures fill filled filling fills find finding finds first fit
fits flare flares flaring flavour float floating floats flow flowing flows follow followed following follows for forces fore form forming forms forward frame frames framing fro from front
full gait gap gather gathers general gestures get give given gives giving glide glides gliding go goes going gradual gradually gravitate gravitates gravitating ground grounded grouped grow
growing grows guess guessing hand handing handle handled handles handling hands hang hanging hangs harder hardly harmonically harmonies harmony has have having hear heard hears heart held here hint
hit hold holding holds home hover hovering hovers how i idea ideas idiom if impression in incline inclines inclining includes insist insistent insisting insists into is it its itself join joined
joining joins judge jumps keep keeping keeps kept key keynote kind know knowing knows lacks laid land landing lands language large largely last later launch lay laying
lays lead leading leads lean leaning leans least leave leaves leaving led left length let lets letting level lie lies like likelihood likely limited line
lines listener little live lives lock locks long loses lost loudest loudness made main maintain make makes making manage manner mark marked marks material matter may
meet meets melts mesh met metre middle mingle missing mix mixes mixing mixture mode moments mood more most mostly motion mould move moves moving much music need
needed needs new next no not note notes nothing now of off offer offers on once one only open opening opens or order other out outline outset over
overall overlap overlays own pace part parts pass passage passages passes passing past patter pattering pattern patterns pause pervades phrase phrased phrases phrasing
pick picking picks piece pile pitch pitches place placed places placing plain plainly plan play played player players playing plays plenty point pour present
presenting presents press presses pressing prevail prevailing prevails proceed proceeding proceeds provides pull pulling pulls pulse push pushes pushing put puts putting quality quite
range ranges ranging rather reach reaches reaching reappear reappears recognises recorded recording register reigns released remain remaining remains repeat repeated repeating
repeats rest resting rests revolve revolves revolving rhythm rhythmically rhythms ride rides riding rightly ring ringing rings rise rises rising roll rolling rolls room rooted roughly
round row rule run running runs said same say says section sections seem sense senses sequence series serves set sets setting settle settled settles settling
several shade shaded shades shading shape shaped shapes shaping share shared shares sharp sharpen sharpens shift shifting shifts short show showing shows side silence simple sink sits slide slides
sliding slip slipping slips snap snapping snaps so solid some something somewhat sound sounding sounds space span spanning spans speak speaking speaks spend spent
spice spill spilling spills spin spinning spins spirit spoken spread spreading spreads spring stack stacked stacking stacks stamp stand stands start starts state stay
staying stays steeped step stepping steps stiffen still stir stirring stirs strain strand strands streak stream stresses stretch stretched stretches stretching
stride strides striding strike strikes striking stroke strokes struck style substance suffice support supported supporting supports sure surface surround surrounding
surrounds sustain sustained sustaining sustains swear take taken takes taking tap tapping taps tell temper tempo tend tending tends texture than that the their them
themselves then there they this those thread threading threads through throughout tick ticking tie tied time times to together told tonal tonality tone tones too top touch
touched touches touching towards trace traces tracing traits travel travels tread treading treads treat treated treating treats tug turn turned turning turns two uncertain under undercurrent underlies underneath
undertone unfold unfolding unfolds unsettle until up use used uses using varies vary varying vein volume walk walking walks way ways we wear web weighed weighs
weight well what when where whether which while who whole wind winding winds with within without word work working works would wrapped writing
`;

export const neutralWords: ReadonlySet<string> = new Set(listed.split(/\s+/).filter((word) => word !== ""));
