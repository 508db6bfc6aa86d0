/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Arrangement_Answer_Reason_HintInputs */

const nl_arrangement_answer_reason_hint = /** @type {(inputs: Arrangement_Answer_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wie het voorstel deed, leest dit.`)
};

const en_arrangement_answer_reason_hint = /** @type {(inputs: Arrangement_Answer_Reason_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Who made the proposal reads this.`)
};

/**
* | output |
* | --- |
* | "Who made the proposal reads this." |
*
* @param {Arrangement_Answer_Reason_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const arrangement_answer_reason_hint = /** @type {((inputs?: Arrangement_Answer_Reason_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Arrangement_Answer_Reason_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_arrangement_answer_reason_hint(inputs)
	return nl_arrangement_answer_reason_hint(inputs)
});