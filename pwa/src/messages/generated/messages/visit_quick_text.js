/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Quick_TextInputs */

const nl_visit_quick_text = /** @type {(inputs: Visit_Quick_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het verslag komt in het dossier: vandaag, niemand thuis, kaart achtergelaten.`)
};

const en_visit_quick_text = /** @type {(inputs: Visit_Quick_TextInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The report goes into the file: today, nobody home, card left.`)
};

/**
* | output |
* | --- |
* | "The report goes into the file: today, nobody home, card left." |
*
* @param {Visit_Quick_TextInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_quick_text = /** @type {((inputs?: Visit_Quick_TextInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Quick_TextInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_quick_text(inputs)
	return nl_visit_quick_text(inputs)
});