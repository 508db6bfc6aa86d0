/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Rights_Reason_HintInputs */

const nl_rights_reason_hint = /** @type {(inputs: Rights_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De bewoner kan dit lezen.`)
};

const en_rights_reason_hint = /** @type {(inputs: Rights_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The resident can read this.`)
};

/**
* | output |
* | --- |
* | "The resident can read this." |
*
* @param {Rights_Reason_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const rights_reason_hint = /** @type {((inputs?: Rights_Reason_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Rights_Reason_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_rights_reason_hint(inputs)
	return nl_rights_reason_hint(inputs)
});