import type { FurnitureRow } from './furniture.ts';

/**
 * Furniture in other languages: an article in English from a site in another language brings it along. Each cell lists the
 * forms of one language, as sources of one expression; whole lines only. Sources: the labels of the WordPress and Drupal
 * translations and of the large newspapers of each language.
 */
const forms: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  advertisement: {
    nl: '(?:ingezonden )?advertenties?|(?:de )?(?:tekst|artikel) gaat verder onder (?:de |deze )?(?:advertentie|foto|video)|gesponsord|betaalde inhoud',
    de: 'anzeigen?|werbung|(?:der )?(?:artikel|text) (?:geht|wird) (?:nach|unter) (?:der|dieser) (?:anzeige|werbung)(?: weiter| fortgesetzt)?|gesponsert',
    fr: 'publicités?|annonces?|la suite après (?:cette|la) publicité|contenu sponsorisé|suite après la publicité',
    es: 'publicidad|anuncios?|contenido patrocinado|(?:el artículo )?(?:sigue|continúa) (?:después|debajo) de la publicidad',
    it: "pubblicità|annunci|contenuto sponsorizzato|(?:l’|l')?articolo continua dopo la pubblicità|continua a leggere dopo la pubblicità",
    pt: 'publicidade|anúncios?|conteúdo patrocinado|continua (?:após|depois d)[ae]? publicidade',
    pl: 'reklamy?|ogłoszeni[ea]|materiał sponsorowany|(?:dalsza|dalszy) (?:część|ciąg) (?:artykułu|tekstu) pod (?:reklamą|wideo|zdjęciem)',
    sv: 'annons(?:er)?|artikeln fortsätter (?:efter|under) annonsen|sponsrat innehåll|reklam',
  },
  'related link': {
    nl: '(?:lees|zie|bekijk) (?:ook|verder|meer)(?:\\s*:.{2,160})?|meer (?:nieuws|lezen)|gerelateerde (?:artikelen|berichten)|meest gelezen',
    de: '(?:lesen sie|lies|siehe) (?:auch|mehr|hier)(?:\\s*:.{2,160})?|(?:auch interessant|mehr (?:zum thema|dazu)|weiterlesen|das könnte (?:sie|dich) auch interessieren|meistgelesen)(?:\\s*:.{2,160})?',
    fr: '(?:à lire|lire|voir) (?:aussi|également|la suite)(?:\\s*:.{2,160})?|sur le même (?:sujet|thème)|les plus lus|articles (?:liés|similaires)',
    es: '(?:lea|lee|leer|ver|vea) (?:también|más)(?:\\s*:.{2,160})?|(?:noticias|artículos) relacionad[oa]s|(?:lo )?más leíd[oa]s?|te puede interesar',
    it: "(?:leggi|vedi|leggete|guarda) anche(?:\\s*:.{2,160})?|leggi (?:tutto|di più|l[’']articolo)|articoli correlati|(?:i )?più letti|potrebbe interessarti(?: anche)?",
    pt: '(?:leia|veja|ler|ver) (?:também|mais)(?:\\s*:.{2,160})?|(?:notícias|artigos) relacionad[oa]s|mais lid[oa]s',
    pl: '(?:czytaj|zobacz|przeczytaj|sprawdź) (?:też|także|również|więcej)(?:\\s*:.{2,160})?|powiązane artykuły|najczęściej czytane',
    sv: 'läs (?:också|även|mer|vidare)(?:\\s*:.{2,160})?|relaterade artiklar|mest läst[a]?',
  },
  'comment form': {
    nl: '(?:\\d+ )?(?:reacties?|reageer|reageren)|(?:laat|plaats) een reactie(?: achter)?|(?:log in|inloggen|login) om te reageren|geef een reactie',
    de: '(?:\\d+ )?kommentare?|(?:einen )?kommentar (?:schreiben|hinterlassen|verfassen|abgeben)|schreibe? einen kommentar|zum kommentieren anmelden',
    fr: '(?:\\d+ )?(?:commentaires|réactions?)|(?:laisser|laissez|ajouter|écrire) un commentaire|réagir|(?:se connecter|connectez-vous) pour commenter',
    es: '(?:\\d+ )?comentarios?|(?:deja|dejar|deje|escribe) un comentario|(?:inicia sesión|iniciar sesión) para comentar',
    it: '(?:\\d+ )?comment[io]|(?:lascia|scrivi|aggiungi) un commento|accedi per commentare',
    pt: '(?:\\d+ )?comentários?|(?:deixe|deixar|escreva) um comentário|(?:faça login|entre) para comentar',
    pl: '(?:\\d+ )?komentarz(?:e|y)?|(?:dodaj|zostaw|napisz) komentarz|zaloguj się,? aby (?:dodać komentarz|komentować)',
    sv: '(?:\\d+ )?kommentar(?:er)?|(?:lämna|skriv) en kommentar|kommentera|logga in för att kommentera',
  },
  'share bar': {
    nl: 'delen|deel(?: (?:dit(?: (?:artikel|bericht))?|op|via) ?.{0,30})?|(?:artikel )?(?:opslaan|bewaren)|volg ons(?: op .{1,30})?',
    de: '(?:artikel |beitrag )?teilen(?: auf .{1,30})?|drucken|folgen sie uns(?: auf .{1,30})?|link kopieren',
    fr: "partager(?: (?:sur|cet|l[’']article) ?.{0,30})?|partagez|imprimer|suivez-nous(?: sur .{1,30})?|copier le lien",
    es: 'compartir(?: (?:en|este|artículo) ?.{0,30})?|comparte|imprimir|síguenos(?: en .{1,30})?|copiar enlace',
    it: "condividi(?: (?:su|questo|l[’']articolo) ?.{0,30})?|stampa articolo|seguici(?: su .{1,30})?|copia (?:il )?link",
    pt: '(?:com)?partilhar?(?: (?:no|na|este) ?.{0,30})?|siga-nos(?: no .{1,30})?|copiar link',
    pl: 'udostępnij(?: (?:na|artykuł) ?.{0,30})?|drukuj|obserwuj nas(?: na .{1,30})?|kopiuj link',
    sv: 'dela(?: (?:på|artikeln|via) ?.{0,30})?|skriv ut|följ oss(?: på .{1,30})?|kopiera länk(?:en)?',
  },
  'subscription wall': {
    nl: 'inloggen|aanmelden|registreren|log(?: hier)? in(?: (?:om|voor) .{2,60})?|word (?:lid|abonnee)|abonneer(?: (?:je|u))?(?: nu)?',
    de: 'anmelden|einloggen|registrieren|jetzt (?:abonnieren|anmelden|registrieren)|abonnieren',
    fr: "se connecter|connexion|s[’']identifier|s[’']inscrire|s[’']abonner|abonnez-vous|déjà abonné(?: ?\\?)?",
    es: 'iniciar sesión|inicia sesión|registrarse|regístrate|suscríbete|suscribirse|ya soy suscriptor',
    it: 'accedi|registrati|abbonati(?: ora)?|iscriviti',
    pt: 'entrar|iniciar sessão|fazer login|cadastre-se|assine(?: já| agora)?|registe-se|registar',
    pl: 'zaloguj(?: się)?|zarejestruj(?: się)?|kup subskrypcję|prenumeruj',
    sv: 'logga in|registrera(?: dig)?|skapa konto|bli (?:medlem|prenumerant)|prenumerera(?: nu)?',
  },
  'newsletter box': {
    nl: 'nieuwsbrief|(?:meld (?:je|u) aan|schrijf (?:je|u) in|aanmelden) voor (?:de|onze) nieuwsbrief',
    de: '(?:unser )?newsletter (?:abonnieren|bestellen|anmelden)|(?:zum|für den) newsletter anmelden|jetzt newsletter abonnieren',
    fr: "(?:inscrivez-vous|s[’']inscrire|abonnez-vous) à (?:la|notre) (?:newsletter|lettre d[’']information|infolettre)|lettre d[’']information|infolettre",
    es: 'boletín(?: de noticias)?|(?:suscríbete|suscribirse|apúntate) a(?:l| nuestro| la| nuestra) (?:boletín|newsletter)',
    it: '(?:iscriviti|abbonati) alla (?:nostra )?newsletter',
    pt: '(?:assine|subscreva|receba) a (?:nossa )?newsletter|boletim informativo',
    pl: 'zapisz się (?:do|na) (?:nasz(?:ego)? )?newsletter(?:a)?|biuletyn',
    sv: 'nyhetsbrev|(?:anmäl dig till|prenumerera på) (?:vårt )?nyhetsbrev(?:et)?',
  },
};

/** The rows of all languages, one for each kind of furniture. */
export const otherLanguageRows: readonly FurnitureRow[] = Object.entries(forms).map(([name, languages]) => ({
  name,
  line: new RegExp(
    `^[([]?(?:${Object.values(languages).join('|')})[)\\]]?(?:\\s*\\(\\d{1,5}\\))?\\s*[:.…!»›>→*▶▸]*$`,
    'iu',
  ),
}));
