/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Wait_AftercareInputs */

const nl_rights_wait_aftercare = /** @type {(inputs: Rights_Wait_AftercareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De nazorg loopt nog. Wij wissen als die voorbij is.`)
};

const en_rights_wait_aftercare = /** @type {(inputs: Rights_Wait_AftercareInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Aftercare goes on. We erase when it is over.`)
};

/**
* | output |
* | --- |
* | "Aftercare goes on. We erase when it is over." |
*
* @param {Rights_Wait_AftercareInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_wait_aftercare = /** @type {((inputs?: Rights_Wait_AftercareInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Wait_AftercareInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_wait_aftercare(inputs)
	return nl_rights_wait_aftercare(inputs)
});