/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Identified_AuthorisationInputs */

const nl_rights_identified_authorisation = /** @type {(inputs: Rights_Identified_AuthorisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Ik heb een machtiging gezien`)
};

const en_rights_identified_authorisation = /** @type {(inputs: Rights_Identified_AuthorisationInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`I saw an authorisation`)
};

/**
* | output |
* | --- |
* | "I saw an authorisation" |
*
* @param {Rights_Identified_AuthorisationInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_identified_authorisation = /** @type {((inputs?: Rights_Identified_AuthorisationInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Identified_AuthorisationInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_identified_authorisation(inputs)
	return nl_rights_identified_authorisation(inputs)
});