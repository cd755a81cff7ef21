const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** Abbreviations that stand before a name or number, so that the point behind them never ends a sentence; folded, without the point. */
export const TITLE_ABBREVIATIONS: ReadonlySet<string> = words(
	`mr mrs ms mx dr prof rev fr sr sra msgr hon pres gov sen rep reps sens col gen lt maj capt cmdr adm brig sgt cpl pvt supt insp det amb
	st ste mt ft no nos vol pp fig art sec ch vs v al approx ca cf eg ie`,
);

/** Abbreviations that end a sentence only where a word follows that begins one; folded, without the point. */
export const ABBREVIATIONS: ReadonlySet<string> = words(
	`inc corp co ltd llc plc bros assn dept univ est jr sr esq phd md etc jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed
	thu thur thurs fri sat sun ave blvd rd hwy ariz calif colo conn del fla ga ill ind kan ky la mass md mich minn miss mo mont neb nev
	okla ore pa tenn tex va vt wash wis wyo gmt am pm min max tel ext p c inst ult prox`,
);
