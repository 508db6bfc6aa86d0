/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ what: NonNullable<unknown>, who: NonNullable<unknown>, day: NonNullable<unknown> }} Decision_Step_LineInputs */

const nl_decision_step_line = /** @type {(inputs: Decision_Step_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what}: ${i?.who}, op ${i?.day}`)
};

const en_decision_step_line = /** @type {(inputs: Decision_Step_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.what}: ${i?.who}, on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "{what}: {who}, on {day}" |
*
* @param {Decision_Step_LineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_step_line = /** @type {((inputs: Decision_Step_LineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Step_LineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_step_line(inputs)
	return nl_decision_step_line(inputs)
});