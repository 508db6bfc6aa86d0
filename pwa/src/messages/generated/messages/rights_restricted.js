/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_RestrictedInputs */

const nl_rights_restricted = /** @type {(inputs: Rights_RestrictedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Beperkt`)
};

const en_rights_restricted = /** @type {(inputs: Rights_RestrictedInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Restricted`)
};

/**
* | output |
* | --- |
* | "Restricted" |
*
* @param {Rights_RestrictedInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_restricted = /** @type {((inputs?: Rights_RestrictedInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_RestrictedInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_restricted(inputs)
	return nl_rights_restricted(inputs)
});