/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_ResidentInputs */

const nl_rights_resident = /** @type {(inputs: Rights_ResidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Om wiens gegevens gaat het?`)
};

const en_rights_resident = /** @type {(inputs: Rights_ResidentInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Whose data are they?`)
};

/**
* | output |
* | --- |
* | "Whose data are they?" |
*
* @param {Rights_ResidentInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_resident = /** @type {((inputs?: Rights_ResidentInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_ResidentInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_resident(inputs)
	return nl_rights_resident(inputs)
});