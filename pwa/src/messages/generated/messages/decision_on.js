/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ day: NonNullable<unknown> }} Decision_OnInputs */

const nl_decision_on = /** @type {(inputs: Decision_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Besluit van ${i?.day}`)
};

const en_decision_on = /** @type {(inputs: Decision_OnInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`Decision of ${i?.day}`)
};

/**
* | output |
* | --- |
* | "Decision of {day}" |
*
* @param {Decision_OnInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_on = /** @type {((inputs: Decision_OnInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_OnInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_on(inputs)
	return nl_decision_on(inputs)
});