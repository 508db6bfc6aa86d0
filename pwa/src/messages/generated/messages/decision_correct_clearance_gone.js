/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Decision_Correct_Clearance_GoneInputs */

const nl_decision_correct_clearance_gone = /** @type {(inputs: Decision_Correct_Clearance_GoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`De vrijgave voor ${i?.day} vervalt.`)
};

const en_decision_correct_clearance_gone = /** @type {(inputs: Decision_Correct_Clearance_GoneInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`The clearance for ${i?.day} lapses.`)
};

/**
* | output |
* | --- |
* | "The clearance for {day} lapses." |
*
* @param {Decision_Correct_Clearance_GoneInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_correct_clearance_gone = /** @type {((inputs: Decision_Correct_Clearance_GoneInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Correct_Clearance_GoneInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_correct_clearance_gone(inputs)
	return nl_decision_correct_clearance_gone(inputs)
});