/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Special_HintInputs */

const nl_decision_special_hint = /** @type {(inputs: Decision_Special_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Kiest u niemand, dan doet de casemanager het binnen een week.`)
};

const en_decision_special_hint = /** @type {(inputs: Decision_Special_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`If you choose nobody, the case manager does it within a week.`)
};

/**
* | output |
* | --- |
* | "If you choose nobody, the case manager does it within a week." |
*
* @param {Decision_Special_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_special_hint = /** @type {((inputs?: Decision_Special_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Special_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_special_hint(inputs)
	return nl_decision_special_hint(inputs)
});