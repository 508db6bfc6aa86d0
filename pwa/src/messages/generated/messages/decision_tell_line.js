/* eslint-disable */
import { getLocale, experimentalStaticLocale } from '../runtime.js';

/** @typedef {import('../runtime.js').LocalizedString} LocalizedString */

/** @typedef {{ who: NonNullable<unknown>, day: NonNullable<unknown> }} Decision_Tell_LineInputs */

const nl_decision_tell_line = /** @type {(inputs: Decision_Tell_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who}, op ${i?.day}`)
};

const en_decision_tell_line = /** @type {(inputs: Decision_Tell_LineInputs) => LocalizedString} */ (i) => {
	return /** @type {LocalizedString} */ (`${i?.who}, on ${i?.day}`)
};

/**
* | output |
* | --- |
* | "{who}, on {day}" |
*
* @param {Decision_Tell_LineInputs} inputs
* @param {{ locale?: "nl" | "en" }} options
* @returns {LocalizedString}
*/
export const decision_tell_line = /** @type {((inputs: Decision_Tell_LineInputs, options?: { locale?: "nl" | "en" }) => LocalizedString) & import('../runtime.js').MessageMetadata<Decision_Tell_LineInputs, { locale?: "nl" | "en" }, {}>} */ ((inputs, options = {}) => {
	const locale = experimentalStaticLocale ?? options.locale ?? getLocale()
	if (locale === "en") return en_decision_tell_line(inputs)
	return nl_decision_tell_line(inputs)
});