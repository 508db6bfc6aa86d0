/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ meetings: NonNullable<unknown> }} Help_Meeting_WordsInputs */

const nl_help_meeting_words = /** @type {(inputs: Help_Meeting_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Kies ${i?.meetings}. De app stelt voor wat op de agenda hoort; u kiest wat erop komt.
Tijdens de bespreking gaat u per melding langs de drie vragen, de afweging, de stappen en wie het eens is.
Aan het eind leest u het besluit voor. Het verslag kunt u afdrukken.`)
};

const en_help_meeting_words = /** @type {(inputs: Help_Meeting_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Choose ${i?.meetings}. The app proposes what belongs on the agenda; you choose.
During the meeting you go through the three questions, the weighing, the steps and who agrees, for each report.
At the end you read the decision back. The minutes can be printed.`)
};

/**
* | output |
* | --- |
* | "Choose {meetings}. The app proposes what belongs on the agenda; you choose. During the meeting you go through the three questions, the weighing, the steps an..." |
*
* @param {Help_Meeting_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_meeting_words = /** @type {((inputs: Help_Meeting_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Meeting_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_meeting_words(inputs)
	return nl_help_meeting_words(inputs)
});