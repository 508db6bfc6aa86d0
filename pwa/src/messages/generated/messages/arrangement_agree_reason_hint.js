/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Agree_Reason_HintInputs */

const nl_arrangement_agree_reason_hint = /** @type {(inputs: Arrangement_Agree_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`De verhuurder en wie het voorstel deed, lezen dit.`)
};

const en_arrangement_agree_reason_hint = /** @type {(inputs: Arrangement_Agree_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`The landlord and who made the proposal read this.`)
};

/**
* | output |
* | --- |
* | "The landlord and who made the proposal read this." |
*
* @param {Arrangement_Agree_Reason_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_agree_reason_hint = /** @type {((inputs?: Arrangement_Agree_Reason_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Agree_Reason_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_agree_reason_hint(inputs)
	return nl_arrangement_agree_reason_hint(inputs)
});