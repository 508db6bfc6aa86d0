/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ begin: NonNullable<unknown>, later: NonNullable<unknown>, nobody: NonNullable<unknown>, correct: NonNullable<unknown> }} Help_Visit_WordsInputs */

const nl_help_visit_words = /** @type {(inputs: Help_Visit_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kies bij het huishouden ${i?.begin}. Alleen dag, resultaat en één zin zijn verplicht.
De delen mogen in elke volgorde. Bij elke pauze bewaart de app een concept; ${i?.later} laat u later doorgaan.
Is er niemand, kies dan ${i?.nobody}. Dat zijn twee tikken.
Klopt er achteraf iets niet? Kies bij het verslag ${i?.correct}. Wat er eerst stond, blijft te lezen.`)
};

const en_help_visit_words = /** @type {(inputs: Help_Visit_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Choose ${i?.begin} at the household. Only day, outcome and one sentence are required.
The parts may be done in any order. At every pause the app keeps a draft; ${i?.later} lets you return.
If nobody is there, choose ${i?.nobody}. That takes two taps.
Is something wrong afterwards? Choose ${i?.correct} at the report. What it said first can still be read.`)
};

/**
* | output |
* | --- |
* | "Choose {begin} at the household. Only day, outcome and one sentence are required. The parts may be done in any order. At every pause the app keeps a draft; {..." |
*
* @param {Help_Visit_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_visit_words = /** @type {((inputs: Help_Visit_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Visit_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_visit_words(inputs)
	return nl_help_visit_words(inputs)
});