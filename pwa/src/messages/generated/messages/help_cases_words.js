/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ cases: NonNullable<unknown> }} Help_Cases_WordsInputs */

const nl_help_cases_words = /** @type {(inputs: Help_Cases_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Begint uw organisatie met Regieroute? Kies ${i?.cases} en download het sjabloon.
Zet elke bewoner op een eigen regel, met hetzelfde contractnummer.
Breng het bestand in. U ziet eerst hoeveel dossiers er komen en welke regels fout zijn.
Een zaak met een foute regel wacht in zijn geheel. Verbeter die regel en breng het bestand nog een keer: niets komt dubbel.
Een besluit of plan brengt u niet in met een bestand. Maak de conceptmelding zelf af.`)
};

const en_help_cases_words = /** @type {(inputs: Help_Cases_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Is your organisation starting with Regieroute? Choose ${i?.cases} and download the template.
Put each resident on a line of their own, with the same tenancy number.
Bring the file. You first see how many files there will be and which lines are wrong.
A case with a wrong line waits as a whole. Correct that line and bring the file again: nothing doubles.
A decision or plan does not come in with a file. Complete the draft report yourself.`)
};

/**
* | output |
* | --- |
* | "Is your organisation starting with Regieroute? Choose {cases} and download the template. Put each resident on a line of their own, with the same tenancy numb..." |
*
* @param {Help_Cases_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_cases_words = /** @type {((inputs: Help_Cases_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Cases_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_cases_words(inputs)
	return nl_help_cases_words(inputs)
});