/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown> }} Rights_HistoryInputs */

const nl_rights_history = /** @type {(inputs: Rights_HistoryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Verzoek over gegevens: ${i?.what}`)
};

const en_rights_history = /** @type {(inputs: Rights_HistoryInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Request about data: ${i?.what}`)
};

/**
* | output |
* | --- |
* | "Request about data: {what}" |
*
* @param {Rights_HistoryInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_history = /** @type {((inputs: Rights_HistoryInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_HistoryInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_history(inputs)
	return nl_rights_history(inputs)
});