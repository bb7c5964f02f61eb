/**
 * Words that claim nothing about a recording by themselves: the closed list. A word neither here nor in the lexicon may
 * not be written, so that no factual word slips in unnoticed.
 */
const listed = `
a about above accent accented accenting accents across act add added adding addition adds admit admits admitting adopt adopting adopts advance
advances advancing after again against ahead air alert alike all allow allowing allows almost along also alternate alternates alternating always among
amount amounts an anchor anchoring anchors and another answer answering answers anyone anything apart appear appears arcs are around arrive arriving
articulate articulated articulates articulating articulation as at atmosphere attack attacks audible away back backed background bar bars based be
bear bearing bears beat beating beats become becomes becoming before began begin beginning begins begun behind being belong belonging belongs below
bend bending bends beneath beside besides between beyond bind binding binds blocks blows borne both bound break breaking breaks breath breathe
breathes breathing bring bringing brings broad broken brought build building builds built burn burning burns but by call called can cannot carried
carries carry carrying cast catches central centre centred centres centring certain certainty chain change changes changing character characterise
characterised characterises charged chief chiefly choose chooses choosing circle circles circling clear clearly clip clipping clips close clouded
clouds colour coloured colouring colours combine combined combines combining come comes coming compass confined consist consisting consists contrast
contrasting contrasts convey conveyed conveying conveys could count counted counting counts coupled course cover covered covering covers create
creates creating creep creeping creeps cross crossed crosses current curve curves cut cuts cutting degrees depend depending depends describe describes
describing different distinctly distinguish distinguished distinguishes disturbs divide divided divides dividing do does doing down draw drawing drawn
draws drift drifting drifts drop dropping drops dwell dwelling dwells dynamics each ear earlier easily edge effect else emerges end ending ends
enliven enlivening enlivens enough enter enters entries entry equal equals establish establishes establishing ever every everything exchange exchanges
exchanging express expresses expressing expression extend extending extends fabric fairly fall falling falls far fashion favour favouring favours
features feel feeling feels felt figure figures fill filled filling fills find finding finds first fit fits fitted fitting flare flares flaring
flavour float floating floats flow flowing flows follow followed following follows foot for forces fore foreground form forming forms forth forward
found frame framed frames framing fro from front full furthermore gait gap gaps gather gathered gathering gathers general gestures get gets getting
give given gives giving glide glides gliding go goes going gone gradual gradually gravitate gravitates gravitating ground grounded group grouped
grouping groups grow growing grows guess guessing half hand handing handle handled handles handling hands hang hanging hangs harder hardly
harmonically harmonies harmony has have having hear heard hearing hears heart held here hint hit hits hitting hold holding holds home hover hovering
hovers how i idea ideas idiom if impression in incline inclines inclining included includes including insist insistent insisting insists instruments
interplay into is it its itself join joined joining joins judge jumps keep keeping keeps kept key keynote kind know knowing knows lacks laid land
landing lands language large largely last later lattice launch launches launching lay laying lays lead leading leads lean leaning leans least leave
leaves leaving led left length let lets letting level lie lies like likelihood likely limited line lines link linked linking links listener little
live lives lock locked locking locks long longer loses lost loudest loudness lying made main mainly maintain maintaining maintains make makes making
manage manages managing manner mark marked marking marks material matter may meet meeting meets melt melts mesh met metre metronome middle midway
mingle missing mix mixed mixes mixing mixture mode moment moments mood more most mostly motion mould move moves moving much music near neatly need
needed needing needs network new next no not note notes nothing notices now nowhere occupies occupy occupying of off offer offered offering offers on
once one ones only onwards open opening opens or order other others out outline outset outside over overall overlap overlays own pace pair paired
pairing pairs part parting partly parts pass passage passages passes passing past path patter pattering pattern patterns patters pause perform
performance performs pervade pervaded pervades phrase phrased phrases phrasing pick picked picking picks piece pile piles piling pitch pitches place
placed places placing plain plainly plan play played player players playing plays plenty point pointing points poor pour pouring pours presence
present presented presenting presents press presses pressing prevail prevailing prevails proceed proceeding proceeds progression provides pull pulling
pulls pulse push pushes pushing put puts putting quality quavers quite range ranges ranging rate rather reach reached reaches reaching reappear
reappears recognises recorded recording reduce reduces reducing regards register registers reigns released remain remaining remains repeat repeated
repeating repeats rest resting rests revolve revolves revolving rhythm rhythmically rhythms ride rides riding rightly ring ringing rings rise rises
rising roll rolling rolls room rooted roughly round rounded rounding rounds row rows rule run running runs said same say saying says scale scatter
scattering scatters scored seam second section sections seem sense senses separated sequence series serve serves set sets setting settle settled
settles settling several shade shaded shades shading shape shaped shapes shaping share shared shares sharing sharp sharpen sharpening sharpens shift
shifting shifts short shorten shortened shortening shortens show showing shows side silence simple sink sinking sinks sit sits sitting slide slides
sliding slip slipping slips smoothed snap snapping snaps so solid some something sometimes somewhat soon sound sounded sounding sounds space spaces
spacing span spanning spans speak speaking speaks spend spending spends spent spice spill spilling spills spin spinning spins spirit spoken spread
spreading spreads spring spun stack stacked stacking stacks stamp stand standing stands start starts state statements stay staying stays steeped step
stepping steps stiffen still stir stirring stirs strain strand strands streak stream stress stressed stresses stressing stretch stretched stretches
stretching stride strides striding strike strikes striking stroke strokes struck style substance succession suffice support supported supporting
supports sure surface surprise surprised surprises surprising surround surrounding surrounds sustain sustained sustaining sustains swear take taken
takes taking tap tapping taps tell tells temper tempo tend tending tends terms texture than that the their them themselves then there thereabouts they
this those thread threaded threading threads through throughout throw throwing throws tick ticking ticks tie tied ties time times to together told
tonal tonality tone tones too top touch touched touches touching towards trace traced traces tracing traits travel travelling travels tread treading
treads treat treated treating treats tug tugging tugs turn turned turning turns two tying uncertain under undercurrent underlies underneath
underpinned undertone unfold unfolding unfolds unsettle until unused up upon use used uses using varies vary varying vein volume wait waits walk
walking walks was way ways we wear web weighed weighs weight well what whatever when where whether which while who whole whose wind winding winds with
within without word work working works would wrapped writing
`;

export const neutralWords: ReadonlySet<string> = new Set(listed.split(/\s+/).filter((word) => word !== ""));
