/** A happening of world history with its date, complete or only its year, and how articles name it. */
export interface DatedEvent {
  readonly name: string;
  readonly date: string;
  readonly words: RegExp;
}

/**
 * date | name | other wordings (regular expressions, parted by ";") | who publishes the date.
 * Only happenings whose date is not in dispute. The end of the Second World War has a year and no day: it differs by continent.
 */
const rows = `1215-06-15|Magna Carta|(?:sealing|signing) of Magna Carta|UK Parliament
1453-05-29|fall of Constantinople||Encyclopaedia Britannica
1492-10-12|Columbus's landfall|Columbus.{0,12} (?:landing|arrival|first voyage);discovery of America|US Library of Congress
1517-10-31|Reformation|Luther.{0,12} 95 theses;ninety-five theses|Encyclopaedia Britannica
1666-09-02|Great Fire of London||UK National Archives
1776-07-04|American independence|(?:US|U\\.S\\.|American) (?:Declaration of Independence|independence);independence of the United States|US National Archives
1789-07-14|storming of the Bastille|fall of the Bastille;French Revolution|Encyclopaedia Britannica
1805-10-21|Battle of Trafalgar||Royal Museums Greenwich
1812-09-07|Battle of Borodino||Encyclopaedia Britannica
1815-06-18|Battle of Waterloo||UK National Archives
1848-02|Communist Manifesto||British Library
1859-11-24|On the Origin of Species|Origin of Species|Natural History Museum
1863-01-01|Emancipation Proclamation||US National Archives
1863-07-01|Battle of Gettysburg||US National Park Service
1865-04-14|assassination of Lincoln|Lincoln.{0,3} assassination;assassination of (?:Abraham|President) Lincoln|US National Park Service
1883-08-27|eruption of Krakatoa|Krakatoa eruption|US Geological Survey
1896-04-06|first modern Olympics|first modern Olympic Games|International Olympic Committee
1903-12-17|first powered flight|Wright brothers.{0,3} first flight;first flight of the Wright brothers|NASA
1906-04-18|1906 San Francisco earthquake|San Francisco earthquake of 1906|US Geological Survey
1912-04-15|sinking of the Titanic|Titanic (?:sank|disaster|sinking);Titanic.{0,3} sinking|UK National Archives
1914-06-28|assassination of Archduke Franz Ferdinand|assassination of Franz Ferdinand|Imperial War Museums
1914-07-28|start of World War I|(?:start|outbreak|beginning) of (?:the )?(?:World War (?:I|One)|First World War)|Imperial War Museums
1915-04-24|Armenian genocide||US Library of Congress
1915-04-25|Gallipoli landings|landings? at Gallipoli;Gallipoli landing|Australian War Memorial
1916-04-24|Easter Rising||National Library of Ireland
1916-07-01|Battle of the Somme||Imperial War Museums
1917-11-07|October Revolution|Bolshevik Revolution;Russian Revolution of 1917|Encyclopaedia Britannica
1917-11-02|Balfour Declaration||British Library
1918-11-11|Armistice of 1918|end of (?:World War (?:I|One)|the First World War);armistice that ended (?:World War (?:I|One)|the First World War)|Imperial War Museums
1919-06-28|Treaty of Versailles||US Library of Congress
1928-09|discovery of penicillin||Nobel Foundation
1929-10-29|Wall Street Crash|Wall Street Crash of 1929;Black Tuesday stock market crash|Federal Reserve
1933-01-30|Hitler's rise to power|Hitler.{0,3} (?:coming to power|appointment as chancellor)|US Holocaust Memorial Museum
1937-04-26|bombing of Guernica|Guernica bombing|Museo Reina Sofia
1937-05-06|Hindenburg disaster||US National Archives
1938-11-09|Kristallnacht|Night of Broken Glass|US Holocaust Memorial Museum
1939-09-01|start of World War II|(?:start|outbreak|beginning) of (?:the )?(?:World War (?:II|Two)|Second World War);German invasion of Poland|Imperial War Museums
1940-06-04|evacuation of Dunkirk|Dunkirk evacuation|Imperial War Museums
1941-06-22|Operation Barbarossa|(?:German|Nazi) invasion of the Soviet Union|US Holocaust Memorial Museum
1941-12-07|attack on Pearl Harbor|Pearl Harbor attack;bombing of Pearl Harbor|US National Park Service
1943-02-02|Battle of Stalingrad|(?:end of|victory (?:in|at)) (?:the Battle of )?Stalingrad|Encyclopaedia Britannica
1943-04-19|Warsaw Ghetto Uprising||US Holocaust Memorial Museum
1944-01-27|end of the siege of Leningrad|lifting of the (?:siege|blockade) of Leningrad|Encyclopaedia Britannica
1944-06-06|D-Day|D-Day landings;Normandy landings;landings in Normandy;invasion of Normandy;Allied landings|Imperial War Museums
1944-08-01|Warsaw Uprising||Warsaw Rising Museum
1944-08-25|liberation of Paris||Encyclopaedia Britannica
1945-01-27|liberation of Auschwitz|Auschwitz.{0,3} liberation;liberation of the Auschwitz|US Holocaust Memorial Museum
1945-02-13|bombing of Dresden|Dresden bombing|Imperial War Museums
1945-05-08|VE Day|V-E Day;Victory in Europe(?: Day)?|Imperial War Museums
1945|end of World War II|end of (?:World War (?:II|Two)|WWII|the Second World War|the war in Europe);(?:victory|Allied victory) in (?:WWII|World War (?:II|Two)|the Second World War|the Great Patriotic War);victory over (?:Nazi Germany|Nazism|fascism);peace in Europe|Imperial War Museums
1945-08-06|bombing of Hiroshima|atomic bombings? of Hiroshima;Hiroshima (?:bombing|atomic bombing);bombing of Hiroshima and Nagasaki|City of Hiroshima
1945-08-09|bombing of Nagasaki|atomic bombing of Nagasaki;Nagasaki (?:bombing|atomic bombing)|City of Nagasaki
1945-10-24|founding of the United Nations|(?:founding|foundation|establishment|creation) of the (?:United Nations|UN)|United Nations
1945-11-20|Nuremberg trials|start of the Nuremberg trials|US Holocaust Memorial Museum
1947-08-15|independence of India|Indian independence;India.{0,3} independence;partition of India|UK National Archives
1948-05-14|founding of Israel|Israel.{0,3} (?:independence|founding);(?:founding|foundation|establishment|creation) of (?:the State of )?Israel|US Department of State
1948-12-10|Universal Declaration of Human Rights||United Nations
1949-04-04|founding of NATO|NATO.{0,3} (?:founding|foundation);North Atlantic Treaty|NATO
1949-10-01|founding of the People's Republic of China|(?:founding|foundation|establishment) of (?:the )?(?:People.s Republic of China|Communist China)|Encyclopaedia Britannica
1950-06-25|start of the Korean War|(?:start|outbreak|beginning) of the Korean War|US National Archives
1953-05-29|first ascent of Mount Everest|(?:first ascent|conquest) of (?:Mount )?Everest|Royal Geographical Society
1953-07-27|Korean War armistice|Korean Armistice;end of the Korean War|US National Archives
1955-12-01|Montgomery bus boycott|Rosa Parks.{0,3} (?:arrest|protest)|US National Archives
1956-10-23|Hungarian Revolution of 1956|Hungarian (?:Uprising|Revolution) of 1956;1956 Hungarian (?:Uprising|Revolution)|Encyclopaedia Britannica
1957-03-25|Treaty of Rome|Treaties of Rome|European Union
1957-10-04|launch of Sputnik|Sputnik(?: 1)? launch|NASA
1961-04-12|first human spaceflight|Gagarin.{0,3} (?:flight|spaceflight|journey);first (?:human|manned) (?:space ?flight|flight (?:in|into) space)|NASA
1961-08-13|building of the Berlin Wall|(?:construction|building) of the Berlin Wall|Encyclopaedia Britannica
1962-10|Cuban Missile Crisis||US Department of State
1963-08-28|March on Washington|I Have a Dream(?:.{0,3} speech)?|US National Park Service
1963-11-22|assassination of John F. Kennedy|(?:John F\\. Kennedy|President Kennedy|JFK).{0,3} assassination;assassination of (?:JFK|President Kennedy|President John F\\. Kennedy)|US National Archives
1966-07-30|England's World Cup win of 1966|1966 World Cup final|FIFA
1966-10-21|Aberfan disaster||UK National Archives
1967-06-05|Six-Day War||US Department of State
1968-04-04|assassination of Martin Luther King|(?:Martin Luther King.{0,5}|King.s) assassination;assassination of (?:the Rev\\. )?(?:Dr\\.? )?Martin Luther King|US National Archives
1968-08-20|invasion of Czechoslovakia|(?:Soviet(?:-led)?|Warsaw Pact) invasion of Czechoslovakia|US Department of State
1969-06-28|Stonewall riots|Stonewall (?:riots?|uprising)|US National Park Service
1969-07-20|first Moon landing|moon landing;Apollo 11;landing on the Moon|NASA
1969-08-15|Woodstock festival|Woodstock|US Library of Congress
1972-01-30|Bloody Sunday|Bloody Sunday in (?:Derry|Londonderry)|UK National Archives
1972-09-05|Munich Olympics attack|Munich (?:massacre|Olympics attack|Olympic massacre)|International Olympic Committee
1973-09-11|Chilean coup|(?:1973 )?coup in Chile;Pinochet.{0,3} coup|US National Security Archive
1974-04-25|Carnation Revolution||Encyclopaedia Britannica
1975-04-30|fall of Saigon|end of the Vietnam War|US National Archives
1976-09-09|death of Mao Zedong|Mao.{0,8} death;death of Mao|Encyclopaedia Britannica
1979-02-11|Iranian Revolution|Islamic Revolution|Encyclopaedia Britannica
1979-03-28|Three Mile Island accident||US Nuclear Regulatory Commission
1980-05-18|eruption of Mount St. Helens|Mount St\\.? Helens eruption|US Geological Survey
1982-04-02|start of the Falklands War|(?:start|outbreak|beginning) of the Falklands War;invasion of the Falkland|Imperial War Museums
1984-12-03|Bhopal disaster|Bhopal gas (?:leak|tragedy|disaster)|Encyclopaedia Britannica
1985-07-13|Live Aid||BBC
1986-01-28|Challenger disaster|(?:space shuttle )?Challenger (?:explosion|disaster|accident)|NASA
1986-04-26|Chernobyl disaster|Chernobyl(?: nuclear)? (?:disaster|accident|catastrophe|explosion);Chernobyl|IAEA
1988-07-06|Piper Alpha disaster|Piper Alpha|UK Health and Safety Executive
1988-12-21|Lockerbie bombing|Lockerbie (?:bombing|disaster)|US Department of Justice
1989-03-24|Exxon Valdez oil spill|Exxon Valdez|US Environmental Protection Agency
1989-04-15|Hillsborough disaster|Hillsborough|UK Government
1989-06-04|Tiananmen Square crackdown|Tiananmen(?: Square)? (?:crackdown|massacre|protests);crackdown (?:on|in) Tiananmen|US National Security Archive
1989-11-09|fall of the Berlin Wall|Berlin Wall.{0,3} (?:fall|fell);Berlin Wall fell|German federal government
1990-02-11|release of Nelson Mandela|Nelson Mandela.{0,3} release;Mandela.{0,3} release from prison|Nelson Mandela Foundation
1990-04-24|launch of the Hubble telescope|Hubble(?: Space Telescope)?.{0,3} launch;launch of the Hubble|NASA
1990-10-03|German reunification|reunification of Germany;German unity|German federal government
1991-12-26|dissolution of the Soviet Union|(?:collapse|dissolution|break-?up|end|fall) of the (?:Soviet Union|USSR);Soviet collapse|Encyclopaedia Britannica
1992-02-07|Maastricht Treaty|Treaty of Maastricht|European Union
1994-04-07|Rwandan genocide|genocide (?:in Rwanda|against the Tutsi);Rwanda genocide|United Nations
1994-05-06|opening of the Channel Tunnel|Channel Tunnel.{0,3} opening|UK National Archives
1995-04-19|Oklahoma City bombing||FBI
1995-07-11|Srebrenica genocide|Srebrenica(?: massacre| genocide)?|United Nations
1996-07-05|birth of Dolly the sheep|Dolly the sheep|National Museums Scotland
1997-07-01|handover of Hong Kong|Hong Kong.{0,3} (?:handover|return)|UK Government
1997-08-31|death of Princess Diana|(?:Princess Diana|Diana).{0,3} death;death of Diana, Princess of Wales|UK Royal Household
1998-04-10|Good Friday Agreement|Belfast Agreement|UK Government
1999-04-20|Columbine shooting|Columbine(?: High School)? (?:shooting|massacre)|FBI
2000-08-12|sinking of the Kursk|Kursk (?:submarine )?(?:disaster|sinking|tragedy)|Encyclopaedia Britannica
2001-09-11|9/11 attacks|9/11(?: attacks)?;September 11(?:th)?(?:, 2001,?)? (?:terrorist )?attacks;attacks of September 11|9/11 Memorial & Museum
2003-02-01|Columbia disaster|(?:space shuttle )?Columbia (?:disaster|accident)|NASA
2003-03-20|invasion of Iraq|(?:US|U\\.S\\.|US-led|U\\.S\\.-led|American|American-led) invasion of Iraq|US Department of State
2004-03-11|Madrid train bombings||Encyclopaedia Britannica
2004-09-01|Beslan school siege|Beslan(?: school)? (?:siege|hostage|tragedy|massacre)|European Court of Human Rights
2004-12-26|Indian Ocean tsunami|Boxing Day tsunami|US Geological Survey
2005-07-07|London bombings of 7 July|7/7(?: bombings| attacks)?;July 7 bombings|UK Government
2005-08-29|Hurricane Katrina|Katrina|US National Weather Service
2008-09-15|collapse of Lehman Brothers|Lehman(?: Brothers)?.{0,3} (?:collapse|bankruptcy|failure)|Federal Reserve
2010-01-12|Haiti earthquake of 2010|2010 (?:Haiti|Haitian) earthquake|US Geological Survey
2010-04-20|Deepwater Horizon|Deepwater Horizon (?:explosion|disaster|oil spill)|US Environmental Protection Agency
2011-03-11|Fukushima disaster|Fukushima(?: nuclear)? (?:disaster|accident);Great East Japan Earthquake;2011 tsunami in Japan|IAEA
2011-07-22|Utoya attack|Ut[oø]ya(?: massacre| attack| shooting)?|Norwegian government
2012-12-14|Sandy Hook shooting|Sandy Hook(?: Elementary| school)?(?: shooting| massacre)?|FBI
2013-04-15|Boston Marathon bombing||FBI
2015-01-07|Charlie Hebdo attack|attack on Charlie Hebdo|Encyclopaedia Britannica
2016-06-23|Brexit referendum|Brexit vote;(?:UK.s|British) vote to leave the (?:EU|European Union)|UK Electoral Commission
2017-06-14|Grenfell Tower fire|Grenfell(?: Tower)?(?: fire)?|UK Government
2020-01-31|Brexit|Britain.s (?:exit from|departure from) the (?:EU|European Union)|UK Government`;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** The happenings of the table. */
export const worldEvents: readonly DatedEvent[] = rows.split('\n').map((row) => {
  const [date, name, other] = splitRow(row);
  return { name, date, words: wordsOf(name, other) };
});

/** A house event "name|YYYY-MM-DD" of the configuration; undefined where the date is missing. */
export function houseEvent(row: string): DatedEvent | undefined {
  const [name, date] = row.split('|') as [string, string | undefined];
  return name && date ? { name, date, words: wordsOf(name, '') } : undefined;
}

/** The wordings hold "|" inside brackets: the first two columns and the last are cut off from the ends. */
function splitRow(row: string): [date: string, name: string, other: string] {
  const [date, name] = row.split('|', 2) as [string, string];
  return [date, name, row.slice(date.length + name.length + 2, row.lastIndexOf('|'))];
}

function wordsOf(name: string, other: string): RegExp {
  const forms = [escaped(name).replaceAll("'", '.'), ...other.split(';').filter((form) => form !== '')];
  return new RegExp(`(?<![\\p{L}\\d])(?:${forms.join('|')})(?![\\p{L}\\d])`, 'iu');
}
