/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Visit_Saved_AgainInputs */

const nl_visit_saved_again = /** @type {(inputs: Visit_Saved_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog een bezoek vastleggen`)
};

const en_visit_saved_again = /** @type {(inputs: Visit_Saved_AgainInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Record another visit`)
};

/**
* | output |
* | --- |
* | "Record another visit" |
*
* @param {Visit_Saved_AgainInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_saved_again = /** @type {((inputs?: Visit_Saved_AgainInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Saved_AgainInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_saved_again(inputs)
	return nl_visit_saved_again(inputs)
});