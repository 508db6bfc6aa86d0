/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Hold_Reason_HintInputs */

const nl_hold_reason_hint = /** @type {(inputs: Hold_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Bijvoorbeeld: een klacht, een rechtszaak of een onderzoek.`)
};

const en_hold_reason_hint = /** @type {(inputs: Hold_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`For example: a complaint, a court case or an inquiry.`)
};

/**
* | output |
* | --- |
* | "For example: a complaint, a court case or an inquiry." |
*
* @param {Hold_Reason_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const hold_reason_hint = /** @type {((inputs?: Hold_Reason_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Hold_Reason_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_hold_reason_hint(inputs)
	return nl_hold_reason_hint(inputs)
});