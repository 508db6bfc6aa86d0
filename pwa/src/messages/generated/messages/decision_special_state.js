/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Special_StateInputs */

const nl_decision_special_state = /** @type {(inputs: Decision_Special_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Wat is er met de aanmelding?`)
};

const en_decision_special_state = /** @type {(inputs: Decision_Special_StateInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`How does the registration stand?`)
};

/**
* | output |
* | --- |
* | "How does the registration stand?" |
*
* @param {Decision_Special_StateInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_special_state = /** @type {((inputs?: Decision_Special_StateInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Special_StateInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_special_state(inputs)
	return nl_decision_special_state(inputs)
});