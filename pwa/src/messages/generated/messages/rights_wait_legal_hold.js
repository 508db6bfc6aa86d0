/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Wait_Legal_HoldInputs */

const nl_rights_wait_legal_hold = /** @type {(inputs: Rights_Wait_Legal_HoldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Het dossier moet langer bewaard blijven. Wij wissen als dat niet meer nodig is.`)
};

const en_rights_wait_legal_hold = /** @type {(inputs: Rights_Wait_Legal_HoldInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The file must be kept longer. We erase when that is over.`)
};

/**
* | output |
* | --- |
* | "The file must be kept longer. We erase when that is over." |
*
* @param {Rights_Wait_Legal_HoldInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_wait_legal_hold = /** @type {((inputs?: Rights_Wait_Legal_HoldInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Wait_Legal_HoldInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_wait_legal_hold(inputs)
	return nl_rights_wait_legal_hold(inputs)
});