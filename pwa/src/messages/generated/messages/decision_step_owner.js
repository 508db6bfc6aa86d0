/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{}} Decision_Step_OwnerInputs */

const nl_decision_step_owner = /** @type {(inputs: Decision_Step_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Welke medewerker`)
};

const en_decision_step_owner = /** @type {(inputs: Decision_Step_OwnerInputs) => LocalizedString} */ () => {
	return /** @type {LocalizedString} */ (`Which employee`)
};

/**
* | output |
* | --- |
* | "Which employee" |
*
* @param {Decision_Step_OwnerInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_step_owner = /** @type {((inputs?: Decision_Step_OwnerInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Step_OwnerInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs = {}, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_step_owner(inputs)
	return nl_decision_step_owner(inputs)
});