/**
 * National holidays: English name | countries (ISO 3166-1) with the days they are kept on, none where the day moves.
 * Made by server/training/holidays.ts from date-holidays 2026-09-20; the data is by its contributors and, as it rests on
 * Wikipedia, under CC BY-SA 3.0 (https://creativecommons.org/licenses/by-sa/3.0/), as is this table.
 */
export const publicHolidays = `30 June Day|EG:06-30
ANZAC Day|NZ:04-25 TO:04-25
Accession Day|BH:12-17
Adhi Poson Full Moon Poya Day|LK:05-30
Administrative Professionals Day|US
Africa Day|GM:05-25 GN:05-25 MG:05-25 MR:05-25 NA:05-25 ZW:05-25
Africa Day/ Heroes' Day|LS:05-25
African Freedom Day|ZM:05-25
Agricultural Reform Day|ST:09-30
Aliyah Day|IL
Alphabet Day|AL:11-22
American Citizenship Day|PR:03-02
American Samoa Flag Day|AS:04-17
Ancestry Day|HT:01-02
Anguilla Day|AI:05-30
Annunciation Day|SE:03-25
Anti-Fascist Struggle Day|HR:06-22
Anzac Day|AU:04-25 CC:04-25 CK:04-25 CX:04-25 NF:04-25
April Fools' Day|AL:04-01 NO:04-01
Arbor Day|TW:03-12
Archbishop Janan Luwum Day|UG:02-16
Armed Forces Day|BD:11-21 BN:03-31 EG:10-06 GQ:08-03 LR:02-11 SL:02-18 ST:09-06 TW:09-03
Armed forces Day|HN:10-21
Armistice Day|BE:11-11 FR:11-11 RS:11-11
Army Day|AM:01-28 CL:09-19 CN:08-01 GT:06-30 ML:01-20
Arrival Day|GY:05-05
August Revolution Commemoration Day|VN:08-19
Australia Day|AU:01-26 CC:01-26 CX:01-26
Autonomy Day|AX:06-09
Autumnal Equinox Day|JP
Azerbaijan Armed Forces Day|AZ:06-26
Bak Full Moon Poya Day|LK:04-01
Baptism of Poland Day|PL:04-14
Bastille Day|FR:07-14
Battle of Arica and Flag Day|PE:06-07
Battle of Vertières Day|HT:11-18
Ben-Gurion Day|IL
Bermuda Day|BM
Betico Croes Day|AW:01-25
Binara Full Moon Poya Day|LK:09-26
Birthday of José Gervasio Artigas and Never Again Day|UY:06-19
Black Awareness Day|BR:11-20
Boganda Day|CF:03-29
Bolivian Woman's Day|BO:10-11
Bonifacio Day|PH:11-30
Boqueron Battle Victory Day|PY:09-29
Botswana Day|BW:09-30
Boy's Day|PL:09-30
Bulgarian Education and Culture, and Slavonic Literature Day|BG:05-24
CARICOM Day|GY
Canada Day|CA:07-01
Canary Islands Day|IC:05-30
Capital City Day|KZ:07-06
Capital Liberation Day|VN:10-10
Cassinga Day|NA:05-04
Chakri Memorial Day|TH:04-06
Cheikh Al Maarouf Day|KM:03-18
Colón Day|PA:11-05
Coming of Age Day|JP
Commemoration Day|BY
Commemoration of Atatürk, Youth and Sports Day|TR:05-19
Commerce Day|IS
Commonwealth Day|GI TC VG
Concord Day|NE:04-24
Constitution Day|AD:03-14 AI AM:07-05 AZ:11-12 CK:08-04 DK:06-05 DO:11-06 FJ:09-07 FO:06-05 GH:01-07 GQ:08-15 JP:05-03 KR:07-17 KY:07-02 KZ:03-15,08-30 MX NO:05-17 PH:02-02 PL:05-03 RO:12-08 SK:09-01 SX:10-09 TH:12-10 TW:12-25 UA:06-28 UY:07-18 UZ:12-08 VU:10-05 XK:04-09
Constitutional Day|TO:11-04
Coronation Day|JP TH:05-04
Culturama Day|KN
Culture Day|JP:11-03
Curaçao Day|CW:10-10
Cyprus Independence Day|CY:10-01
Cyprus National Day|CY:04-01
Day after Thanksgiving Day|US VI
Day after the Commemoration of the Assault of the Moncada garrison|CU:07-27
Day before the Commemoration of the Assault of the Moncada garrison|CU:07-25
Day of Affirmation of Argentine Rights over the Malvinas, Islands and Antarctic Sector|AR:06-10
Day of Declaration of Sovereignty|EE:11-16
Day of Goodwill|ZA:12-26
Day of Indigenous Resistance|VE:10-12
Day of Lament|ET:03-28
Day of Liberation and Innovation|SR:02-25
Day of Memory and Honour|UZ:05-09
Day of Mourning and Commemoration|EE:06-14
Day of National Sovereignty|AR
Day of National Unity|EH:06-17 HU:06-04
Day of Nuzul Al-Quran|MY
Day of Our Lady of the Seven Sorrows|SK:09-15
Day of Prayer and Repentance|DE
Day of Race|GT:10-12
Day of Reconciliation|ZA:12-16
Day of Remembrance for Truth and Justice|AR:03-24
Day of Remembrance for the Dead|SI:11-01
Day of Respect for Cultural Diversity|AR
Day of Restoration of Independence|EE:08-20
Day of Restoration of Independence of Lithuania|LT:03-11
Day of Restoration of the State of Lithuania|LT:02-16
Day of Solidarity and Freedom|PL:08-31
Day of Struggle and Martyrdom of the Polish Villages|PL:06-12
Day of Uprising Against Occupation|SI:04-27
Day of Valor|PH:04-09
Day of Victory over Fascism|AZ:05-09
Day of liberating the South for national reunification|VN:04-30
Day of the Albanian Alphabet|MK:11-22
Day of the Croatian Parliament|HR:10-08
Day of the Independent Hungary|HU:06-19
Day of the Macedonian Revolutionary Struggle|MK:10-23
Day of the Malvinas, South Georgia and South Sandwich Islands|AR
Day of the Maroons|SR:10-10
Day of the Martyrs|CD:01-04 EH:06-09 TG:06-21
Day of the May Revolution|AR:05-25
Day of the Republic|MK:08-02
Day of the Romanians Everywhere, Romanian Businessperson Day|RO
Day of the Sami people|NO:02-06
Day of the Sea|BO:03-23
Day of the Unification of the Romanian Principalities|RO:01-24
Day of the Veterans and the Fallen in the Malvinas War|AR:04-02
Day of the Virgin of Guadalupe|MX:12-12
Day of victory over fascism|SK:05-08
Decoration Day|LR
Defence Forces Day|ZW
Defender of the Fatherland Day|KZ:05-07 RU:02-23
Defenders of Ukraine Day|UA:10-14,10-01
Defense Force's Day|MZ:09-25
Demilitarization Day|AX:03-30
Democracy Day|CV:01-13 NG:05-29,06-12
Democracy and National Unity Day|TR:07-15
Derg Downfall Day|ET:05-28
Dien Bien Phu Victory Day|VN:05-07
Discovery Day|HT:12-05 KY
Duruthu Full Moon Poya Day|LK:01-03
Emancipation Day|BB:08-01 BM BS BZ:08-01 DM GD GY:08-01 JM:08-01 KN LC:08-01 MS:08-01 PR:03-22 SR:07-01 SX:07-01 TC TO:06-04 TT:08-01 VC:08-01 VI:07-03
Enthronement Ceremony Day|JP
Errol Barrow Day|BB:01-21
Esala Full Moon Poya Day|LK:07-29
Europe Day|LU:05-09 PL:05-09 XK:05-09
European Day of Remembrance for Victims of Stalinism and Nazism|EE:08-23
Farmer's Day|TW:02-04
Farmers Day|GH
Farmers' Day|ZM
Fast and Prayer Day|LR
Federal Day of Thanksgiving, Repentance and Prayer|CH
Fenkil Day|ER:02-10
Festival Day|MS:12-31
Fiji Day|FJ:10-10
First Day of Summer|IS
First Day of Winter|IS
First Philippine Republic Day|PH:01-23
First President's Day|KZ:12-01
Flag Day|AZ:11-09 BO:08-17 CW:07-02 EC:10-31 FO:04-24 LR:08-24 PA:11-04 PL:05-02 RO:06-26 VE:08-03
Flag and Universities' Day|HT:05-18
Foundation Day|JP:02-11 NF:03-06
Founders Day|GH:08-04
Founding Day|SA:02-22
Freedom Day|MT:03-31 ZA:04-27
Freedom and Democracy Day|TD:12-01
Garifuna Settlement Day|BZ:11-19
General Prayer Day|CF:06-30
Genocide Memorial Day|RW:04-07
Genocide Remembrance Day|BD:03-25
George Price Day|BZ:01-15
Gibraltar National Day|GI:09-10
Grandparents Day|EE
Granny March Day|BG:03-01
Great Prayer Day|FO
Greater Poland Uprising Remebrence Day|PL:12-27
Greenery Day|JP:04-29,05-04
Groundhog Day|CA:02-02
Guam History and Chamorro Heritage Day|GU
Guanacaste Day|CR:07-25
Gustavus Adolphus Day|SE:11-06
H.S.H. the Sovereign Prince's Day|MC:11-19
Hangul Day|KR:10-09
Heritage Day|ZA:09-24
Heroes Day|GW:01-20 RW:02-01
Heroes' Day|CV:01-20 NA:08-26 PY:03-01 ZM ZW
Heroes' Day|MZ:02-03
Heroes' and Forefathers Day|VG
Herzl Day|IL
Holocaust Remembrance Day|RS:04-22
Hong Kong Special Administrative Region Establishment Day|HK:07-01
Human Rights Day|NA:12-10 ZA:03-21
Hurricane Supplication Day|VI
Hurricane Thanksgiving|VI:10-25
Icelandic Language Day|IS:11-16
Icelandic National Day|IS:06-17
Iglesia ni Cristo Day|PH:07-27
Il Full Moon Poya Day|LK:11-24
Independence Day|AG:11-01 AL:11-28 AM:09-21 AO:11-11 AR:07-09 AX:12-06 AZ:10-18 BB:11-30 BD BF:08-05 BG:09-22 BI:07-01 BJ:08-01 BO:08-06 BR:09-07 BS:07-10 BY:07-03 BZ:09-21 CD:06-30 CF:08-13 CI:08-07 CO:07-20 CR:09-15 CU:10-10 CV:07-05 DJ:06-27 DM:11-03 DO:02-27 DZ:07-05 EE:02-24 EH:02-27 ER:05-24 FI:12-06 GA GD:02-07 GE:05-26 GH:03-06 GM:02-18 GN:10-02 GQ:10-12 GT:09-15 GW:09-24 GY:05-26 HN:09-15 HR:06-25,10-08 HT:01-01 ID:08-17 IN:08-15 JM:08-06 KM:07-06 KN:09-19 KZ:12-16,12-17 LC:02-22 LR:07-26 LS:10-04 LY:12-24 MA:11-18 MD:08-27 ME:05-21,05-22 MG:06-26 MK:09-08 ML:09-22 MR:11-28 MT:09-21 MW:07-06 MX:09-16 MY:08-31 MZ:06-25 NA:03-21 NE:08-03 NG:10-01 NI:09-15 PA:11-28 PE:07-28,07-29 PH:06-12 PK:08-14 PL:11-11 PY:05-14,05-15 RW:07-01 SC:06-29 SD:01-01 SL:04-27 SO:07-01 SR:11-25 SS:07-09 ST:07-12 SV:09-15 SZ:09-06 TD:08-11 TG:04-27 TT:08-31 TZ:12-09 UA:08-24 UG:10-09 US:07-04 UY:08-25 UZ:09-01 VC:10-27 VE:07-05 VU:07-30 XK:02-17 ZM:10-24 ZW:04-18
Independence Movement Day|KR:03-01
Independence and Unity Day|SI:12-26
Independent Czechoslovak State Day|CZ:10-28
Indian Arrival Day|TT:05-30
Indigenous People's Day|CL SR:08-09
Indigenous People's Resistance Day|BZ:10-12
Indigenous Resistance Day|NI:10-12
Internal Autonomy Day|PF:06-29
International Day of Bosniaks|MK:09-28
International Roma Day|MK:04-08
International Solidarity Day of Azerbaijanis|AZ:12-31
International Woman's Day|AO:03-08
Iqbal Day|PK:11-09
Islamic Republic Day|IR
J. J. Robert's Day|LR:03-15
Jabotinsky Day|IL
James Ronald Webster Day|AI:03-02
Jamhuri Day|KE:12-12
Jan Hus Day|CZ:07-06
John Chilembwe Day|MW:01-15
Journalist' Day|TW:09-01
Kadooment Day|BB
Kamuzu Day|MW:05-14
Karume Day|TZ:04-07
Kashmir Day|PK:02-05
Kenneth Kaunda Day|ZM:04-28
King Bhumibol Adulyadej Memorial Day|TH:10-13
King Chulalongkorn Day|TH:10-23
King's Day|NL:04-27 SX:04-27
Kingdom Day|BQ:12-15 NL:12-15
Kings Day|AW:04-27 BQ:04-27 CW:04-27
Kirani Day|GD:09-01
Knowledge, Literacy and Education Day|AM:09-01
Korean Thanksgiving|KR
Kwame Nkrumah Memorial Day|GH:09-21
Language Martyrs' Day|BD
Lapu-Lapu Day|PH:04-27
Liberation Day|AL:11-29 AO:02-04 BG:03-03 CD:05-17 CZ:05-08 GG:05-09 GU:07-21 JE:05-09 KR:08-15 LY:10-23 NL:05-05 NO:05-08 RW:07-04 TG:01-13 UG:01-26
Liberty Day|PT:04-25
Literary Day|TW:05-04
Lovers' Day|BR:06-12
M.K.O Abiola Day|NG:06-12
Madaraka Day|KE:06-01
Madin Full Moon Poya Day|LK:03-02
Mahasivarathri Day|LK:02-15
Majority Rule Day|BS:01-10
Malaysia Day|MY:09-16
Manu'a Cession Day|AS:07-16
Maore Day|KM:11-12
Marimba Day|GT:02-20
Marine Day|JP
Martin Luther King Jr. Day|US
Martyr's Day|UG:06-03
Martyred Intellectuals Day|BD:12-14
Martyrs Day|SS:07-30
Martyrs' Day|AZ:01-20 ER:06-20 LY:09-16 MG:03-29 ML:03-26 MW:03-03 PA:01-09 ST:02-03
Mashujaa Day|KE:10-20
Maulid Day|TZ
Memorial Day|DE KR:06-06 MD US
Memorial Day for the Martyrs of Arad|HU:10-06
Memorial Day for the Victims of the Communist Dictatorships|HU:02-25
Memorial Day for the Victims of the Holocaust|HU:04-16
Memorial Day of the Republic|HU:02-01
Men's Day|PL:03-10
Missionary Day|PF:03-05
Moi Day|KE:10-10
Moshoeshoe Day|LS:03-11
Mountain Day|JP
Nane Nane Day|TZ:08-08
National Anthem Day|RO:07-29
National Anthem and Flag Day|AW:03-18
National Day|AE:12-02 BH:12-16 BN:02-23 CM:05-20 CN CV:09-12 GL:06-21 HK:10-01 HR:05-30 HU:03-15,10-23 LC:12-13 LK:02-04 MU:03-12 SA:09-23 SE:06-06 SG:08-09 VN:09-02
National Day / Double Tenth Day|TW:10-10
National Day 2011|IT
National Day for Truth and Reconciliation|CA:09-30
National Day for the Remembrance of Poles Rescuing Jews under German Occupation|PL:03-24
National Day of Authorities|MK:05-23
National Day of Community Service|DM:11-04
National Day of Mourning for Queen Elizabeth II|AU NZ
National Day of Prayers|ZM:10-18
National Day of Remembrance for Steadfast Clergy|PL:10-19
National Day of Thanksgiving|TC
National Defence Day|VN:12-22
National Defense Day|HU:05-21
National Flag Day|AR:06-20 EE:06-04 SZ:04-25
National Foundation Day|KR
National Gospel Day|CK:10-26
National Harvest Day|RW
National Heritage Day|TC
National Hero Day|AO:09-17
National Heroes Day|BB:04-28 BM JM KY UG:06-09
National Heroes and Benefactor Day|BZ:03-09
National Heroes and Heroines Day|AI:12-19
National Heroes' Day|BS:10-12 KN:09-16 PH TC
National Hero′s Day|VC:03-14
National Language Day|MD:08-31
National Mourning Day|BD PA:12-20
National Peace Day|CI:11-15
National Police Day|EG:01-25
National Revival Day|AZ:11-17
National Salvation Day|AZ:06-15
National Unification Day|LR:05-14
National Unity Day|GE:04-09
National Victory Day|PL:05-08
National Warsaw Uprising Remembrance Day|PL:08-01
National Youth Day|NG:11-01 TC
Native Language Day|EE:03-14
Nauryz|KZ:03-21,03-22,03-23
Navam Full Moon Poya Day|LK:02-01
Navy Day|CL:05-21
Ndadaye Day|BI:10-21
Nelson Mandela Day|ZA:07-18
New Caledonia Day|NC:09-24
Nikini Full Moon Poya Day|LK:08-27
Ninoy Aquino Day|PH:08-21
Nobel Day|SE:12-10
Nowruz|IR UZ:03-21
Ntaryamira Day|BI:04-06
Nyerere Day|TZ:10-14
October Revolution Day|BY:11-07
Opium Suppression Movement Day|TW:06-03
Our Lady of Camarin Day|GU:12-08
Overseas Chinese Day|TW:10-21
Pakistan Day|PK:03-23
Pancasila Day|ID:06-01
Parents' Day|CD:08-01
Peace Agreement Day|SS:01-09
Peace Day|AO:04-04
Peace Memorial Day|TW:02-28
Peace and Reconciliation Day|MZ:10-04
People's Unity Day|KZ:05-01
Peruvian Air Force Day|PE:07-23
Plurinational State Foundation Day|BO:01-22
Polish Science Day|PL:02-19
Popol Vuh Day|GT:05-30
Portugal Day|PT:06-10
Poson Full Moon Poya Day|LK:06-29
Prayer Day|DK GL
President's Day|GQ:06-05 VI
President's Day|BW
President's Day Holiday|BW
Prešeren Day, the Slovenian Cultural Holiday|SI:02-08
Primož Trubar Day|SI:06-08
Prince's Day|NL
Princess Day|NL:08-31
Puerto Rico Constitution Day|PR:07-25
Pupil's Day|HN:06-11
Quaid-e-Azam Day|PK:12-25
Queen Elizabeth's Funeral Day|GB
Queen's Day|NL:04-30,08-31
Rabin Day|IL
Radio and Television Day|BG:05-07
Readjustment Movement Day|GW:11-14
Remembrance Day|BM:11-11 HR:11-18 VN:07-27
Republic Day|AM:05-28 AZ:05-28 BR:11-15 CF:12-01 GY:02-23 IN:01-26 IT:06-02 KZ:10-25 LV:11-18 MT:12-13 NE:12-18 SS:12-28 TR:10-29 TT:09-24
Resistance Fighting Day|EE:09-22
Respect-for-the-Aged Day|JP
Restoration Day|DO:08-16
Revival Leaders' Day|BG:11-01
Revolution Day|DZ:11-01 EG:07-23 ER:09-01 GM:07-22 GT:10-20 LY:02-17 MK:10-11 MX NI:07-19 SD:12-19
Revolution Day 2011|EG:01-25
Rizal Day|PH:12-30
Rudolf Maister Day|SI:11-23
Russia Day|RU:06-12
Rwagasore Day|BI:10-13
SPLA Day|SS:05-16
Saba Saba Day|TZ:07-07
Self Determination Day|CC:04-06
Showa Day|JP:04-29
Sinai Liberation Day|EG:04-25
Sint Maarten Day|SX:11-11
Sir Seretse Khama Day|BW:07-01
Slovenian Sports Day|SI:09-23
Somers' Day|BM
Sovereignty Day|SI:10-25
Sports Day|JP
St Andrew's Day|RO:11-30
St Þorlákur's Day|IS:12-23
Statehood Day|HR:06-25 LT:07-06 ME:07-13,07-14 RS:02-15,02-16 SI:06-25 UA:07-15,07-28
Struggle for Freedom and Democracy Day|CZ:11-17 SK:11-17
Student's Day|BO:09-21
Sultan Nevruz's Day|AL:03-22
Summer Day|AL:03-14
São Tomé Day|ST:12-21
Taiwan Retrocession Day|TW:10-25
Tamil Thai Pongal Day|LK:01-15
Teacher's Day|AL:03-07 BO:06-06 GT:06-25 HN:09-17 PY:04-30 VE:01-15
Teachers and Mentors Day|UZ:10-01
Teachers' Day|TW:09-28
Territory Day|CX:10-06 WF:07-29
Thanksgiving|LC LR
Thanksgiving Day|GD:10-25 NF US
The Day of the Race|AR:10-12
The Seamen's Day|IS
The day following Hong Kong Special Administrative Region Establishment Day|HK:07-01
The day following National Day|HK:10-01
Three Kings Day|VI:01-06
Tiradentes' Day|BR:04-21
Tomb Sweeping Day|TW
Tourism Day|TW
Tourism Purposes Non-Working Day|AR
Tourist Trophy, Senior Race Day|IM
Transfer Day|VI:03-31
Translator's Day|AM
Turkish Language Day|MK:12-21
Tynwald Day|IM:07-05
Unduvap Full Moon Poya Day|LK:12-23
Unification Day|BG:09-06
Union Day|TZ:04-26
Union Dissolution Day|NO:06-07
Unity Day|BI:02-05 RU:11-04 ZM ZW:12-22
V.C Bird Day|AG:12-09
Vap Full Moon Poya Day|LK:10-25
Venezuelan Air Force Day|VE:12-10
Veterans Day|US:11-11
Victor Schoelcher Day|GP:07-21 MQ:07-21
Victory Day|BD BY:05-09 EE:06-23 FR:05-08 GE:05-09 KZ:05-09 MD:05-09 MT:09-08 RS:05-09 RU:05-09 TR:08-30 UA:05-09
Victory and Homeland Thanksgiving Day and the Day of Croatian defenders|HR:08-05
Victory and Peace Day|AM:05-09
Victory at Adwa Day|ET:03-02
Victory in Europe Day|IL:05-09
Victory of Armed Forces Day|CU:01-02
Vietnam Book Day|VN:04-21
Vietnamese Teacher's Day|VN:11-20
Virgin Islands Day|VG:07-01
Virgin Islands–Puerto Rico Friendship Day|VI
Voting Day|ZA
Waitangi Day|NZ:02-06
Warsaw Ghetto Uprising Remembrance Day|PL:04-19
White Nun Day|GT:02-11
Wine Day|MD
Woman's Day|IS:02-18
Worker's Day|NG:05-01
World War II Serbian Victims Remembrance Day|RS:10-21
Yerkrapah Day|AM:05-08
Youth Day|AL:12-08 CM:02-11 CN:05-04 MA:08-21 TW:03-29 ZA:06-16 ZM:03-12
Zanzibar Revolution Day|TZ:01-02
Åland Flag Day|AX`;
