/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_ReasonInputs */

const nl_rights_reason = /** @type {(inputs: Rights_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Waarom?`)
};

const en_rights_reason = /** @type {(inputs: Rights_ReasonInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Why?`)
};

/**
* | output |
* | --- |
* | "Why?" |
*
* @param {Rights_ReasonInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_reason = /** @type {((inputs?: Rights_ReasonInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_ReasonInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_reason(inputs)
	return nl_rights_reason(inputs)
});