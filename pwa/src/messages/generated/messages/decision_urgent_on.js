/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Decision_Urgent_OnInputs */

const nl_decision_urgent_on = /** @type {(inputs: Decision_Urgent_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Spoedbesluit van ${i?.day}`)
};

const en_decision_urgent_on = /** @type {(inputs: Decision_Urgent_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Urgent decision of ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Urgent decision of {day}" |
*
* @param {Decision_Urgent_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_urgent_on = /** @type {((inputs: Decision_Urgent_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Urgent_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_urgent_on(inputs)
	return nl_decision_urgent_on(inputs)
});