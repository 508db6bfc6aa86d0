/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Identified_DocumentInputs */

const nl_rights_identified_document = /** @type {(inputs: Rights_Identified_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ik heb een legitimatie gezien`)
};

const en_rights_identified_document = /** @type {(inputs: Rights_Identified_DocumentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I saw an identity document`)
};

/**
* | output |
* | --- |
* | "I saw an identity document" |
*
* @param {Rights_Identified_DocumentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_identified_document = /** @type {((inputs?: Rights_Identified_DocumentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Identified_DocumentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_identified_document(inputs)
	return nl_rights_identified_document(inputs)
});