/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_OpenInputs */

const nl_rights_open = /** @type {(inputs: Rights_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Nog geen antwoord`)
};

const en_rights_open = /** @type {(inputs: Rights_OpenInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`No answer yet`)
};

/**
* | output |
* | --- |
* | "No answer yet" |
*
* @param {Rights_OpenInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_open = /** @type {((inputs?: Rights_OpenInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_OpenInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_open(inputs)
	return nl_rights_open(inputs)
});