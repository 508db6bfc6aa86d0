/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Visit_Condition_Last_Not_MetInputs */

const nl_visit_condition_last_not_met = /** @type {(inputs: Visit_Condition_Last_Not_MetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Vorige keer: niet voldaan, op ${i?.day}.`)
};

const en_visit_condition_last_not_met = /** @type {(inputs: Visit_Condition_Last_Not_MetInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Last time: not met, on ${i?.day}.`)
};

/**
* | output |
* | --- |
* | "Last time: not met, on {day}." |
*
* @param {Visit_Condition_Last_Not_MetInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const visit_condition_last_not_met = /** @type {((inputs: Visit_Condition_Last_Not_MetInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Visit_Condition_Last_Not_MetInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_visit_condition_last_not_met(inputs)
	return nl_visit_condition_last_not_met(inputs)
});