import type { Token } from '../../article/article.ts';
import { spellingFact } from '../../article/spellingFacts.ts';
import { wordFact } from '../../text/wordFacts.ts';

/**
 * Words for offices, ranks, trades and forms of address that stand beside the name of their holder. Written for this
 * project as a closed list of common ones; a role that is not here is still seen where it stands in lower case before a
 * name ("drummer Ana Prieto").
 */
const roles = `
president premier minister chancellor secretary undersecretary governor mayor councillor councilor alderman senator
congressman congresswoman representative delegate deputy lawmaker legislator parliamentarian mp mep speaker whip
ambassador envoy consul attaché diplomat commissioner ombudsman chairman chairwoman chairperson chair head chief leader
director ceo cfo coo cto founder cofounder co-founder owner manager executive officer boss president-elect
prosecutor attorney lawyer solicitor barrister judge justice magistrate sheriff marshal constable detective inspector
superintendent sergeant lieutenant captain major colonel general brigadier admiral commander commodore corporal private
commandant spokesman spokeswoman spokesperson spokespersons spokesmen adviser advisor aide assistant coordinator
administrator registrar treasurer trustee professor lecturer dean provost rector headteacher principal teacher scientist
researcher analyst economist historian expert author writer novelist poet journalist reporter correspondent editor
columnist broadcaster presenter host anchor producer actor actress comedian singer songwriter rapper musician drummer
guitarist bassist pianist violinist composer conductor dancer choreographer artist painter sculptor photographer
architect designer chef engineer astronaut cosmonaut pilot physician doctor surgeon nurse psychiatrist virologist
epidemiologist coach trainer captain striker goalkeeper midfielder defender winger quarterback pitcher batsman bowler
sprinter swimmer cyclist driver jockey referee umpire champion bishop archbishop cardinal imam rabbi priest pastor
reverend ayatollah sheikh mufti patriarch activist campaigner candidate nominee organizer organiser entrepreneur
businessman businesswoman billionaire investor banker farmer veteran inventor mathematician physicist chemist biologist
astronomer geologist curator librarian archivist warden ranger firefighter paramedic coroner medic biographer
mr mrs ms miss mx dr prof sir madam lord lady dame baron baroness count countess duke duchess rev fr gov sen rep gen col
lt capt sgt cmdr adm maj pvt cpl hon pc dci patrolman trooper coxswain skipper maestro deacon abbot abbess
`;

/** Words that are part of a role only beside another ("former prime minister", "Secretary General"). */
const companions = `
prime vice deputy acting interim former ex- ex then incoming outgoing late first second third senior junior lead chief
general foreign interior home defence defense finance health education justice transport environment energy trade labour
labor agriculture culture sports state national federal regional attorney lord high honorary managing executive
permanent special assistant associate principal world olympic emeritus elect designate press media district court city county house senate majority minority production
detective chief medical regional council
`;

/** Titles that belong to the name, because what follows is a given name ("Pope Francis"). */
const regnal = 'pope king queen prince princess emperor empress saint st sultan tsar czar shah';

export const roleWords: ReadonlySet<string> = wordSet(roles);
const roleCompanions: ReadonlySet<string> = wordSet(companions);
export const regnalTitles: ReadonlySet<string> = wordSet(regnal);

/** A word that is part of a role beside another: "prime", "Ex-Deputy". */
export const isRoleCompanion: (word: string) => boolean = wordFact((word) => {
  const plain = word.toLowerCase();
  return roleCompanions.has(plain.startsWith('ex-') ? plain.slice(3) : plain);
});

/** "Secretary-General", "Lt.", "president" as the list has them. */
export const isRoleWord: (word: string) => boolean = wordFact(findRoleWord);

/** The same for tokens, whatever their case. */
export const isRoleToken: (token: Token) => boolean = spellingFact(({ lower }) => isRoleWord(lower));
export const isCompanionToken: (token: Token) => boolean = spellingFact(({ lower }) => isRoleCompanion(lower));

function findRoleWord(word: string): boolean {
  const plain = (word.endsWith('.') ? word.slice(0, -1) : word).toLowerCase();
  if (roleWords.has(plain) || (plain.endsWith('s') && plain.length > 5 && roleWords.has(plain.slice(0, -1))))
    return true;
  const hyphen = plain.indexOf('-');
  return hyphen > 0 && plain.split('-').some((part) => roleWords.has(part)) && /^\p{L}+(?:-\p{L}+)+$/u.test(plain);
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/).filter(Boolean));
}
