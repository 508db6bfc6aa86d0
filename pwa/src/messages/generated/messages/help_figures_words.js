/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ figures: NonNullable<unknown> }} Help_Figures_WordsInputs */

const nl_help_figures_words = /** @type {(inputs: Help_Figures_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Onder ${i?.figures} ziet u wat er gebeurde in de dossiers van uw organisatie. Bij elk cijfer staat wat er geteld is.
Kies een periode en waarop u let. Het adres bovenaan bewaart uw keuze: stuur het door of zet het bij uw bladwijzers.
Van andere organisaties ziet u alleen wat de regio bekend heeft gemaakt.`)
};

const en_help_figures_words = /** @type {(inputs: Help_Figures_WordsInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Under ${i?.figures} you see what happened in your organisation's files. Beside each figure stands what was counted.
Choose a period and what you look for. The address at the top keeps your choice: send it on or bookmark it.
Of other organisations you see only what the region published.`)
};

/**
* | output |
* | --- |
* | "Under {figures} you see what happened in your organisation's files. Beside each figure stands what was counted. Choose a period and what you look for. The ad..." |
*
* @param {Help_Figures_WordsInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const help_figures_words = /** @type {((inputs: Help_Figures_WordsInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Help_Figures_WordsInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_help_figures_words(inputs)
	return nl_help_figures_words(inputs)
});