/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_OnInputs */

const nl_rights_on = /** @type {(inputs: Rights_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Op welke dag is het gevraagd?`)
};

const en_rights_on = /** @type {(inputs: Rights_OnInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`On which day was it asked?`)
};

/**
* | output |
* | --- |
* | "On which day was it asked?" |
*
* @param {Rights_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_on = /** @type {((inputs?: Rights_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_on(inputs)
	return nl_rights_on(inputs)
});