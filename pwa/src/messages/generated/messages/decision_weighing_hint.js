/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Weighing_HintInputs */

const nl_decision_weighing_hint = /** @type {(inputs: Decision_Weighing_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat kost uitzetten, wat kost voorkomen, en voor wie?`)
};

const en_decision_weighing_hint = /** @type {(inputs: Decision_Weighing_HintInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`What does evicting cost, what does preventing cost, and for whom?`)
};

/**
* | output |
* | --- |
* | "What does evicting cost, what does preventing cost, and for whom?" |
*
* @param {Decision_Weighing_HintInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_weighing_hint = /** @type {((inputs?: Decision_Weighing_HintInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Weighing_HintInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_weighing_hint(inputs)
	return nl_decision_weighing_hint(inputs)
});