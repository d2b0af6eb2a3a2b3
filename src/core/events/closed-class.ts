/**
 * The closed-class words of English: articles, pronouns, prepositions, conjunctions, auxiliaries,
 * and the particles that contractions leave. They are the same in every text, so a fact pack never
 * stores them. Source: any grammar; open-class words, however common, are left to the background.
 */
export const CLOSED_CLASS: ReadonlySet<string> = new Set(
  `a an the this that these those there here such same own other others another each every either
  neither both all any some no none not nor only just also too very more most less least few many
  much i me my mine myself we us our ours ourselves you your yours yourself he him his himself she
  her hers herself it its itself they them their theirs themselves one ones who whom whose which
  what when where why how whether if then than as so because since until till while although though
  unless but and or yet of at by for with about against between into through during before after
  above below to from up down in out on off over under again further once upon among within without
  across along around behind beside besides beyond despite except inside near onto outside per
  toward towards via am is are was were be been being have has had having do does did doing done
  will would shall should can could may might must ought cannot ain aren couldn didn doesn don hadn
  hasn haven isn mustn shouldn wasn weren won wouldn ll ve re mr mrs ms dr amid whatever whoever
  wherever whenever however therefore thus hence now ever never always`
    .split(/\s+/)
    .filter(Boolean),
);
