const list = (words: string): ReadonlySet<string> => new Set(words.split(/\s+/).filter(Boolean));

/** The commonest words of English copy, by whose absence another language is told. */
export const ENGLISH_WORDS: ReadonlySet<string> = list(`the of and to is that was for with his she he they it at by from be are has had`);

/** Verbs of saying in the forms that news uses, folded: German, Dutch, the Scandinavian languages, French, Spanish, Portuguese, Italian, Polish. */
export const FOREIGN_CUES: ReadonlySet<string> = list(`
	sagte sagten sagt sagen erklärte erklärten erklärt meinte meint betonte betonten betont fügte teilte teilten berichtete berichteten berichtet
	kritisierte kritisierten kritisiert forderte forderten fordert warnte warnten warnt schrieb schrieben schreibt kommentierte kommentiert äußerte äußerten
	äußert antwortete antwortet fragte fragt ergänzte ergänzt versicherte versichert behauptete behauptet kündigte bezeichnete bezeichneten bezeichnet
	nannte nannten nennt lobte lobt begrüßte begrüßt rief ruft zitierte zitiert twitterte unterstrich unterstreicht entgegnete erwiderte erwidert beteuerte
	bestätigte bestätigt verkündete mahnte mahnt appellierte konstatierte resümierte urteilte sprach spricht erzählte erzählt verlangte hieß heißt so stellte
	räumte verteidigte gab befand findet fand glaubt glaubte gesagt erklärend bedauerte bedauert bekräftigte bekräftigt bemängelte verurteilte
	zei zegt zeggen zeiden aldus verklaart verklaarde vertelt vertelde voegt voegde stelt stelde meent meende schrijft schreef vindt vond benadrukt benadrukte
	säger sa sade berättar berättade skriver skrev menar menade uppger uppgav förklarar frågade svarade ropade viskade spurte svarte sier fortalte forteller mener siger sagde fortæller mente
	déclare déclaré déclarait dit disait affirme affirmé affirmait ajoute ajouté ajoutait explique expliqué expliquait assure assuré assurait estime estimé estimait
	précise précisé précisait souligne souligné soulignait indique indiqué raconte raconté rappelle rappelé regrette regretté poursuit poursuivi confie confié
	lance lancé répond répondu écrit dénonce dénoncé insiste insisté conclut conclu martèle martelé promet promis annonce annoncé reconnaît reconnu juge jugé
	avoue avoué note noté commente commenté réagit réagi résume résumé témoigne demande demandé soutient soutenu prévient prévenu plaide déplore déploré
	demanda répondit ajouta murmura cria reprit répliqua déclara expliqua affirma assura lança souffla conclut s'écria
	dijo dice dijeron afirmó afirma afirmaron añadió añade agregó agrega explicó explica aseguró asegura declaró declara señaló señala indicó indica
	sostuvo sostiene manifestó manifiesta comentó comenta advirtió advierte subrayó subraya destacó destaca insistió insiste respondió preguntó pregunta
	escribió escribe concluyó apuntó apunta relató reconoció lamentó denunció recordó precisó expresó anunció contestó
	murmuró gritó replicó exclamó susurró repuso
	disse dizem diz afirmou acrescentou explicou declarou garantiu escreveu contou respondeu perguntou destacou ressaltou alertou criticou murmurou gritou retrucou
	detto dice affermato afferma aggiunto aggiunge spiegato spiega dichiarato dichiara sottolineato sottolinea ribadito ribadisce commentato commenta scritto
	scrive concluso conclude assicurato osserva osservato replica replicato annunciato risposto chiesto raccontato racconta precisato rispose chiese domandò gridò mormorò esclamò aggiunse spiegò affermò
	powiedział powiedziała powiedzieli mówi mówił mówiła dodał dodała dodaje stwierdził stwierdziła podkreślił podkreśliła oświadczył oświadczyła zapowiedział
	zapowiedziała napisał napisała wyjaśnił wyjaśniła poinformował poinformowała ocenił oceniła zaznaczył zaznaczyła przyznał przyznała pyta zapytał odpowiedział
	tłumaczy twierdzi uważa rzekł rzekła odparł odparła spytał spytała szepnął szepnęła krzyknął krzyknęła`);

/** Words in front of a source: *laut Holm*, *selon Holm*. */
export const FOREIGN_SOURCES: ReadonlySet<string> = list(
	`laut nach gemäß zufolge selon según segundo secondo volgens enligt ifølge według`,
);

/** Pronouns that speak. */
export const FOREIGN_PRONOUNS: ReadonlySet<string> = list(
	`er sie il elle ils elles él ella ellos lui lei hij zij ze han hon hun ele ela on ona`,
);

/** Words behind which no more of a source is told. */
export const FOREIGN_PREPOSITIONS: ReadonlySet<string> = list(`
	am im in an auf bei vor nach mit gegenüber zu zum zur dem über für aus während
	à au aux en dans sur lors devant pour après avant avec lundi mardi mercredi jeudi vendredi samedi dimanche
	a al en ante durante sobre tras para por con el hoy ayer lunes martes miércoles jueves viernes
	nel nella al alla durante lunedì martedì mercoledì giovedì venerdì
	op tegen i på till w na do em no na
	montag dienstag mittwoch donnerstag freitag samstag sonntag maandag dinsdag woensdag donderdag vrijdag heute gestern`);

/** The verb of `assure-t-il`, `dit-elle`; folded. */
export function stemOfVerb(word: string): string {
	return word.replace(/-t?-?(?:il|elle|on|ils|elles|je)$/, '');
}
